import fc from 'fast-check';
import { expect, test } from 'vitest';
import { chunkBytes, createByteStoreBuilder, readText } from '../../src/table/byteStore';
import { properties } from '../seed';

const bytesIn = (text: string) => new TextEncoder().encode(text).length;

/** The texts as a builder and as its finished store give them back, and the bytes that the store holds. */
function kept(texts: readonly string[]) {
  const builder = createByteStoreBuilder();
  const at = texts.map((text) => builder.append(text));
  const early = at.map(({ start, length }) => builder.read(start, length));
  const store = builder.finish();
  return {
    at,
    early,
    late: at.map(({ start, length }) => readText(store, start, length)),
    chunks: store.chunks.map(({ length }) => length),
    bytes: store.chunks.reduce((sum, { buffer }) => sum + buffer.byteLength, 0),
  };
}

test('texts of any script and length come back, and take no byte more than they have', () => {
  const text = fc.oneof(
    fc.string({ maxLength: 20 }),
    fc.string({ unit: 'grapheme', maxLength: 20 }),
    fc.integer({ min: 1000, max: 5000 }).map((length) => 'ş'.repeat(length)),
  );
  fc.assert(
    fc.property(fc.array(text, { maxLength: 12 }), (given) => {
      const texts = given.map((each) => each.toWellFormed());
      const { at, early, late, bytes } = kept(texts);
      expect(early).toEqual(texts);
      expect(late).toEqual(texts);
      expect(at.map(({ length }) => length)).toEqual(texts.map(bytesIn));
      expect(bytes).toBe(texts.reduce((sum, each) => sum + bytesIn(each), 0));
    }),
    properties,
  );
});

test.each([0, 1, 9, 10, 29, 30, 31, 5000])(
  'a text near the end of a chunk, with %i bytes left, lies in one chunk',
  (left) => {
    const texts = ['a'.repeat(chunkBytes - left), 'ա'.repeat(10), 'b', 'end'];
    const { at, early, late, bytes } = kept(texts);
    expect(early.slice(1)).toEqual(texts.slice(1));
    expect(late.slice(1)).toEqual(texts.slice(1));
    for (const { start, length } of at)
      expect(Math.floor((start + length - 1) / chunkBytes)).toBe(Math.floor(start / chunkBytes));
    expect(bytes).toBe(chunkBytes - left + 20 + 1 + 3);
  },
);

test('a text that fills a chunk to its last byte leaves the next one to what follows', () => {
  const { at, chunks } = kept(['a'.repeat(chunkBytes), 'b', 'c']);
  expect(at.map(({ start }) => start)).toEqual([0, chunkBytes, chunkBytes + 1]);
  expect(chunks).toEqual([chunkBytes, 2]);
});

test('a text of two and a half chunks, first or later, counts as three, and what follows begins behind it', () => {
  const long = 'c'.repeat(2.5 * chunkBytes);
  for (const before of [[], ['first']]) {
    const { at, late, chunks } = kept([...before, long, 'after', 'ş'.repeat(2000)]);
    expect(late.at(-3)).toHaveLength(long.length);
    expect(late.slice(-2)).toEqual(['after', 'ş'.repeat(2000)]);
    const begun = before.length;
    expect(at.map(({ start }) => start).slice(-3)).toEqual([
      begun * chunkBytes,
      (begun + 3) * chunkBytes,
      (begun + 3) * chunkBytes + 5,
    ]);
    expect(chunks.slice(begun)).toEqual([long.length, 0, 0, 4005]);
  }
});

test('a store that nothing was added to is empty, and has no text', () => {
  expect(createByteStoreBuilder().finish().chunks).toEqual([]);
  expect(() => readText({ chunks: [] }, chunkBytes, 1)).toThrow(`no text at ${chunkBytes}`);
});
