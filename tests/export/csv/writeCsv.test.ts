import { csvParseRows } from 'd3';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { csvHead, csvRows, type CsvCell } from '../../../src/export/csv/writeCsv';

const written = (...cells: readonly CsvCell[]) => {
  const names = cells.map((_, i) => `c${i}`);
  const row = Object.fromEntries(cells.map((cell, i) => [`c${i}`, cell]));
  return csvHead(names, false) + csvRows(names, [row]);
};
const cellsOf = (...cells: readonly CsvCell[]) => csvParseRows(written(...cells))[1];

test('quotes what needs quotes, joins lists, leaves absent numbers empty', () => {
  expect(
    cellsOf('e1', 'Ganja, "again"', 'Two\nlines', ['Ganja', 'Gəncə'], -46.36, undefined, [], true, [
      'a;b',
      'c',
    ]),
  ).toEqual(['e1', 'Ganja, "again"', 'Two\nlines', 'Ganja; Gəncə', '-46.36', '', '', 'true', 'a\\;b; c']);
});

test.each([
  '=1+1',
  '+1',
  '-1',
  '@SUM(A1)',
  '＝1+1',
  "=cmd|'/c calc'!A1",
  '-2+3+cmd|x!A0',
  '=HYPERLINK("https://evil.example","x")',
])('makes text of a cell that a spreadsheet would run: %s', (title) => {
  expect(cellsOf(title)).toEqual([`'${title}`]);
});

test('leaves a number a number, below zero too, and an address as it is', () => {
  expect(cellsOf(-0.5, 0, 'https://example.org/?a=-1&b=+2')).toEqual([
    '-0.5',
    '0',
    'https://example.org/?a=-1&b=+2',
  ]);
});

test('whether a reader goes by commas, semicolons or tabs, no cell that a text made is a formula', () => {
  const sign = fc.constantFrom(
    '=',
    '+',
    '-',
    '@',
    '＝',
    '＠',
    '"',
    '""',
    ';',
    ',',
    '\t',
    '\r',
    '\n',
    ' ',
    'a',
    '1',
    "'",
  );
  const text = fc.array(sign, { maxLength: 12 }).map((signs) => signs.join(''));
  fc.assert(
    fc.property(text, text, fc.array(text, { maxLength: 3 }), (a, b, list) => {
      const csv = written(a, b, list);
      // To a reader that goes by another sign, quotation marks in the midst of its cells hold nothing together.
      const bare = (separator: string) =>
        csv
          .split(/[\r\n]+/)
          .flatMap((line) => line.split(separator).map((cell) => cell.replace(/^[" ]+/, '')));
      for (const cell of [...csvParseRows(csv).flat(), ...bare(';'), ...bare('\t')])
        expect(cell.trimStart(), JSON.stringify(csv)).not.toMatch(/^[=+\-@＝＋－＠]/);
    }),
    { numRuns: 2000 },
  );
});

test('begins with a byte order mark unless told not to, and ends every line with CRLF', () => {
  expect(csvHead(['a', 'b'])).toBe('\uFEFFa,b\r\n');
  expect(csvHead(['a', 'b'], false)).toBe('a,b\r\n');
});
