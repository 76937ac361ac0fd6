import fc from 'fast-check';
import { expect, test } from 'vitest';
import { createIdIndexBuilder, entryOfId, idAt } from '../../src/table/idIndex';
import { properties } from '../seed';

test('each id has one entry, found before and after the end, whatever the order that the rows get', () => {
  const id = fc.string({ unit: 'grapheme', maxLength: 6 }).map((text) => text.toWellFormed());
  fc.assert(
    fc.property(fc.array(id, { maxLength: 40 }), fc.integer(), (ids, seed) => {
      const builder = createIdIndexBuilder(seed);
      const distinct = [...new Set(ids)];
      const added = ids.map((each) => builder.add(each)).filter((entry) => entry >= 0);
      expect(added).toEqual([...distinct.keys()]);
      expect(builder.length).toBe(distinct.length);
      expect(distinct.map((each) => builder.find(each))).toEqual(added);
      expect(added.map((entry) => builder.idOf(entry))).toEqual(distinct);
      expect(builder.find('not one of them')).toBe(-1);

      const index = builder.finish(Uint32Array.from(added).reverse());
      const reversed = [...distinct].reverse();
      expect(reversed.map((_, entry) => idAt(index, entry))).toEqual(reversed);
      expect(reversed.map((each) => entryOfId(index, each))).toEqual([...reversed.keys()]);
      expect(entryOfId(index, 'not one of them')).toBe(-1);
    }),
    properties,
  );
});

test.each([
  [255, 1],
  [256, 4],
])('an id of %i bytes comes back, its length in %i', (length, bytesOfLength) => {
  const ids = ['a', 'b'.repeat(length), 'c'];
  const builder = createIdIndexBuilder();
  ids.forEach((id) => builder.add(id));
  const index = builder.finish(Uint32Array.of(2, 0, 1));
  expect([0, 1, 2].map((entry) => idAt(index, entry))).toEqual(['b'.repeat(length), 'c', 'a']);
  expect(ids.map((id) => entryOfId(index, id))).toEqual([2, 0, 1]);
  expect(index.lengths.BYTES_PER_ELEMENT).toBe(bytesOfLength);
});

test.each([0, 1, 3, 4, 100, 819, 820, 5000])(
  'the table of %i ids has a free slot to end a search at, and at most twice and a half as many slots',
  (count) => {
    const builder = createIdIndexBuilder(7);
    for (let i = 0; i < count; i++) builder.add(`e${i}`);
    const { slots } = builder.finish(Uint32Array.from({ length: count }, (_, i) => i));
    const free = slots.filter((entry) => entry < 0).length;
    expect(slots.length - free).toBe(count);
    expect(free).toBeGreaterThanOrEqual(1);
    expect(count).toBeLessThanOrEqual(slots.length * 0.8);
    expect(slots.length).toBeLessThanOrEqual(Math.max(1, 2.5 * (count + 1)));
    expect(Number.isInteger(Math.log2(slots.length))).toBe(true);
  },
);

test('tables that nobody seeds have seeds of their own', () => {
  const seeds = [1, 2, 3, 4].map(() => createIdIndexBuilder().finish(new Uint32Array()).seed);
  expect(new Set(seeds).size).toBeGreaterThan(1);
});

test('with another seed, other ids share a slot', () => {
  const slotsOf = (seed: number) => {
    const builder = createIdIndexBuilder(seed);
    for (let i = 0; i < 100; i++) builder.add(`e${i}`);
    return builder.finish(Uint32Array.from({ length: 100 }, (_, i) => i)).slots;
  };
  expect(slotsOf(1)).not.toEqual(slotsOf(2));
  expect(slotsOf(1)).toEqual(slotsOf(1));
});
