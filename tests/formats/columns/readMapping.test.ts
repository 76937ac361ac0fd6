import { describe, expect, it } from 'vitest';
import { mappingFormat } from '../../../src/formats/columns/mapping';
import { readSavedColumns } from '../../../src/formats/columns/readMapping';

const least = { format: mappingFormat, date: { column: 'when' }, title: '{what}' };
const read = (value: unknown) => readSavedColumns(JSON.stringify(value));

describe('a mapping of columns', () => {
  it('may hold how the table is laid out', () => {
    const layout = { separator: ';', headings: 3, encoding: 'windows-1251', sheet: 'May' };
    expect(read({ ...least, layout })).toEqual({ mapping: least, layout });
    expect(read(least)).toEqual({ mapping: least });
  });

  it.each<readonly [unknown, string, string | undefined, string, string | undefined]>([
    [[], 'mapping-broken', undefined, '[]', undefined],
    ['text', 'mapping-broken', undefined, '"text"', undefined],
    [{ ...least, format: 'x/1' }, 'mapping-wrong', 'format', '"x/1"', mappingFormat],
    [{ ...least, title: 7 }, 'mapping-wrong', 'title', '7', '"…"'],
    [{ ...least, title: undefined }, 'mapping-missing', 'title', '', '"…"'],
    [{ ...least, date: 'when' }, 'mapping-wrong', 'date', '"when"', '{ column, order }'],
    [{ ...least, date: {} }, 'mapping-missing', 'date.column', '', '"…"'],
    [
      { ...least, date: { column: 'a', order: 'dym' } },
      'mapping-wrong',
      'date.order',
      '"dym"',
      'ymd | dmy | mdy | serial | seconds | milliseconds',
    ],
    [{ ...least, date: { year: 'a', month: 3 } }, 'mapping-wrong', 'date.month', '3', '"…"'],
    [{ ...least, point: { lat: 'a', lng: 'b', x: 1 } }, 'mapping-unknown', 'point.x', '', 'lat, lng'],
    [
      { ...least, point: { both: 'a', lngFirst: 'yes' } },
      'mapping-wrong',
      'point.lngFirst',
      '"yes"',
      'true | false',
    ],
    [{ ...least, empty: '-' }, 'mapping-wrong', 'empty', '"-"', '[…]'],
    [{ ...least, empty: ['-', 0] }, 'mapping-wrong', 'empty[1]', '0', '"…"'],
    [
      { ...least, figures: [{ measure: 'killed' }] },
      'mapping-missing',
      'figures[0].claimant',
      '',
      '{ column }',
    ],
    [{ ...least, layout: { headings: -1 } }, 'mapping-wrong', 'layout.headings', '-1', '0, 1, 2 …'],
    [{ ...least, layout: { separator: ':' } }, 'mapping-wrong', 'layout.separator', '":"', ', | ; | \t | |'],
  ])(
    'of %j is told by where it is wrong and what would be right',
    (value: unknown, code, field, shown, right) => {
      const told = { severity: 'warning', code, row: 0, value: shown };
      expect(read(value)).toEqual({ ...told, ...(field && { field }), ...(right && { right }) });
    },
  );

  it('that is no JSON, or too long, is told', () => {
    expect(readSavedColumns('{"format')).toMatchObject({ code: 'mapping-broken', value: '{"format' });
    expect(readSavedColumns(JSON.stringify(least), 20)).toMatchObject({ code: 'mapping-long', value: '20' });
  });
});
