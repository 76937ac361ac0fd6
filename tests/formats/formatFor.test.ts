import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { Format, Head, Recognition } from '../../src/formats/format';
import { formatFor } from '../../src/formats/formatFor';
import { delimitedRows } from '../../src/formats/tables/delimitedRows';
import { readable } from '../../src/formats/readers';

const file = (path: string) => readFileSync(new URL(`../fixtures/${path}`, import.meta.url), 'utf8');
const fixture = (name: string) => file(`csv/${name}`);
const json = (name: string) => file(`json/${name}`);

describe('the format of a file', () => {
  test.each([
    ['ucdp-ged', 'GEDEvent_v23_1.csv', fixture('ucdp-ged-23.1-3rows.csv')],
    ['acled', 'export', fixture('acled.csv')],
    ['csv', 'mine.csv', fixture('plain.csv')],
    ['csv', 'download', 'date;title\n2020;T'],
    ['conflict-timeline', 'download', json('whole.json')],
    ['conflict-timeline', 'mine.json', json('utf-8-bom.json')],
  ])('is %s for %s', async (id, name, text) => {
    const found = await formatFor({ name, text });
    expect(found.kind === 'found' && found.id).toBe(id);
  });

  test.each([
    ['a web page', 'events.csv', '<!doctype html><title>Not found</title>', 'kind-page'],
    ['a spreadsheet', 'events.xlsx', 'PK\u0003\u0004…', 'kind-workbook'],
    ['a list of lists', 'events.json', '[[1]]', 'kind-list'],
    ['GeoJSON without features', 'events.json', '{"type":"FeatureCollection","features":[]}', 'kind-geojson'],
    ['nothing', 'events.csv', '', 'kind-empty'],
    ['a word', 'events', 'word', 'format-unknown'],
  ])('is none for %s', async (_what, name, text, code) => {
    const found = await formatFor({ name, text });
    expect(found.kind === 'none' && found.issue).toMatchObject({ code, value: name });
  });
});

/** A format that recognises everything in one way, or by what it is given. */
const madeUp = (
  id: string,
  as: Recognition | undefined | ((head: Head) => Recognition | undefined),
): Format => ({
  id,
  endings: [],
  mediaTypes: [],
  recognise: typeof as === 'function' ? as : () => as,
  reader: () => () => Promise.resolve(),
});

describe('of several formats', () => {
  const page = '<!doctype html>';
  test.each<[string, readonly Format[], string, string]>([
    ['the first that is certain', [madeUp('a', 'certain'), madeUp('b', 'certain')], 'x', 'a'],
    ['a certain one behind a possible one', [madeUp('a', 'possible'), madeUp('b', 'certain')], 'x', 'b'],
    [
      'the first that is possible',
      [madeUp('a', undefined), madeUp('b', 'possible'), madeUp('c', 'possible')],
      'x',
      'b',
    ],
    ['one that is certain of what is else foreign', [madeUp('a', 'certain')], page, 'a'],
    ['none that is only possible for what is foreign', [madeUp('a', 'possible')], page, 'kind-page'],
    ['none where none recognises it', [madeUp('a', undefined)], 'x', 'format-unknown'],
    ['none where there is none', [], 'x', 'format-unknown'],
    ['the app’s own before any', [madeUp('a', 'certain')], json('whole.json'), 'conflict-timeline'],
  ])('%s is taken', async (_what, made, text, expected) => {
    const found = await formatFor({ name: 'x', text, formats: made });
    expect(found.kind === 'found' ? found.id : found.kind === 'none' && found.issue.code).toBe(expected);
  });

  test('each is shown how the file begins', async () => {
    const seen: Head[] = [];
    const text = ' Date ;"Ti;tle"\n2020;T';
    const format = madeUp('a', (head) => void seen.push(head));
    await formatFor({ name: 'mine.csv', text, formats: [format] });
    expect(seen).toEqual([
      {
        name: 'mine.csv',
        text,
        table: { columns: ['Date', 'Ti;tle'], headingsRow: 1, rows: [['2020', 'T']], rowNumbers: [2] },
        columns: new Set(['date', 'ti;tle']),
      },
    ]);
  });

  test('a file is told by its bytes where its text says nothing', async () => {
    const bytes = new Uint8Array([0xd0, 0xcf, 0x11, 0xe0]);
    const found = await formatFor({ name: 'events.csv', text: '\ufffd\ufffd', bytes });
    expect(found.kind === 'none' && found.issue.code).toBe('kind-workbook');
  });
});

describe('the registry', () => {
  test('has each id once', () => {
    expect(new Set(readable.map(({ id }) => id)).size).toBe(readable.length);
  });

  test.each(readable)(
    '$id has endings and media types as a file field takes them',
    ({ endings, mediaTypes }) => {
      for (const ending of endings) expect(ending).toMatch(/^\.[a-z0-9]+$/);
      for (const type of mediaTypes) expect(type).toMatch(/^[a-z]+\/[a-z0-9.+-]+$/);
      expect(endings.length).toBeGreaterThan(0);
    },
  );

  test.each(readable)(
    '$id has a reader, or its columns are proposed a meaning',
    async ({ id, reader, mapping, rows }) => {
      if (reader) expect(await reader(delimitedRows())).toBeTypeOf('function');
      else expect(Boolean(mapping ?? rows) || ['csv', 'workbook', 'packed'].includes(id)).toBe(true);
    },
  );
});
