import fc from 'fast-check';
import { gzipSync } from 'node:zlib';
import { afterEach, describe, expect, it } from 'vitest';
import { UnpackStopped, unpackLimits } from '../../../src/load/unpack/budget';
import { concatenated } from '../../../src/load/unpack/bytes';
import type { Choices } from '../../../src/load/unpack/packed';
import { contentsOf, unpack } from '../../../src/load/unpack/unpack';
import type { Issue } from '../../../src/model/issue';
import { properties } from '../../seed';
import { odsOf, xlsxOf, zipOf } from './workbooks';

const utf8 = (text: string) => new TextEncoder().encode(text);

type Got = { readonly name: string; readonly text: string; readonly told: readonly string[] };

/** What a packed file becomes, its bytes given in pieces of some size. */
async function got(bytes: Uint8Array, name: string, choices: Choices = {}, size = 65_536): Promise<Got> {
  const issues: Issue[] = [];
  const chunks: Uint8Array[] = [];
  let at = 0;
  let file = { name };
  const given = {
    read: () => Promise.resolve(at < bytes.length ? bytes.subarray(at, (at += size)) : undefined),
    cancel: () => (at = bytes.length),
  };
  const budget = { packed: bytes.length, unpacked: 0, name };
  try {
    const unpacked = await unpack(
      { name, bytes: given },
      { choices, budget, report: (issue) => issues.push(issue) },
    );
    file = unpacked;
    for (let chunk = await unpacked.bytes.read(); chunk; chunk = await unpacked.bytes.read())
      chunks.push(chunk);
  } catch (error) {
    if (!(error instanceof UnpackStopped)) throw error;
    issues.push(error.issue);
  }
  const told = issues.map(({ code, row, value }) =>
    [code, row || undefined, value].filter((part) => part !== undefined).join(' '),
  );
  return { name: file.name, text: new TextDecoder().decode(concatenated(chunks)), told };
}

const csv = 'date,title\n2021-03-08,Bridge hit\n';
const limits = { ...unpackLimits };
afterEach(() => void Object.assign(unpackLimits, limits));

describe('what is packed', () => {
  it.each<[string, Uint8Array, string, string]>([
    ['a plain file', utf8(csv), 'a.csv', 'a.csv'],
    ['gzip', gzipSync(utf8(csv)), 'a.csv.gz', 'a.csv'],
    ['gzip of gzip', gzipSync(gzipSync(utf8(csv))), 'a.csv.gz.gz', 'a.csv'],
    ['a zip of one table', zipOf({ 'a/b.csv': csv }), 'a.zip', 'b.csv'],
    ['a zip of gzip', zipOf({ 'b.csv.gz': gzipSync(utf8(csv)) }), 'a.zip', 'b.csv'],
    ['a zip of a text', zipOf({ 'b.txt': csv }), 'a.zip', 'b.txt'],
  ])('comes out of %s, wherever it is cut', async (_name, bytes, name, inside) => {
    for (let size = 1; size < bytes.length + 2; size += 7)
      expect(await got(bytes, name, {}, size)).toEqual({ name: inside, text: csv, told: [] });
  });

  it('is one of several files only where that is clear', async () => {
    const one = zipOf({
      'readme.md': 'x',
      '__MACOSX/._b.csv': 'x',
      '.hidden.csv': 'x',
      'b.csv': csv,
      'codes.txt': 'x',
    });
    expect(await got(one, 'a.zip')).toEqual({ name: 'b.csv', text: csv, told: ['archive-entry b.csv'] });
    const two = zipOf({ 'b.csv': csv, 'c.tsv': 'x', 'd.md': '' });
    expect((await got(two, 'a.zip')).told).toEqual(['archive-entries b.csv, c.tsv']);
    expect(await contentsOf(new Blob([two]))).toEqual({ sheets: [], entries: ['b.csv', 'c.tsv'] });
    expect(await got(two, 'a.zip', { entry: 'c.tsv' })).toEqual({
      name: 'c.tsv',
      text: 'x',
      told: ['archive-entry c.tsv'],
    });
    expect((await got(zipOf({ 'd.md': '', 'e.jpg': 'x' }), 'a.zip')).told).toEqual([
      'archive-empty d.md, e.jpg',
    ]);
    expect((await got(zipOf({}), 'a.zip')).told).toEqual(['archive-empty —']);
    const kmz = zipOf({ 'doc.kml': '<kml/>', 'images/x.png': 'x', 'other.kml': '<kml/>' });
    expect(await got(kmz, 'a.kmz')).toMatchObject({ name: 'doc.kml', text: '<kml/>' });
  });

  it('stays as it is where it is a document of text', async () => {
    const word = zipOf({ '[Content_Types].xml': 'x', 'word/document.xml': 'x' });
    expect((await got(word, 'a.docx')).told).toEqual([]);
    expect((await got(word, 'a.docx')).text.slice(0, 2)).toBe('PK');
    expect(await contentsOf(new Blob([word]))).toEqual({ sheets: [], entries: [] });
  });

  it('is told where it is damaged, cut off, locked or old', async () => {
    const zip = zipOf({ 'b.csv': csv.repeat(50) });
    const changed = zip.slice();
    changed[60] = (changed[60] ?? 0) ^ 0xff;
    expect((await got(changed, 'a.zip')).told).toEqual([expect.stringMatching(/^archive-damaged/)]);
    expect((await got(zip.slice(0, -30), 'a.zip')).told).toEqual(['archive-damaged a.zip']);
    expect((await got(gzipSync(utf8(csv)).slice(0, -9), 'a.gz')).told).toEqual(['archive-damaged a.gz']);
    const locked = zip.slice();
    const entry = zip.length - 22 - 46 - 'b.csv'.length;
    locked[entry + 8] = 1;
    expect((await got(locked, 'a.zip')).told).toEqual(['archive-locked b.csv']);
    const old = Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, 0, 0);
    expect((await got(old, 'a.xls')).told).toEqual(['workbook-old a.xls']);
    expect((await got(old, 'a.xlsx')).told).toEqual(['archive-locked a.xlsx']);
  });

  it('stops at the limits, however it is packed', async () => {
    const zeros = new Uint8Array(4_000_000);
    unpackLimits.small = 1_000_000;
    const told = ['unpacked-too-large a'];
    expect((await got(gzipSync(zeros), 'a')).told).toEqual(told);
    expect((await got(gzipSync(gzipSync(zeros)), 'a')).told).toEqual(told);
    expect((await got(zipOf({ 'b.csv': zeros }), 'a')).told).toEqual(told);
    unpackLimits.ratio = 1e9;
    expect((await got(gzipSync(zeros), 'a')).told).toEqual([]);
    unpackLimits.bytes = 3_000_000;
    expect((await got(gzipSync(zeros), 'a')).told).toEqual(told);
    const deep = gzipSync(gzipSync(gzipSync(gzipSync(utf8(csv)))));
    expect((await got(deep, 'a')).told).toEqual(told);
    unpackLimits.archive = 10;
    expect((await got(zipOf({ 'b.csv': csv }), 'a')).told).toEqual(told);
  });

  it('is never an exception, whatever bytes of it are changed', async () => {
    const files = [
      gzipSync(utf8(csv)),
      zipOf({ 'b.csv': csv }),
      xlsxOf({ sheets: { A: '<row r="1"><c r="A1" t="s"><v>0</v></c></row>' }, texts: ['<t>x</t>'] }),
      odsOf(
        '<table:table table:name="A"><table:table-row><table:table-cell/></table:table-row></table:table>',
      ),
    ];
    const change = fc.tuple(fc.nat(5000), fc.nat(255));
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(...files),
        fc.array(change, { minLength: 1, maxLength: 5 }),
        fc.nat(3000),
        async (file, changes, cut) => {
          const bytes = file.slice(0, cut > 2000 ? file.length : Math.max(8, file.length - cut));
          for (const [at, value] of changes) bytes[at % bytes.length] = value;
          await got(bytes, 'a');
          await contentsOf(new Blob([bytes]));
        },
      ),
      properties,
    );
  });
});

const row = (number: number, ...cells: readonly string[]) => `<row r="${number}">${cells.join('')}</row>`;
const number = (at: string, value: number | string, style = 0) =>
  `<c r="${at}" s="${style}"><v>${value}</v></c>`;
const inline = (at: string, text: string) => `<c r="${at}" t="inlineStr"><is><t>${text}</t></is></c>`;
const formats = [
  0,
  14,
  22,
  'dd\\.mm\\.yyyy',
  '[$-409]mmm\\-yy;@',
  'yyyy',
  'h:mm',
  '[h]:mm',
  '0.00" d"',
  'yyyy"年"m"月"d"日"',
];

describe('an Excel workbook', () => {
  it('becomes a table, rows at their numbers', async () => {
    const sheet =
      row(1, '<c r="A1" t="s"><v>0</v></c>', '<c r="B1" t="s"><v>1</v></c>', inline('D1', 'a,"b"&amp;;c')) +
      row(
        4,
        '<c r="A4" t="b"><v>1</v></c>',
        '<c r="B4" t="str"><f>A1</f><v>x_x000A_y</v></c>',
        '<c r="C4"/>',
      ) +
      '<row><c><v>7</v></c><c t="e"><v>#N/A</v></c></row>';
    const texts = [
      '<t>date</t>',
      '<r><t>ti</t></r><r><t xml:space="preserve">tle </t></r><rPh><t>no</t></rPh>',
    ];
    expect(await got(xlsxOf({ sheets: { A: sheet }, texts }), 'a.xlsx')).toEqual({
      name: 'a.xlsx',
      text: 'date,title ,,"a,""b""&;c"\n\n\nTRUE,"x\ny"\n7\n',
      told: ['workbook-errors 1 #N/A'],
    });
  });

  it.each<[string, number | string, number, string]>([
    ['a day', 44263, 1, '2021-03-08'],
    ['a day with a clock that isn’t shown', 44263.4375, 1, '2021-03-08T10:30'],
    ['a day and a clock', 44263.43768519, 2, '2021-03-08T10:30:16'],
    ['midnight', 44263, 2, '2021-03-08'],
    ['a clock that is all but midnight', 44263.999999, 2, '2021-03-09'],
    ['a day of another form', 44263, 3, '2021-03-08'],
    ['a month', 44256, 4, '2021-03'],
    ['a day in a column of months', 44263, 4, '2021-03-08'],
    ['a year', 44197, 5, '2021'],
    ['a clock', 0.4375, 6, '10:30'],
    ['hours', 1.5, 7, '1.5'],
    ['a number with a unit', 44263, 8, '44263'],
    ['a day in Chinese', 44263, 9, '2021-03-08'],
    ['a plain number', 44263, 0, '44263'],
    ['the first of January 1900', 1, 1, '1900-01-01'],
    ['the 28th of February 1900', 59, 1, '1900-02-28'],
    ['a day that never was', 60, 1, '60'],
    ['the first of March 1900', 61, 1, '1900-03-01'],
    ['the last day', 2958465, 1, '9999-12-31'],
    ['no day', -1, 1, '-1'],
    ['a number that doubles can’t hold', '44.840000000000003', 0, '44.84'],
    ['a small number', '1.0000000000000001E-5', 0, '0.00001'],
  ])('has %s as what it is', async (_name, value, style, expected) => {
    const { text, told } = await got(
      xlsxOf({ sheets: { A: row(1, number('A1', value, style)) }, formats }),
      'a',
    );
    expect(Number(text) === Number(expected) || text === `${expected}\n`).toBe(true);
    const isDate = /^\d{4}(-\d\d|$)/.test(expected);
    expect(told).toEqual(isDate ? ['workbook-dates 1'] : []);
  });

  it('may count from 1904', async () => {
    const sheets = { A: row(1, number('A1', 0, 1), number('B1', 42801, 1)) };
    const { text } = await got(xlsxOf({ sheets, formats, isFrom1904: true }), 'a');
    expect(text).toBe('1904-01-01,2021-03-08\n');
  });

  it('is read from the sheet in sight with more than one row, or from one that is named', async () => {
    const one = row(1, inline('A1', 'About'));
    const two = one + row(2, inline('A2', 'x'));
    const book = xlsxOf({ sheets: { 'hidden:H': two, Cover: one, Data: two, More: two } });
    expect(await got(book, 'a')).toMatchObject({
      text: 'About\nx\n',
      told: ['workbook-sheet Data (≠ H, Cover, More)'],
    });
    expect(await got(book, 'a', { sheet: 'Cover' })).toMatchObject({ text: 'About\n' });
    expect(await contentsOf(new Blob([book]))).toEqual({
      sheets: ['H', 'Cover', 'Data', 'More'],
      entries: [],
    });
    expect((await got(xlsxOf({ sheets: { A: '', B: row(1) } }), 'a')).told).toEqual(['workbook-empty A, B']);
    expect((await got(xlsxOf({ sheets: { 'hidden:A': one, B: '' } }), 'a')).text).toBe('About\n');
  });

  it('shows what stands before damage, and tells of it', async () => {
    const { told } = await got(xlsxOf({ sheets: { A: `${row(1, inline('A1', 'x'))}</broken>` } }), 'a');
    expect(told).toEqual(['workbook-damaged A']);
  });

  it('gives back every cell of text', async () => {
    const cell = fc.string({ unit: fc.constantFrom(...'aé,;"\n\t|x \'='), maxLength: 6 });
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.array(cell, { minLength: 1, maxLength: 4 }), { minLength: 2, maxLength: 6 }),
        async (rows) => {
          const escaped = (text: string) => text.replace(/[&<>\n\t]/g, (sign) => `&#${sign.charCodeAt(0)};`);
          const sheet = rows.map((cells, at) =>
            row(
              at + 1,
              ...cells.map((text, column) => inline(`${'ABCD'.charAt(column)}${at + 1}`, escaped(text))),
            ),
          );
          const { text } = await got(xlsxOf({ sheets: { A: sheet.join('') } }), 'a');
          const trimmed = (cells: readonly string[]) => {
            const last = cells.findLastIndex((each) => each !== '');
            return cells.slice(0, last + 1);
          };
          const lastRow = rows.findLastIndex((cells) => trimmed(cells).length > 0);
          expect(parsed(text)).toEqual(rows.slice(0, lastRow + 1).map(trimmed));
        },
      ),
      properties,
    );
  });
});

/** Rows of CSV that is written with commas and line feeds. */
function parsed(text: string): string[][] {
  const rows: string[][] = [];
  let cells: string[] = [];
  for (const [, quoted, plain = '', end] of text.matchAll(/(?:"((?:[^"]|"")*)"|([^",\n]*))(,|\n)/g)) {
    cells.push(quoted?.replaceAll('""', '"') ?? plain);
    if (end === ',') continue;
    rows.push(cells.length === 1 && cells[0] === '' ? [] : cells);
    cells = [];
  }
  return rows;
}

const cellOf = (attributes: string, text: string) =>
  `<table:table-cell ${attributes}>${text}</table:table-cell>`;
const paragraph = (text: string) => `<text:p>${text}</text:p>`;
const table = (name: string, ...rows: readonly string[]) =>
  `<table:table table:name="${name}">${rows.join('')}</table:table>`;
const tableRow = (...cells: readonly string[]) => `<table:table-row>${cells.join('')}</table:table-row>`;

describe('an OpenDocument spreadsheet', () => {
  it('becomes a table', async () => {
    const book = odsOf(
      table('Cover', tableRow(cellOf('office:value-type="string"', paragraph('About')))) +
        table(
          'Data',
          tableRow(
            cellOf('office:value-type="string"', paragraph('date')),
            cellOf('table:number-columns-repeated="2"', paragraph('t<text:s text:c="2"/>x')),
          ),
          '<table:table-row table:number-rows-repeated="2"><table:table-cell table:number-columns-repeated="1024"/></table:table-row>',
          tableRow(
            cellOf('office:value-type="date" office:date-value="2021-03-08"', paragraph('08.03.21')),
            cellOf('office:value-type="date" office:date-value="2021-03-08T10:30:00"', paragraph('x')),
            cellOf('office:value-type="float" office:value="44.840000000000003"', paragraph('44,84')),
            cellOf('office:value-type="time" office:time-value="PT09H05M00S"', paragraph('x')),
            cellOf('office:value-type="boolean" office:boolean-value="true"', paragraph('WAHR')),
            cellOf(
              'office:value-type="string"',
              `<office:annotation>${paragraph('a note')}</office:annotation>${paragraph('a')}${paragraph('<text:span>b</text:span>')}`,
            ),
            cellOf('office:value-type="float" office:value="0"', paragraph('#DIV/0!')),
          ),
          '<table:table-row table:number-rows-repeated="1048000"><table:table-cell table:number-columns-repeated="1024"/></table:table-row>',
        ),
    );
    expect(await got(book, 'a.ods')).toEqual({
      name: 'a.ods',
      text: 'date,t  x,t  x\n\n\n2021-03-08,2021-03-08T10:30,44.84,09:05,TRUE,"a\nb"\n',
      told: ['workbook-sheet Data (≠ Cover)', 'workbook-dates 2', 'workbook-errors 1 #DIV/0!'],
    });
    expect((await got(book, 'a.ods', { sheet: 'Cover' })).text).toBe('About\n');
    expect(await contentsOf(new Blob([book]))).toEqual({ sheets: ['Cover', 'Data'], entries: [] });
  });

  it('that repeats a row without end stops at a limit', async () => {
    unpackLimits.small = 1_000_000;
    const wide = cellOf('table:number-columns-repeated="16384"', paragraph('x'.repeat(100)));
    const book = odsOf(
      table('A', `<table:table-row table:number-rows-repeated="1048576">${wide}</table:table-row>`),
    );
    expect((await got(book, 'a')).told).toEqual(['unpacked-too-large a']);
  });
});
