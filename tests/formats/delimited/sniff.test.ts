import { describe, expect, it } from 'vitest';
import { sniffedCharacters, sniffTable, type SniffOptions } from '../../../src/formats/delimited/sniff';

/** How a table is laid out, short: `; 1 a|b`, with the row of its tags behind. */
function layout(text: string, options?: SniffOptions): string {
  const { separator, headings, columns, tags } = sniffTable(text, options);
  return [separator === '\t' ? 'tab' : separator, headings, columns.join('|'), tags]
    .filter((one) => one !== undefined)
    .join(' ');
}

describe('the separator', () => {
  it.each<[what: string, text: string, expected: string]>([
    ['commas', 'a,b\n1x,y', ', 1 a|b'],
    ['semicolons', 'a;b\nx;y', '; 1 a|b'],
    ['tabs', 'a\tb\nx\ty', 'tab 1 a|b'],
    ['bars', 'a|b\nx|y', '| 1 a|b'],
    ['none', 'a\nx', ', 1 a'],
    ['nothing at all', '', ', 1 '],
    ['semicolons beside decimal commas', 'a;b\n1,5;2,5\n3,5;4,5', '; 1 a|b'],
    ['that gives more cells, where all rows have as many', 'a,b,c;d\nx,y,z;w', ', 1 a|b|c;d'],
    ['that comes before commas, where both give as many', 'a;b,c\nx;y,z', '; 1 a|b,c'],
    ['of most rows, not of a wide title', 'T,a,b,c,d,e\na;b\nx;y\nx;y', '; 2 a|b'],
    ['of few rows', `${'one text\n'.repeat(9)}a;b`, '; 1 one text'],
    ['of too few rows', `${'one text\n'.repeat(59)}a;b`, ', 1 one text'],
    ['that the first line names, though rows have more of another', 'sep=|\na,b,c\nx,y,z', '| 2 a,b,c'],
    ['that it names for one column', 'sep=|\na\nx', '| 2 a'],
    ['that the first line names', 'sep=|\na,b|c\nx,y|z', '| 2 a,b|c'],
    ['that it names for a spreadsheet’s own reader', '\ufeff"SEP=;"\r\na,b;c\r\nx,y;z', '; 2 a,b|c'],
    ['that a later line names, which is a row', 'a,b,c\nsep=|\nx,y,z', ', 1 a|b|c'],
    ['that it names, which is none', 'sep=x\na,b\nx,y', ', 2 a|b'],
  ])('%s', (_what, text, expected) => expect(layout(text)).toBe(expected));

  it('that the reader chooses goes before all', () => {
    expect(layout('sep=;\na;b,c\nx;y,z', { separator: ',' })).toBe(', 2 a;b|c');
  });

  it('is judged by the first 60 rows', () => {
    expect(layout(`${'a;b\n'.repeat(60)}${'c,d\n'.repeat(200)}`)).toBe('; 1 a|b');
  });
});

describe('the headings', () => {
  it.each<[what: string, text: string, expected: string]>([
    ['behind titles and empty lines', 'Log of the mill\n\nby hand,\na,b,c\nx,y,z', ', 4 a|b|c'],
    ['behind a comment that is as wide as half a row', '# by, hand\na,b,c\nx,y,z', ', 2 a|b|c'],
    ['with a sign before the first name', ' #a,b\nx,y', ', 1  #a|b'],
    ['behind an indented comment', '  # x,y,\na,b,c\nx,y,z', ', 2 a|b|c'],
    ['of which three in five have names', 'a,b,c,,\nv,w,x,y,z', ', 1 a|b|c'],
    ['behind a row of which two in five have', 'a,b,,,\nv,w,x,y,z', ', 2 v|w|x|y|z'],
    ['of which the others are blanks', 'a,b, , ,\na,b,c,d,e\nv,w,x,y,z', ', 2 a|b|c|d|e'],
    ['of one column', 'a\nx\ny', ', 1 a'],
    ['of a row of which a third is a number', 'x,y,7\nu,v,8', ', 0 column 1|column 2|column 3'],
    ['of a row of which a quarter is', 'x,y,z,7\nu,v,w,8', ', 1 x|y|z|7'],
    ['of years', '2019,2020,2021\nx,y,z', ', 1 2019|2020|2021'],
    ['of years and a name', '2019,2020,a\nx,y,z', ', 0 column 1|column 2|column 3'],
    ['with separators behind them', 'a,b,,\nx,y,,', ', 1 a|b'],
  ])('%s', (_what, text, expected) => expect(layout(text)).toBe(expected));

  it.each([
    '7',
    '-7.5',
    '+7',
    '7,5',
    '10:30',
    '2021-05-08',
    '8/5/2021',
    '2021-05-08 14:00',
    '2021-05-08T14:00Z',
    ' 7 ',
  ])('are none in a row with %s', (cell) => expect(sniffTable(`x;${cell}\ny;z`).headings).toBe(0));

  it.each(['v7', '7th', '7-', 'x 7', '.7', '-'])('may be %s', (cell) => {
    expect(sniffTable(`x;${cell}\ny;z`).headings).toBe(1);
  });

  it.each<[headings: number, expected: string]>([
    [1, ', 1 a|b'],
    [2, ', 2 1|2'],
    [0, ', 0 column 1|column 2'],
    [9, ', 1 a|b'],
  ])('stand in row %i, if the reader says so', (headings, expected) => {
    expect(layout('a,b\n1,2\n3,4', { headings })).toBe(expected);
  });

  it('are found where one row is all that is seen of the file', () => {
    const names = Array.from({ length: 9000 }, (_, index) => `name ${index}`);
    expect(sniffTable(names.join(',').slice(0, sniffedCharacters)).columns.length).toBeGreaterThan(5000);
  });
});

describe('tags below the headings', () => {
  it.each<[what: string, text: string, expected: string]>([
    ['in all cells', 'a,b\n#x,#y\n1,2', ', 1 a|b 2'],
    ['in all that are filled', 'a,b,c\n , #x,#y\n1,2,3', ', 1 a|b|c 2'],
    ['behind an empty line', 'a,b\n\n#x,#y\n1,2', ', 1 a|b 3'],
    ['in some', 'a,b\n#x,y\n1,2', ', 1 a|b'],
    ['in a row of nothing', 'a,b\n,\n1,2', ', 1 a|b'],
    ['further down', 'a,b\n1,2\n#x,#y', ', 1 a|b'],
    ['below data', '1,2\n#x,#y', ', 0 column 1|column 2'],
    ['that are all there is', '#x,#y\n1,2', ', 1 #x|#y'],
  ])('%s', (_what, text, expected) => expect(layout(text)).toBe(expected));
});
