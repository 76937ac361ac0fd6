import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readJsonRows, recogniseJsonRows } from '../../../src/formats/tables/jsonRows';
import { recordLimits } from '../../../src/formats/tables/recordTable';
import { properties } from '../../seed';
import { tableOf, toldOf } from './tableRead';

const read = (text: string, size?: number) => tableOf(readJsonRows, text, size);

describe('rows of JSON', () => {
  it.each<[string, string, readonly { readonly [name: string]: string }[]]>([
    [
      'a list',
      '[{"a":1,"b":"x"},{"b":"y","c":true}]',
      [
        { a: '1', b: 'x' },
        { b: 'y', c: 'true' },
      ],
    ],
    ['a list behind a mark', '\ufeff [ {"a":1} ]', [{ a: '1' }]],
    ['an object a line', '{"a":1}\n{"a":2}\r\n\n{"a":3}', [{ a: '1' }, { a: '2' }, { a: '3' }]],
    ['records with separators', '\u001e{"a":1}\n\u001e{"a":2}\n', [{ a: '1' }, { a: '2' }]],
    [
      'an answer with one list',
      '{"TotalCount":1,"NextPageUrl":"","Result":[{"id":7,"gwnob":""}]}',
      [{ id: '7' }],
    ],
    [
      'an answer whose list lies deeper',
      '{"success":true,"result":{"fields":[{"id":"x"}],"records":[{"a":1}],"total":1}}',
      [{ a: '1' }],
    ],
    ['an answer of another name', '{"n":[1,2],"incidents":[{"a":1},{"a":2}]}', [{ a: '1' }, { a: '2' }]],
    ['nested objects', '[{"a":{"b":{"c":1},"d":null},"e":{}}]', [{ 'a.b.c': '1' }]],
    [
      'lists of texts',
      '[{"a":["x","y; z","\\\\"],"b":[],"c":[1,null,true]}]',
      [{ a: 'x; y\\; z; \\\\', c: '1; ; true' }],
    ],
    ['lists of objects', '[{"s":[{"n":"A","u":"x"},{"n":"B"}]}]', [{ 's.n': 'A; B', 's.u': 'x; ' }]],
    ['lists of lists', '[{"a":[[1,2],[3]]}]', [{ a: '[1,2]; [3]' }]],
    [
      'numbers as they are written where they are long',
      '[{"id":12345678901234567890,"t":"1234567890123456789"}]',
      [{ id: '12345678901234567890', t: '1234567890123456789' }],
    ],
    [
      'names of what objects inherit',
      '[{"__proto__":"a","constructor":"b","toString":{"x":1}}]',
      [{ ['__proto__']: 'a', constructor: 'b', 'toString.x': '1' } as never],
    ],
  ])('come of %s, wherever it is cut', async (_name, text, expected) => {
    for (let size = 1; size <= text.length; size++) {
      const { rows, issues, numbers } = await read(text, size);
      expect(
        rows.map((row) => Object.entries(row)),
        `${size}`,
      ).toEqual(expected.map((row) => Object.entries(row)));
      expect(issues).toEqual([]);
      expect(numbers).toEqual(expected.map((_row, at) => at + 1));
    }
    expect(recogniseJsonRows(text)).toBe(true);
  });

  it.each(['', 'date,title\n', '<a/>', '"x"', '[1,2]', '{"a":1}', '{"a":[1]}', '[[{"a":1}]]'])(
    'are not recognised in %j',
    (text) => expect(recogniseJsonRows(text)).toBe(false),
  );

  it.each<[string, string, readonly number[], readonly string[]]>([
    ['a wrong value', '[{"a":1},{"a":},{"a":3}]', [1, 3], ['error json-broken 2']],
    ['what is no object', '[{"a":1},7,{"a":3}]', [1, 3], ['error object-expected 2']],
    ['a line', '{"a":1}\n{"a":\n{"a":3}', [1, 3], ['error json-broken 2']],
    [
      'a quote too many',
      '[{"a":"x"},\n{"a":"y"","b":1},\n{"a":"z"},{"a":"w"}]',
      [1, 3, 4],
      ['error json-broken 2'],
    ],
    [
      'a quote too many in one line',
      '[{"a":"x"},{"a":"y,"b":1},{"a":"z"},{"a":"w"}]',
      [1, 3, 4],
      ['error json-broken 2'],
    ],
    ['a comma that is missing', '[{"a":1}\n{"a":2},{"a":3}]', [1, 2, 3], ['error json-broken 2']],
    ['a comma too many', '[{"a":1},,{"a":2}]', [1, 2], ['error json-broken 2']],
    ['the end that is missing', '[{"a":1},{"a":2},{"a', [1, 2], ['error json-truncated 3']],
    [
      'brackets without end',
      `[{"a":1},${'['.repeat(70)}${']'.repeat(70)},{"a":2}]`,
      [1, 3],
      ['error nesting-too-deep 2'],
    ],
  ])('lose to %s that record alone', async (_name, text, numbers, told) => {
    for (let size = 1; size <= text.length; size++) {
      const got = await read(text, size);
      expect(got.numbers, `${size}`).toEqual(numbers);
      expect(toldOf(got), `${size}`).toEqual(told);
    }
  });

  it.each([
    ['{"TotalCount":3,"Result":[{"a":1}]}', ['note answer-paged 1']],
    ['{"Result":[{"a":1}],"NextPageUrl":"https://x.example/2"}', ['note answer-paged 1']],
    ['{"next":null,"count":1,"results":[{"a":1}]}', []],
    ['{"total":"1","data":[{"a":1}]}', []],
    ['{"status":200,"error":"no access"}', ['error records-missing 0']],
    ['{"success":true,"data":[]}', []],
    ['', ['error json-truncated 0', 'error records-missing 0']],
  ])('tell of %s what it is', async (text, told) => {
    expect(toldOf(await read(text))).toEqual(told);
  });

  it('tell once of fields that come late', async () => {
    const early = Array.from({ length: recordLimits.rows }, () => '{"a":1}');
    const got = await read(`[${[...early, '{"b":2}', '{"a":3,"b":2,"c":""}'].join()}]`);
    expect(got.names).toEqual(['a']);
    expect(got.rows.length).toBe(recordLimits.rows + 2);
    expect(got.issues).toEqual([{ severity: 'note', code: 'fields-late', row: 0, value: 'b' }]);
  });

  it('are as many as there are records, less those that are told', async () => {
    const value = fc.oneof(fc.string(), fc.integer(), fc.boolean(), fc.constant(null), fc.jsonValue());
    const records = fc.array(fc.oneof(fc.dictionary(fc.string(), value), value), { minLength: 1 });
    await fc.assert(
      fc.asyncProperty(records, fc.boolean(), fc.nat(200), async (list, asLines, size) => {
        const texts = list.map((record) => JSON.stringify(record));
        const text = asLines ? texts.join('\n') : `[${texts.join()}]`;
        if (asLines && !texts[0]?.endsWith('}')) return;
        if (asLines && texts.length === 1) return;
        if (asLines && !texts[1]?.startsWith('{')) return;
        const got = await read(text, size + 1);
        expect(got.rows.length + got.issues.filter(({ row }) => row > 0).length).toBe(list.length);
        expect(Object.keys(Object.prototype)).toEqual([]);
      }),
      properties,
    );
  });

  it('come of any text without an exception', async () => {
    const part = fc.constantFrom(
      '{',
      '}',
      '[',
      ']',
      '"',
      ',',
      ':',
      '\\',
      '\n',
      'a',
      '1',
      ' ',
      '{"a":1}',
      '"a":',
      '\u001e',
    );
    const text = fc.oneof(
      fc.array(part).map((parts) => parts.join('')),
      fc.string({ unit: 'binary' }),
    );
    await fc.assert(
      fc.asyncProperty(text, fc.nat(9), async (any, size) => {
        recogniseJsonRows(any);
        await read(any, size + 1);
      }),
      { ...properties, numRuns: 500 },
    );
  });

  it('cost a file of broken records no more than its length', async () => {
    const times = [4000, 16_000].map((count) => {
      const text = `[${'{"a":"x"},{"a":"y,"b":1},'.repeat(count)}{"a":1}]`;
      return async () => {
        const begun = performance.now();
        await read(text, 16_384);
        return performance.now() - begun;
      };
    });
    const [short = 0, long = 0] = [await times[0]?.(), await times[1]?.()];
    expect(long).toBeLessThan(12 * short + 1000);
  });
});
