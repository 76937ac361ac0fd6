import { describe, expect, it } from 'vitest';
import { jsonForm, readRecords } from '../../../src/formats/json/records';
import { recogniseJsonRows } from '../../../src/formats/tables/jsonRows';
import { pieces } from '../read';

/** What is read of a text: records, other fields, issues, in the order in which they come. */
async function read(text: string, size = text.length, list = 'r'): Promise<string[]> {
  const told: string[] = [];
  await readRecords(pieces(text, size), {
    isList: (name) => name === list,
    record: (record, row, of) => told.push(`${of} ${row} ${JSON.stringify(record)}`),
    field: (name, value) => told.push(`${name} = ${JSON.stringify(value)}`),
    issue: ({ severity, code, list: of = '-', row, line, value = '' }) =>
      told.push(`${severity} ${code} ${of} ${row} @${line} ${value}`),
  });
  return told;
}

describe('the form of a JSON file', () => {
  it.each([
    ['[1]', 'list'],
    [' \ufeff[', 'list'],
    ['\ufeff [', 'list'],
    ['{"a":1}', 'object'],
    ['{\n"a":1}', 'object'],
    ['{"a":1}\n', 'lines'],
    ['{"a":1} \r\n\n {"a":2}', 'lines'],
    ['\u001e{"a":1}\n\u001e{"a":2}', 'lines'],
    ['{"a":{}\n,"b":1}', 'object'],
    ['{"a":1,\n{', 'object'],
    ['{"a":1}\n{', 'lines'],
    ['{"a":1}\nx', 'object'],
    ['"a"', undefined],
    ['', undefined],
  ])('%j is %s', (text, form) => expect(jsonForm(text)).toBe(form));
});

describe('records', () => {
  it.each<[what: string, text: string, expected: readonly string[]]>([
    [
      'stand among other fields',
      '{"a":[1],"r":[{"x":1},{"x":2}],"b":{"c":1},"r2":7}',
      ['a = [1]', 'r 1 {"x":1}', 'r 2 {"x":2}', 'b = {"c":1}', 'r2 = 7'],
    ],
    [
      'keep numbers of more figures than a computer counts',
      '{"r":[{"a":12345678901234567890,"b":-1234567890.1234567,"c":"12345678901234567890","d":"a\\"12345678901234567890"}]}',
      [
        'r 1 {"a":"12345678901234567890","b":"-1234567890.1234567","c":"12345678901234567890","d":"a\\"12345678901234567890"}',
      ],
    ],
    ['have numbers of sixteen figures', '{"r":[{"a":1234567890123456}]}', ['r 1 {"a":1234567890123456}']],
    [
      'are told of where they are none',
      '{"r":[{"x":1},7,[1],null,{"x":2}]}',
      [
        'r 1 {"x":1}',
        'error object-expected events 2 @1 7',
        'error object-expected events 3 @1 [1]',
        'error object-expected events 4 @1 null',
        'r 5 {"x":2}',
      ],
    ],
    [
      'go on behind a broken one at one that begins as the first did',
      '{"r":[{"x":1,"y":{"x":5}},{"x":,"y":{"x":6}},\n{"x":2}]}',
      ['r 1 {"x":1,"y":{"x":5}}', 'error json-broken events 2 @1 {"x":,"y":{"x":6}}', 'r 3 {"x":2}'],
    ],
    [
      'whose first name has signs in it are found again by it',
      '{"r":[{"$x.(y)*":1},{"$x.(y)*":},{"$x.(y)*":2}]}',
      ['r 1 {"$x.(y)*":1}', 'error json-broken events 2 @1 {"$x.(y)*":}', 'r 3 {"$x.(y)*":2}'],
    ],
    ['are none of a field that breaks off', '{"a":1,"b":', ['a = 1', 'error json-truncated - 0 @1 ']],
  ])('%s', async (_what, text, expected) => {
    for (const size of [1, 3, text.length]) expect(await read(text, size), `${size}`).toEqual(expected);
  });

  it('stand a line each, counted with the empty ones, told of without', async () => {
    const text = '\ufeff{"x":1}\n\n\u001e{"x":\r\n7\n{"x":2}\r\n \n';
    const expected = [
      ' 1 {"x":1}',
      'error json-broken events 2 @3 {"x":',
      'error object-expected events 3 @4 7',
      ' 4 {"x":2}',
    ];
    for (const size of [1, 2, 5, 100]) expect(await read(`${text}`, size, ''), `${size}`).toEqual(expected);
  });
});

describe('an answer', () => {
  it.each([
    ['{"a":{"b":{"c":{"r":[{"x":1}]}}}}', false],
    ['{"a":{"b":{"r":[{"x":1}]}}}', true],
    ['{"a":[1],"r":[{"x":1}]}', true],
    ['{"a":[{"x"', false],
    ['[{"x":1}', true],
    ['[7,{"x":1}]', true],
  ])('of which records are seen: %s, %s', (text, isOne) => expect(recogniseJsonRows(text)).toBe(isOne));
});
