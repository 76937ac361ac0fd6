import { readdirSync, readFileSync } from 'node:fs';
import { csvFormatRows, csvParseRows } from 'd3';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { csvLimits, CsvSplitter } from '../../../src/formats/delimited/csvSplitter';
import { pieces } from '../read';
import { properties } from '../../seed';

const spectrum = new URL('../../fixtures/csv-spectrum/', import.meta.url);

function rowsOf(text: string, size = text.length): { rows: (readonly string[])[]; unclosed: number[] } {
  const rows: (readonly string[])[] = [];
  const unclosed: number[] = [];
  const splitter = new CsvSplitter(
    {
      row: (cells) => rows.push(cells),
      broken: (row) => unclosed.push(row),
      stopped: () => undefined,
    },
    { separator: ',' },
  );
  for (const piece of pieces(text, size)) splitter.push(piece);
  splitter.end();
  return { rows, unclosed };
}

test.each(readdirSync(new URL('csvs/', spectrum)))('reads %s as csv-spectrum says', (name) => {
  // One answer of csv-spectrum holds another telephone number than its question.
  const text = readFileSync(new URL(`csvs/${name}`, spectrum), 'utf8').replace('2095257564', '1234567890');
  const expected: unknown = JSON.parse(
    readFileSync(new URL(`json/${name.replace('.csv', '.json')}`, spectrum), 'utf8'),
  );
  for (const size of [1, 2, 3, 5, text.length]) {
    const [header = [], ...rows] = rowsOf(text, size).rows;
    expect(
      rows.map((cells) => Object.fromEntries(header.map((column, index) => [column, cells[index]]))),
    ).toEqual([expected].flat());
  }
});

test('reads what d3 reads, wherever the text is cut', () => {
  const cell = fc.oneof(fc.string(), fc.stringMatching(/^[a",\r\n ]{0,8}$/));
  const table = fc.array(fc.array(cell, { minLength: 2, maxLength: 5 }), { minLength: 1, maxLength: 8 });
  fc.assert(
    fc.property(table, fc.integer({ min: 1, max: 9 }), (rows, size) => {
      const text = csvFormatRows([['a', 'b'], ...rows]);
      expect(rowsOf(text, size).rows).toEqual(csvParseRows(text));
    }),
    { ...properties, numRuns: 500 },
  );
});

test('passes over blank lines and a byte order mark, and takes any line end', () => {
  const expected = [
    ['a', 'b'],
    ['1', '2'],
    ['3', '4'],
  ];
  expect(rowsOf('\uFEFFa,b\r\n1,2\r\n\r\n3,4\r\n').rows).toEqual(expected);
  expect(rowsOf('\uFEFFa,b\r1,2\r\r3,4').rows).toEqual(expected);
});

test.each([
  ['text behind a closing quote', '"x"y', '"x"y'],
  ['quotes in a quoted cell', '"the "x" of y"', 'the "x" of y'],
  ['blanks behind a closing quote', '"x"  ', 'x'],
])('keeps %s as it is written', (_name, cell, expected) => {
  expect(rowsOf(`a,b\n${cell},2\n3,4`).rows).toEqual([
    ['a', 'b'],
    [expected, '2'],
    ['3', '4'],
  ]);
});

test('a quote that is never closed costs its row, and no other', () => {
  expect(rowsOf('a,b\n1,2\n3,"4\n5,6')).toEqual({
    rows: [
      ['a', 'b'],
      ['1', '2'],
      ['5', '6'],
    ],
    unclosed: [3],
  });
});

test.each([
  ['a quote that is never closed', 'a,b\n1,"'],
  ['a row without an end', 'a,b\n1,"2",'],
])('%s stops the reading before it fills the memory, where no line ends', (_name, begun) => {
  const told: number[] = [];
  const splitter = new CsvSplitter(
    {
      row: () => undefined,
      broken: () => expect.fail(),
      stopped: (row) => told.push(row),
    },
    { separator: ',' },
  );
  splitter.push(begun);
  expect(splitter.push('x'.repeat(csvLimits.row))).toBe(false);
  expect(told).toEqual([2]);
});

test('a quote that is never closed costs its row alone in a file longer than any row', () => {
  const told: string[] = [];
  const splitter = new CsvSplitter(
    {
      row: ([first]) => void (told.length < 4 && told.push(String(first))),
      broken: (row) => told.push(`broken ${row}`),
      stopped: () => expect.fail(),
    },
    { separator: ',' },
  );
  splitter.push('a,b\n1,"open\n');
  for (let at = 0; at < csvLimits.row; at += 16) expect(splitter.push('2222222,3333333\n')).toBe(true);
  splitter.end();
  expect(told).toEqual(['a', 'broken 2', '2222222', '2222222']);
});

test.each([
  ['the quote of a cell further down', 'a,b\n1,"x\n3,"y, z"\n5,6', ['1', '2 broken', '3 y, z', '4 6']],
  ['a cell of several lines', 'a,b\n1,"x\ny"\n5,6', ['1', '2 x\ny', '3 6']],
  ['a quote in a cell', 'a,b\n1,x"y\n5,6', ['1', '2 x"y', '3 6']],
  ['tabs', 'a\tb\n1\t"x\n3\t"y\n5\t"q r"\n7\t8', ['1', '2 "x', '3 "y', '4 q r', '5 8']],
  ['tabs and text behind a closing quote', 'a\tb\n1\t"x" y\n7\t8', ['1', '2 "x" y', '3 8']],
])('a stray quote is none of %s', (_name, text, expected) => {
  for (const size of [1, 3, text.length]) {
    const told: string[] = [];
    const splitter = new CsvSplitter(
      {
        row: ([, second], row) => told.push(row === 1 ? '1' : `${row} ${second}`),
        broken: (row) => told.push(`${row} broken`),
        stopped: () => expect.fail(),
      },
      { separator: text.charAt(1) },
    );
    for (const piece of pieces(text, size)) splitter.push(piece);
    splitter.end();
    expect(told).toEqual(expected);
  }
});

/** Rows by their numbers, and what stopped the reading; `size`: characters of a chunk. */
function numbered(text: string, size: number, separator = ','): string[] {
  const told: string[] = [];
  const handler = {
    row: (cells: readonly string[], row: number) => told.push(`${row} ${JSON.stringify(cells)}`),
    broken: (row: number, value: string) => told.push(`${row} quote-unclosed ${JSON.stringify(value)}`),
    stopped: (row: number, value: string) => told.push(`${row} stopped ${JSON.stringify(value)}`),
  };
  const splitter = new CsvSplitter(handler, { separator });
  for (const piece of pieces(text, size)) splitter.push(piece);
  splitter.end();
  return told;
}

test.each([
  [
    'lines that end as on Windows',
    'a,b\r\n1,2\r\n\r\n3,4\r\n',
    ['1 ["a","b"]', '2 ["1","2"]', '4 ["3","4"]'],
  ],
  ['lines that end as on old Macs', 'a,b\r1,2\r\r3,4\r', ['1 ["a","b"]', '2 ["1","2"]', '4 ["3","4"]']],
  ['lines within quotes', 'a,b\n"1\r\n2",3\n4,5', ['1 ["a","b"]', '2 ["1\\r\\n2","3"]', '3 ["4","5"]']],
  ['doubled quotes', 'a,b\n"x""",""""\n"","a""b"', ['1 ["a","b"]', '2 ["x\\"","\\""]', '3 ["","a\\"b"]']],
  ['one column with blank lines', 'a\n\n1\n""\n2', ['1 ["a"]', '3 ["1"]', '5 ["2"]']],
  ['an empty last cell', 'a,b\n1,', ['1 ["a","b"]', '2 ["1",""]']],
  [
    'a quote that is left open',
    'a,b\n1,2\n"3,4\n',
    ['1 ["a","b"]', '2 ["1","2"]', '3 quote-unclosed "\\"3,4"'],
  ],
  [
    'a quote that is left open and goes on',
    `a,b\n"${'x'.repeat(99)}`,
    ['1 ["a","b"]', `2 quote-unclosed "\\"${'x'.repeat(59)}"`],
  ],
])('counts rows as a spreadsheet does, wherever the text is cut: %s', (_name, text, expected) => {
  for (const size of [1, 2, 3, 4, 7, 1000]) expect(numbered(text, size), `${size}`).toEqual(expected);
});

test('takes nothing more once it has stopped', () => {
  const told: string[] = [];
  const splitter = new CsvSplitter(
    {
      row: () => told.push('row'),
      broken: () => told.push('broken'),
      stopped: () => told.push('stopped'),
    },
    { separator: ',' },
  );
  splitter.push('a,b\n1,"');
  splitter.push('x'.repeat(csvLimits.row));
  expect(splitter.push('"\n1,2\n')).toBe(false);
  splitter.end();
  expect(told).toEqual(['row', 'stopped']);
});

test('tells the same rows wherever the text is cut, whatever quotes are in it', () => {
  const text = fc.string({
    unit: fc.constantFrom('a', ',', '"', '"', '\n', '\r', ' ', '\ufeff'),
    maxLength: 24,
  });
  fc.assert(
    fc.property(
      text,
      fc.constantFrom(',', '\t'),
      fc.integer({ min: 1, max: 5 }),
      (cells, separator, size) => {
        const table = separator === ',' ? cells : cells.replaceAll(',', '\t');
        expect(numbered(table, size, separator)).toEqual(numbered(table, table.length, separator));
      },
    ),
    { ...properties, numRuns: 300 },
  );
});
