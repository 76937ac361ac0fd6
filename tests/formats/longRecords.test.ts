import { expect, it } from 'vitest';
import { CsvSplitter } from '../../src/formats/delimited/csvSplitter';
import { JsonSplitter } from '../../src/formats/json/jsonSplitter';

/** Some 2 million characters that come 16 at a time. To put them together anew for each would copy 10¹¹ of them. */
const length = 2_000_000;
const size = 16;

function* pieces(text: string): Generator<string> {
  for (let at = 0; at < text.length; at += size) yield text.slice(at, at + size);
}

it('a long record of JSON is put together a few times, not once a chunk', () => {
  const record = `{"id":"a","text":"${'x\\\\'.repeat(length / 3)}"}`;
  const found: string[] = [];
  const splitter = new JsonSplitter({
    isList: () => true,
    field: () => expect.fail('there is no field'),
    element: (_list, _row, text) => void found.push(text),
    broken: (code) => expect.fail(code),
  });
  for (const piece of pieces(`{"events":[{"id":"b"},${record},{"id":"c"}]}`)) splitter.push(piece);
  splitter.end();
  expect(found).toEqual(['{"id":"b"}', record, '{"id":"c"}']);
});

it('a long row of CSV is read a few times, not once a chunk', () => {
  const cell = 'x,"\n'.repeat(length / 4);
  const quoted = `"${cell.replaceAll('"', '""')}"`;
  const found: (readonly string[])[] = [];
  const handler = {
    row: (cells: readonly string[]) => void found.push(cells),
    broken: () => expect.fail(),
    stopped: () => expect.fail(),
  };
  const splitter = new CsvSplitter(handler, { separator: ',' });
  for (const piece of pieces(`a,b\n1,${quoted}\n2,c\n`)) splitter.push(piece);
  splitter.end();
  expect(found).toEqual([
    ['a', 'b'],
    ['1', cell],
    ['2', 'c'],
  ]);
});
