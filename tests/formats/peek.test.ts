import { expect, it } from 'vitest';
import { peek } from '../../src/formats/peek';

/** Chunks that say when they are given up. */
function chunksOf(...chunks: readonly string[]) {
  const told: string[] = [];
  async function* all() {
    try {
      for (const chunk of chunks) {
        await Promise.resolve();
        told.push(String(chunk.length));
        yield chunk;
      }
    } finally {
      told.push('closed');
    }
  }
  return { told, chunks: all() };
}

async function read(chunks: AsyncIterable<string>): Promise<string[]> {
  const found: string[] = [];
  for await (const chunk of chunks) found.push(chunk);
  return found;
}

it('the beginning of a text is seen without the rest, and read again with it', async () => {
  const { told, chunks } = chunksOf('ab', 'x'.repeat(65_534), 'rest', 'end');
  const { head, all } = await peek(chunks);
  expect([head.length, told]).toEqual([65_536, ['2', '65534']]);
  expect(await read(all)).toEqual([head, 'rest', 'end']);
  expect(told.at(-1)).toBe('closed');
});

it('a short text is seen whole, an empty one has no chunk', async () => {
  const short = await peek(chunksOf('ab', 'c').chunks);
  expect([short.head, await read(short.all)]).toEqual(['abc', ['abc']]);
  const none = await peek(chunksOf().chunks);
  expect([none.head, await read(none.all)]).toEqual(['', []]);
});

it('a text that is read no further is closed', async () => {
  const { told, chunks } = chunksOf('x'.repeat(65_536), 'rest');
  const { all } = await peek(chunks);
  for await (const chunk of all) if (chunk.length > 0) break;
  expect(told).toEqual(['65536', 'closed']);
});
