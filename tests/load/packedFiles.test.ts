import { createHash } from 'node:crypto';
import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import type { LoadResult, LoadSource, Progress } from '../../src/load/loading';
import { readTable } from '../../src/load/readTable';
import { titlesOf } from './titlesOf';
import { xlsxOf, zipOf } from './unpack/workbooks';
import { written } from './writtenIn';

async function read(
  bytes: Uint8Array<ArrayBuffer>,
  name: string,
  choices: Omit<LoadSource, 'url' | 'file'> = {},
): Promise<{ readonly result: LoadResult; readonly progress: readonly Progress[] }> {
  const progress: Progress[] = [];
  const source = { file: new File([bytes], name), ...choices };
  const { signal } = new AbortController();
  const result = await readTable(source, { signal, onProgress: (told) => progress.push(told) });
  return { result, progress };
}

/** What is shown and told of a file. */
async function shown(...file: Parameters<typeof read>): Promise<readonly string[]> {
  const { result } = await read(...file);
  if (result.kind === 'cancelled') return ['cancelled'];
  if (result.kind !== 'loaded') return result.issues.map(({ code }) => code);
  return [...titlesOf(result.table), ...result.table.issues.map(({ code }) => code)];
}

const csv = 'date,title\n2021-03-08,Bridge hit\n2021-03-09,Truce\n';
const titles = ['Bridge hit', 'Truce'];
const cell = (at: string, text: string) => `<c r="${at}" t="inlineStr"><is><t>${text}</t></is></c>`;
const sheet = (title: string) =>
  `<row r="1">${cell('A1', 'date')}${cell('B1', 'title')}</row><row r="2"><c r="A2" s="0"><v>44263</v></c>${cell('B2', title)}</row>`;
const workbook = xlsxOf({ sheets: { One: sheet('Bridge hit'), Two: sheet('Truce') }, formats: [14] });

describe('a packed file', () => {
  test.each<[string, Uint8Array<ArrayBuffer>, string, readonly string[]]>([
    ['gzip', new Uint8Array(gzipSync(csv)), 'a.csv.gz', titles],
    ['a zip', zipOf({ 'data/a.csv': csv }), 'a.zip', titles],
    ['a workbook', workbook, 'a.xlsx', ['Bridge hit', 'workbook-sheet', 'workbook-dates']],
    ['a zip of two', zipOf({ 'a.csv': csv, 'b.csv': csv }), 'a.zip', ['archive-entries']],
    ['a zip of none', zipOf({ 'a.jpg': 'x' }), 'a.zip', ['archive-empty']],
    ['a damaged zip', zipOf({ 'a.csv': csv }).slice(0, 60), 'a.zip', ['archive-damaged']],
    [
      'a workbook of which the end is missing',
      zipOf({ 'a.csv': csv }).slice(0, 60),
      'a.xlsx',
      ['workbook-damaged'],
    ],
    [
      'a text document',
      zipOf({ '[Content_Types].xml': 'x', 'word/document.xml': 'x' }),
      'a.docx',
      ['kind-binary'],
    ],
    [
      'an old workbook',
      Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1),
      'a.xls',
      ['workbook-old'],
    ],
  ])('is read of %s, or said to be what it is', async (_name, bytes, name, expected) => {
    expect(await shown(bytes, name)).toEqual(expected);
  });

  test('is read from the sheet or the file that is chosen', async () => {
    expect(await shown(workbook, 'a.xlsx', { sheet: 'Two' })).toContain('Truce');
    for (const sheet of ['One', 'Two']) {
      const { result } = await read(workbook, 'a.xlsx', { layout: { sheet } });
      const found = result.kind === 'loaded' ? result.columns?.layout : undefined;
      expect(found).toMatchObject({ sheet, sheets: ['One', 'Two'], headings: 1 });
    }
    const plain = await read(new TextEncoder().encode(csv), 'a.csv');
    expect(plain.result).not.toHaveProperty('columns.layout.sheet');
    const zip = zipOf({ 'a.csv': csv, 'b.csv': 'date,title\n2021-03-10,Return\n' });
    expect(await shown(zip, 'a.zip', { entry: 'b.csv' })).toEqual(['Return', 'archive-entry']);
  });

  test('has the checksum and the size of what was given', async () => {
    const bytes = new Uint8Array(gzipSync(csv));
    const { result, progress } = await read(bytes, 'a.csv.gz');
    expect(result).toMatchObject({
      kind: 'loaded',
      sha256: createHash('sha256').update(bytes).digest('hex'),
    });
    expect(progress.at(-1)).toEqual({ bytes: bytes.length, totalBytes: bytes.length, rows: 2 });
  });

  test('that ends in the middle shows what came before, without a checksum', async () => {
    const long =
      csv + Array.from({ length: 50_000 }, (_none, at) => `2021-03-08,Event ${at * 7919}\n`).join('');
    const { result } = await read(new Uint8Array(gzipSync(long)).slice(0, -9), 'a.csv.gz');
    expect(result).toMatchObject({ kind: 'loaded' });
    if (result.kind === 'loaded')
      expect(result.table.issues.map(({ code }) => code)).toEqual(['archive-damaged']);
  });
});

describe('a file in another encoding', () => {
  const cyrillic = 'date,title\n2021-03-08,Мост разрушен\n';
  const wide = new Uint8Array(new Uint16Array([...cyrillic].map((sign) => sign.charCodeAt(0))).buffer);

  test.each<[string, Uint8Array<ArrayBuffer>]>([
    ['windows-1251', written(cyrillic, 'windows-1251')],
    ['UTF-16 without a mark', wide],
    ['windows-1251 in a zip', zipOf({ 'a.csv': written(cyrillic, 'windows-1251') })],
  ])('has its letters right: %s', async (_name, bytes) => {
    expect(await shown(bytes, 'a.csv')).toEqual(['Мост разрушен', 'encoding-guessed']);
  });

  test('is read in the one that is chosen', async () => {
    const bytes = written('date,title\n2021-03-08,Łódź\n', 'windows-1250');
    expect(await shown(bytes, 'a.csv', { encoding: 'windows-1250' })).toEqual(['Łódź']);
  });
});
