import { describe, expect, it } from 'vitest';
import { mappingFormat, type Mapping } from '../../src/formats/columns/mapping';
import { sniffedCharacters } from '../../src/formats/delimited/sniff';
import { formatFor } from '../../src/formats/formatFor';
import type { FileHead } from '../../src/formats/recognise';
import { readText } from './read';

const slide = { start_date: { year: '2021', month: '5', day: '8' }, text: { headline: 'Raid' } };
const feature = {
  type: 'Feature',
  geometry: { type: 'Point', coordinates: [22.5, 12.5] },
  properties: { date: '2021-05-08', title: 'Raid' },
};
const timeMap = { date: '5/20/2021', description: 'Raid', associations: ['a'], location: 'Oldford' };
const record = { date: '2021-05-08', title: 'Raid' };

/** A file that is read at once, its title and day; else what it is, or what is asked. */
async function outcome(file: Partial<FileHead> & { readonly text: string }): Promise<readonly unknown[]> {
  const found = await formatFor({ name: 'mine', ...file });
  if (found.kind === 'none') return [found.issue.code];
  if (found.kind === 'asks') return ['asks', ...found.columns.proposal.questions.map(({ kind }) => kind)];
  const { events } = await readText(found.read, file.text);
  return [found.id, ...events.map(({ when, title }) => `${when} ${String(title)}`)];
}

describe('a file that is no table of cells', () => {
  it.each<[what: string, text: string, expected: readonly string[]]>([
    [
      'features',
      JSON.stringify({ type: 'FeatureCollection', features: [feature] }),
      ['geojson', '2021-05-08 Raid'],
    ],
    ['a feature', JSON.stringify(feature), ['geojson', '2021-05-08 Raid']],
    [
      'placemarks',
      '<kml><Placemark><name>Raid</name><TimeStamp><when>2021-05-08</when></TimeStamp></Placemark></kml>',
      ['kml', '2021-05-08 Raid'],
    ],
    ['slides', JSON.stringify({ events: [slide] }), ['timelinejs', '2021-05-08 Raid']],
    ['events of TimeMap', JSON.stringify([timeMap]), ['timemap', '2021-05-20 Raid']],
    ['records', JSON.stringify([record]), ['rows', '2021-05-08 Raid']],
    ['records in an answer', JSON.stringify({ Result: [record] }), ['rows', '2021-05-08 Raid']],
    [
      'a record a line',
      `${JSON.stringify(record)}\n${JSON.stringify(record)}`,
      ['rows', '2021-05-08 Raid', '2021-05-08 Raid'],
    ],
    [
      'records of which nobody knows the days',
      JSON.stringify([{ a: 1 }]),
      ['asks', 'date-missing', 'title-missing'],
    ],
    [
      'an object whose records have no days',
      JSON.stringify({ success: true, a: [{ b: 1 }] }),
      ['kind-answer'],
    ],
    ['the same behind blanks', ` \n${JSON.stringify({ success: true, a: [{ b: 1 }] })}`, ['kind-answer']],
    ['features that are none', JSON.stringify({ type: 'FeatureCollection', features: [] }), ['kind-geojson']],
    ['a list of nothing', '[]', ['kind-list']],
  ])('but holds %s', async (_what, text, expected) => expect(await outcome({ text })).toEqual(expected));

  it('is taken for what its beginning says, where that ends in its first record', async () => {
    const text = `{"success":true,"data":[{"note":"${'x'.repeat(sniffedCharacters)}`;
    const found = await formatFor({ name: 'answer.json', text: text.slice(0, sniffedCharacters) });
    expect(found.kind).toBe('none');
    const begun = `{"data":[${JSON.stringify(record)},{"note":"${'x'.repeat(sniffedCharacters)}`;
    const other = await formatFor({ name: 'answer.json', text: begun.slice(0, sniffedCharacters) });
    expect(other.kind === 'found' && other.id).toBe('rows');
  });
});

describe('how a table is laid out', () => {
  const layoutOf = async (file: Partial<FileHead> & { readonly text: string }) => {
    const found = await formatFor({ name: 'mine.csv', ...file });
    return found.kind === 'none' ? undefined : found.columns?.layout;
  };

  it('is told of text by its separator and headings, of others by neither', async () => {
    expect(await layoutOf({ text: 'Log\ndate;title\n2021-05-08;Raid' })).toEqual({
      separator: ';',
      headings: 2,
    });
    expect(await layoutOf({ text: JSON.stringify([record]) })).toEqual({ headings: 0 });
  });

  it('is as the reader says', async () => {
    const text = 'a;b\ndate,title,c;d\n2021-05-08,Raid,x;y';
    expect(await layoutOf({ text, layout: { separator: ',', headings: 2 } })).toEqual({
      separator: ',',
      headings: 2,
    });
    expect(await outcome({ text, layout: { separator: ',', headings: 2 } })).toEqual([
      'csv',
      '2021-05-08 Raid',
    ]);
  });
});

describe('a mapping that the reader gives', () => {
  const mapping: Mapping = { format: mappingFormat, date: { column: 'b' }, title: '{a}' };
  const named = 'event_date,event_type,actor1\n2021-05-08,Riots,A';
  const gdelt = `${Array.from({ length: 61 }, (_, index) => ({ 0: '410', 1: '20210508', 28: '19' })[index] ?? '').join('\t')}\n`;

  it.each<[what: string, text: string, mapping: Mapping, expected: readonly string[]]>([
    ['of a table of no format', 'a,b\nRaid,2021-05-08', mapping, ['csv', '2021-05-08 Raid']],
    ['of records', '[{"a":"Raid","b":"2021-05-08"}]', mapping, ['rows', '2021-05-08 Raid']],
    [
      'of a table of a known format',
      named,
      { ...mapping, date: { column: 'event_date' }, title: 'By {actor1}' },
      ['acled', '2021-05-08 By A'],
    ],
    [
      'of columns that the format adds',
      gdelt,
      { ...mapping, date: { column: 'SQLDATE' }, title: '{EventRoot}' },
      ['gdelt', '2021-05-08 Fighting'],
    ],
    [
      'of columns as they are without the format',
      gdelt,
      { ...mapping, date: { column: 'column 2' }, title: '{column 1}' },
      ['gdelt', '2021-05-08 410'],
    ],
    [
      'of a file in the app’s own format',
      '{"format":"conflict-timeline/1","events":[]}',
      mapping,
      ['conflict-timeline'],
    ],
  ])('goes before the file’s own: %s', async (_what, text, given, expected) => {
    expect(await outcome({ text, mapping: given })).toEqual(expected);
  });

  it('is handed on with the columns that it is of', async () => {
    const prepared = { ...mapping, date: { column: 'SQLDATE' }, title: '{EventRoot}' };
    const found = await formatFor({ name: 'a.csv', text: gdelt, mapping: prepared });
    expect(found.kind === 'found' && found.columns).toMatchObject({
      mapping: prepared,
      layout: { separator: '\t', headings: 0 },
    });
    expect(found.kind === 'found' && found.columns?.head.columns).toContain('EventRoot');
    // A part of the date that the format doesn't add is of the columns as they are.
    const parts = { ...mapping, date: { year: 'Year', month: 'column 2' } };
    const raw = await formatFor({ name: 'a.csv', text: gdelt, mapping: parts });
    expect(raw.kind === 'found' && raw.columns?.head.columns).not.toContain('EventRoot');
    const plain = await formatFor({ name: 'a.csv', text: 'a,b\nRaid,2021-05-08', mapping });
    expect(plain.kind === 'found' && plain.columns).toMatchObject({ mapping, head: { columns: ['a', 'b'] } });
  });
});

describe('a format that is known by its columns', () => {
  it.each<[id: string, columns: readonly string[]]>([
    ['acled', ['event_date', 'event_type', 'actor1']],
    ['gtd', ['iyear', 'imonth', 'attacktype1_txt']],
  ])('%s has all of them', async (id, columns) => {
    const cells: { readonly [column: string]: string } = {
      iyear: '2021',
      imonth: '5',
      event_date: '2021-05-08',
    };
    const table = (names: readonly string[]) =>
      `${names.join(',')}\n${names.map((name) => cells[name] ?? 'Raid').join(',')}`;
    const is = async (names: readonly string[]) => {
      const found = await formatFor({ name: 'a.csv', text: table(names) });
      return found.kind === 'found' && found.id === id;
    };
    expect(await is([...columns, 'x'])).toBe(true);
    for (const absent of columns)
      expect(await is([...columns.filter((one) => one !== absent), 'x']), absent).toBe(false);
  });
});
