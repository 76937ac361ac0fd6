import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { acceptOf } from '../../src/app/files/acceptOf';
import { tableMetadata } from '../../src/formats/columns/entries';
import type { Format, Reader } from '../../src/formats/format';
import { readable } from '../../src/formats/readers';
import { formats } from '../../src/formats/registry';
import { formatNames } from '../../src/i18n/formatNames';
import { sentenceCase } from '../../src/i18n/sentenceCase';
import { createTranslator } from '../../src/i18n/translator';
import { readTable } from '../../src/load/readTable';

/** Reads lines of a day and a title. */
const readNotes: Reader = async (chunks, sink) => {
  sink.metadata(tableMetadata('notes', 'Field notes'));
  sink.entry('categories', { id: 'note', title: 'Note', glyph: 'disc', family: 'public' });
  let text = '';
  for await (const chunk of chunks) text += chunk;
  const [, ...lines] = text.trim().split('\n');
  lines.forEach((line, index) =>
    sink.event(
      {
        id: `note-${index + 1}`,
        when: line.slice(0, 10),
        whenKind: 'once',
        title: line.slice(11),
        category: 'note',
        status: 'not-stated',
        places: [],
        actors: [],
        reports: [],
        positions: [],
        updates: [],
      },
      undefined,
      index + 1,
    ),
  );
};

/** A format that nobody has. All that the app needs of it is this entry, and the message that names it. */
const notes = {
  id: 'field-notes',
  endings: ['.notes'],
  mediaTypes: ['text/x-notes'],
  recognise: ({ text }) => (text.startsWith('#field-notes') ? 'certain' : undefined),
  reader: () => Promise.resolve(readNotes),
} as const satisfies Format;
const withNotes = [...readable, notes];
const namesWithNotes = [...formats, notes] as const;

const read = (name: string, text: string, known: readonly Format[]) =>
  readTable(
    { file: new File([text], name) },
    { onProgress: () => undefined, signal: new AbortController().signal, formats: known },
  );

describe('a format that is added to the list alone', () => {
  // Its lines would do for a table as well: a comma in the first of them.
  const text = '#field-notes, first week\n2021-03-08 Bridge hit\n2021-03-09 Road closed\n';

  test('is read', async () => {
    const result = await read('week.notes', text, withNotes);
    expect(result).toMatchObject({
      kind: 'loaded',
      table: { metadata: { title: 'Field notes' }, issues: [] },
    });
    expect(result.kind === 'loaded' && result.table.columns.length).toBe(2);
    expect(await read('week.notes', text, readable)).toMatchObject({ kind: 'asks' });
  });

  test('leaves the others to those who read them', async () => {
    for (const path of ['json/whole.json', 'csv/acled.csv', 'csv/plain.csv']) {
      const file = readFileSync(new URL(`../fixtures/${path}`, import.meta.url), 'utf8');
      const name = path.slice(path.indexOf('/') + 1);
      const told = async (known: readonly Format[]) => {
        const result = await read(name, file, known);
        if (result.kind !== 'loaded') return result;
        const { metadata, issues, columns } = result.table;
        return { metadata, issues, length: columns.length };
      };
      expect(await told(withNotes)).toEqual(await told(readable));
      expect(await told(readable), path).toHaveProperty('length');
    }
  });

  test('is accepted by the file field', () => {
    const endings = '.json,.csv,.geojson,.kml,.kmz,.xlsx,.ods,.ndjson,.jsonl,.gz,.zip,.tsv,.txt';
    const mediaTypes =
      'application/json,text/csv,application/geo+json,application/vnd.google-earth.kml+xml,application/vnd.google-earth.kmz,application/vnd.openxmlformats-officedocument.spreadsheetml.sheet,application/vnd.oasis.opendocument.spreadsheet,application/x-ndjson,application/gzip,application/zip,text/tab-separated-values,text/plain';
    expect(acceptOf(formats)).toBe(`${endings},${mediaTypes}`);
    expect(acceptOf(withNotes)).toBe(`${endings},.notes,${mediaTypes},text/x-notes`);
  });

  test('is named where the formats are', () => {
    const english = createTranslator('en');
    const t = Object.assign(
      (key: `format.${(typeof namesWithNotes)[number]['id']}`) =>
        key === 'format.field-notes' ? 'field notes' : english(key),
      { language: english.language },
    );
    expect(formatNames(namesWithNotes, t)).toBe(
      'Conflict Timeline JSON, UCDP GED CSV, ACLED CSV, GTD, GDELT events, TimelineJS, TimeMap, GeoJSON, KML, an Excel or LibreOffice workbook, a JSON list of rows or an API’s answer, any of these in a ZIP or GZ, any table of events or field notes',
    );
    expect(formatNames(formats, createTranslator('fr'))).toBe(
      'JSON Conflict Timeline, CSV UCDP GED, CSV ACLED, GTD, événements GDELT, TimelineJS, TimeMap, GeoJSON, KML, un classeur Excel ou LibreOffice, une liste JSON de lignes ou la réponse d’une API, tout cela dans un ZIP ou un GZ ou tout tableau d’événements',
    );
  });
});

test('README lists the formats that are read, and the endings of their files', () => {
  const readme = readFileSync(new URL('../../README.md', import.meta.url), 'utf8');
  const table = /\| format \| files \| what is needed \|\n\|[-|]+\|\n((?:\|.*\n)+)/.exec(readme)?.[1] ?? '';
  const t = createTranslator('en');
  expect(
    table
      .trim()
      .split('\n')
      .map((row) => row.split(' | ', 2).map((cell) => cell.replace(/^\| /, ''))),
  ).toEqual(
    formats.map(({ id, endings }) => [
      sentenceCase(t(`format.${id}`), 'en'),
      endings.map((ending) => `\`${ending}\``).join(', '),
    ]),
  );
});
