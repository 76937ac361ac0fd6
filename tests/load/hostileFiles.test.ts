import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { csvHead, csvRows } from '../../src/export/csv/writeCsv';
import { readTable } from '../../src/load/readTable';
import { closeDirections } from '../../src/model/direction';
import { glyphPath } from '../../src/scale/glyphs';
import { authorOf } from '../../src/export/references/cited';
import { escapeHtml } from '../../src/share/snippets/iframeSnippet';
import { eventOfRow, idOfRow, rowOfId } from '../../src/table/columns';
import type { Table } from '../../src/table/table';

const folder = new URL('../fixtures/hostile/', import.meta.url);

async function tableOf(name: string): Promise<Table> {
  const file = new File([new Uint8Array(readFileSync(new URL(name, folder)))], name);
  const { signal } = new AbortController();
  const result = await readTable({ file }, { onProgress: () => undefined, signal });
  return result.kind === 'loaded' ? result.table : expect.fail(`${name} is ${result.kind}`);
}

const codesOf = ({ issues }: Table) => issues.map(({ code }) => code).sort();

/** The cells of a line as RFC 4180 has them, quotes around a cell removed. */
const cellsOf = (line: string, separator: string) =>
  [...line.matchAll(new RegExp(`(?:^|${separator})(?:"((?:[^"]|"")*)"|([^${separator}]*))`, 'g'))].map(
    ([, quoted, plain]) => quoted ?? plain ?? '',
  );

/** What comes of each hostile file. */
const expected: { readonly [name: string]: (table: Table) => void } = {
  'acled-inherited-code.csv': ({ dictionaries, columns }) => {
    expect(columns.length).toBe(1);
    expect(dictionaries.categories).toMatchObject([
      { title: 'constructor', glyph: 'disc', family: 'public' },
    ]);
  },
  'ucdp-inherited-code.csv': (table) => {
    expect(codesOf(table).filter((code) => code !== 'columns-unread').length).toBeGreaterThanOrEqual(2);
    expect(table.dictionaries.categories).toMatchObject([
      { id: expect.any(String), title: expect.anything(), glyph: expect.any(String) },
    ]);
    expect(table.dictionaries.places.map(({ precision }) => precision)).toEqual(['not-stated']);
  },
  'formula.csv': ({ columns }) => {
    expect(columns.length).toBe(2);
    const titles = [0, 1].map((row) => eventOfRow(columns, row).title);
    expect(titles).toEqual(['Shelling;=HYPERLINK(A1);x', '=1+1\t@SUM(A1)']);
    const rows = titles.map((title) => ({ title: String(title), more: 'x' }));
    const written = csvHead(['title', 'more'], false) + csvRows(['title', 'more'], rows);
    // Whatever a spreadsheet takes for the separator, no cell of it would be run.
    for (const separator of [',', ';', '\t'])
      for (const line of written.split(/\r?\n/))
        for (const cell of cellsOf(line, separator)) expect(cell).not.toMatch(/^[=+@-]/);
  },
  'noncharacters.json': ({ columns, metadata }) => {
    expect(columns.length).toBe(1);
    expect(escapeHtml(JSON.stringify(metadata.title))).toMatch(
      /^[^\ufffe\uffff\p{Cs}]*url\(#x\)[^\ufffe\uffff\p{Cs}]*$/u,
    );
  },
  'markup.json': (table) => {
    const { columns, dictionaries, metadata } = table;
    expect([0, 1].map((row) => idOfRow(columns, row))).toEqual(['__proto__', 'constructor']);
    expect(rowOfId(columns, 'toString')).toBe(-1);
    expect(codesOf(table)).toContain('url-unsafe');
    expect(dictionaries.sources[0]?.url).toBeUndefined();
    expect(glyphPath(dictionaries.categories[0]?.glyph ?? '')).toBe(glyphPath('nonsense'));
    expect(Object.keys(Object.prototype)).toEqual([]);
    const { title } = eventOfRow(columns, 1);
    for (const text of typeof title === 'string' ? [title] : Object.values(title))
      expect(closeDirections(text)).toBe(text);
    expect(authorOf(String(metadata.attribution))).toMatch(/b$/);
  },
};

describe('a hostile file', () => {
  it('is here for each outcome', () =>
    expect(readdirSync(folder).sort()).toEqual(Object.keys(expected).sort()));

  it.each(Object.keys(expected))('%s does no more than it says', async (name) => {
    expected[name]?.(await tableOf(name));
  });
});
