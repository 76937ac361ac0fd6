import { describe, expect, it } from 'vitest';
import { jsonLimits, JsonSplitter } from '../../../src/formats/json/jsonSplitter';
import { pieces } from '../read';

/** What a splitter finds in a text, told a line each: `field name text @line`, `list row text @line`. */
function found(text: string, size = text.length, lists: readonly string[] = ['events', 'places']): string[] {
  const told: string[] = [];
  const splitter: JsonSplitter = new JsonSplitter({
    isList: (field) => lists.includes(field),
    field: (name, of) => told.push(`field ${name} ${of} @${splitter.line}`),
    element: (list, row, of) => told.push(`${list} ${row} ${of} @${splitter.line}`),
    broken: (code, { list, row, line, value }) =>
      told.push(`${code} ${list ?? '-'} ${row} @${line} ${JSON.stringify(value)}`),
  });
  for (const piece of pieces(text, size)) if (!splitter.push(piece)) break;
  splitter.end();
  return told;
}

const sizes = [1, 2, 3, 5, 8, 1000];

describe('a splitter of JSON', () => {
  it.each<[string, string, readonly string[]]>([
    ['nothing in an empty object', '{}', []],
    ['nothing in an empty list', ' {\n"events" : [ ] } \n', []],
    [
      'fields of any kind',
      '{"a":1,"b":"x","c":[1,[2]],"d":{"e":"}"},"f":null}',
      ['field a 1 @1', 'field b "x" @1', 'field c [1,[2]] @1', 'field d {"e":"}"} @1', 'field f null @1'],
    ],
    [
      'elements of lists, counted from 1',
      '{"events":[{"a":1},{"b":[]}],"places":["p" , 7,null]}',
      ['events 1 {"a":1} @1', 'events 2 {"b":[]} @1', 'places 1 "p" @1', 'places 2 7 @1', 'places 3 null @1'],
    ],
    [
      'a list that goes on elsewhere, counted on',
      '{"events":[1],"x":2,"events":[3]}',
      ['events 1 1 @1', 'field x 2 @1', 'events 2 3 @1'],
    ],
    [
      'a field of a list’s name that is none',
      '{"events":{"a":1},"places":[1]}',
      ['field events {"a":1} @1', 'places 1 1 @1'],
    ],
    [
      'the line in which a value ends',
      '{\n"a":\n1\n,"events":[\r\n{\n"x":2}\n,\n3]}',
      ['field a 1 @3', 'events 1 {\n"x":2} @6', 'events 2 3 @8'],
    ],
    [
      'quotes and brackets within texts',
      '{"a":"\\"}]","b":"\\\\","c":["\\\\\\"]"]}',
      ['field a "\\"}]" @1', 'field b "\\\\" @1', 'field c ["\\\\\\"]"] @1'],
    ],
    ['keys with escapes', '{"\\u0061\\n":1}', ['field a\n 1 @1']],
    ['what stands behind a byte order mark', '\uFEFF{"a":1}', ['field a 1 @1']],
    ['tabs and line ends between all', '\t\r\n{ \t"a"\r:\n1\t}\r\n', ['field a 1 @3']],
    [
      'atoms that end at a bracket',
      '{"events":[1,2],"a":{"b":[3]},"c":4}',
      ['events 1 1 @1', 'events 2 2 @1', 'field a {"b":[3]} @1', 'field c 4 @1'],
    ],
  ])('finds %s', (_name, text, expected) => {
    for (const size of sizes) expect(found(text, size), `${size}`).toEqual(expected);
  });

  it.each<[string, string, readonly string[]]>([
    ['nothing', '', ['json-truncated - 0 @1 ""']],
    ['blanks', ' \n\n ', ['json-truncated - 0 @3 ""']],
    ['a list', '[1]', ['json-broken - 0 @1 "["']],
    ['a key without quotes', '{\na:1}', ['json-broken - 0 @2 "a"']],
    ['a key without a colon', '{"a" 1}', ['json-broken a 0 @1 "1"']],
    ['two colons', '{"a"::1}', ['json-broken a 0 @1 ":"']],
    ['no value', '{"a":,"b":1}', ['json-broken a 0 @1 ","']],
    ['no value before the end', '{"a":}', ['json-broken a 0 @1 "}"']],
    ['a closing bracket for a value', '{"a":]}', ['json-broken a 0 @1 "]"']],
    ['no comma between fields', '{"a":1 "b":2}', ['field a 1 @1', 'json-broken a 0 @1 "\\""']],
    ['a comma before the end', '{"a":1,}', ['field a 1 @1', 'json-broken a 0 @1 "}"']],
    ['a comma first', '{,"a":1}', ['json-broken - 0 @1 ","']],
    ['no comma between elements', '{"events":[1 2]}', ['events 1 1 @1', 'json-broken events 2 @1 "2"']],
    ['a comma before a list’s end', '{"events":[1,]}', ['events 1 1 @1', 'json-broken events 2 @1 "]"']],
    ['a comma first in a list', '{"events":[,1]}', ['json-broken events 1 @1 ","']],
    ['a brace for a bracket', '{"events":[1}', ['events 1 1 @1', 'json-broken events 2 @1 "}"']],
    ['text behind the end', '{"a":1}\nx', ['field a 1 @1', 'json-broken a 0 @2 "x"']],
    ['a key that is no text', '{"\\q":1}', ['json-broken - 0 @1 "\\"\\\\q\\""']],
    ['the end within a key', '{"ab', ['json-truncated - 0 @1 "\\"ab"']],
    ['the end within a value', '{"a":{"b":1', ['json-truncated a 0 @1 "{\\"b\\":1"']],
    ['the end before a value', '{"a":', ['json-truncated a 0 @1 ""']],
    [
      'the end within an element',
      '{"events":[1,\n\n{"b":"cdef',
      ['events 1 1 @1', 'json-truncated events 2 @3 "{\\"b\\":\\"cdef"'],
    ],
    ['the end between elements', '{"events":[1', ['json-truncated events 1 @1 "1"']],
    ['the end behind a list', '{"events":[1]', ['events 1 1 @1', 'json-truncated events 0 @1 ""']],
    [
      'an end that is long: its first 40 characters',
      `{"a":"${'x'.repeat(50)}`,
      [`json-truncated a 0 @1 "\\"${'x'.repeat(39)}"`],
    ],
  ])('tells of %s', (_name, text, expected) => {
    for (const size of sizes) expect(found(text, size), `${size}`).toEqual(expected);
  });

  it('takes nothing more once it has stopped', () => {
    const told: string[] = [];
    const splitter = new JsonSplitter({
      isList: () => false,
      field: (name) => told.push(name),
      element: () => told.push('element'),
      broken: (code) => told.push(code),
    });
    expect(splitter.push('{"a":1,')).toBe(true);
    expect(splitter.push('b')).toBe(false);
    expect(splitter.push('"c":2}')).toBe(false);
    splitter.end();
    expect(told).toEqual(['a', 'json-broken']);
  });

  it('gives an empty text for what is nested deeper than the limit, and goes on', () => {
    const nested = (depth: number) => '['.repeat(depth) + ']'.repeat(depth);
    const [deep, deeper] = [nested(jsonLimits.depth), nested(jsonLimits.depth + 1)];
    expect(
      found(`{"a":${deep},"b":${deeper},"events":[${deeper},${deep},{"x":"${'['.repeat(99)}"}]}`),
    ).toEqual([
      `field a ${deep} @1`,
      'field b  @1',
      'events 1  @1',
      `events 2 ${deep} @1`,
      `events 3 {"x":"${'['.repeat(99)}"} @1`,
    ]);
  });

  it('reads a record of the greatest length, and stops at one that is longer', () => {
    const text = 'x'.repeat(jsonLimits.record - 2);
    expect(found(`{"a":"${text}"}`, 1_000_000)).toEqual([`field a "${text}" @1`]);
    expect(found(`{"a":\n"${text}xx`, 1_000_000)).toEqual([`record-too-long a 0 @2 "\\"${'x'.repeat(39)}"`]);
  });
});
