import { csvParseRows } from 'd3';
import { expect, test } from 'vitest';
import { csvColumns, writeCsv, type CsvRecord } from '../../src/formats/writeCsv';

const record: CsvRecord = {
  id: 'e1',
  when: '2020-10-04',
  title: 'Ganja, "again"',
  summary: 'Two\nlines',
  category: 'Shelling',
  places: ['Ganja', 'Gəncə'],
  lng: -46.36,
  lat: undefined,
  actors: [],
  status: 'one-side',
  reported: '2020-10-04',
  sources: ['https://example.org/1'],
  warning: 'graphic',
};

test('quotes what needs quotes, joins lists, leaves absent numbers empty', () => {
  const [header, row] = csvParseRows(writeCsv([record], { mark: false }));
  expect(header).toEqual([...csvColumns]);
  expect(row).toEqual([
    'e1',
    '2020-10-04',
    'Ganja, "again"',
    'Two\nlines',
    'Shelling',
    'Ganja; Gəncə',
    '-46.36',
    '',
    '',
    'one-side',
    '2020-10-04',
    'https://example.org/1',
    'graphic',
  ]);
});

test.each([
  '=1+1',
  '+1',
  '-1',
  '@SUM(A1)',
  '\t=1',
  '\r=1',
  '\n=1',
  '＝1+1',
  "=cmd|'/c calc'!A1",
  '-2+3+cmd|x!A0',
  '=HYPERLINK("https://evil.example","x")',
])('makes text of a cell that a spreadsheet would run: %s', (title) => {
  const [, row] = csvParseRows(writeCsv([{ ...record, title }], { mark: false }));
  expect(row?.[2]).toBe(`'${title}`);
});

test('leaves a number a number, below zero too, and looks at a list as one cell', () => {
  const [, row] = csvParseRows(
    writeCsv([{ ...record, lng: -0.5, lat: -12.25, places: ['=a', '-b'], actors: ['a', '=b'] }], {
      mark: false,
    }),
  );
  const cell = (name: (typeof csvColumns)[number]) => row?.[csvColumns.indexOf(name)];
  expect([cell('lng'), cell('lat')]).toEqual(['-0.5', '-12.25']);
  expect([cell('places'), cell('actors')]).toEqual(["'=a; -b", 'a; =b']);
});

test('begins with a byte order mark unless told not to, and ends every line with CRLF', () => {
  expect(writeCsv([])).toBe(`\uFEFF${csvColumns.join(',')}\r\n`);
  expect(writeCsv([], { mark: false })).toBe(`${csvColumns.join(',')}\r\n`);
});
