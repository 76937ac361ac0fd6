import { expect, it } from 'vitest';
import { createDictionaryBuilder } from '../../src/table/dictionaryBuilder';

type Entry = { readonly id: string; readonly formerIds?: readonly string[] };

it('resolves ids to entries, in whatever order both come', () => {
  const builder = createDictionaryBuilder<Entry>();
  const a = { id: 'a' };
  expect([builder.keyOf('b'), builder.keyOf('a'), builder.keyOf('b'), builder.keyOf('c')]).toEqual([
    0, 1, 0, 2,
  ]);
  expect([builder.find('a'), builder.find('nobody')]).toEqual([undefined, undefined]);
  expect([builder.add(a), builder.add({ id: 'b' }), builder.add({ id: 'a' })]).toEqual([true, true, false]);
  expect(builder.find('a')).toBe(a);
  expect(builder.find('c')).toBeUndefined();
  expect(builder.entries().map(({ id }) => id)).toEqual(['a', 'b']);
  expect([...builder.indexes()]).toEqual([1, 0, -1]);
  expect([0, 1, 2, 3].map(builder.idOf)).toEqual(['b', 'a', 'c', '']);
});

it('resolves a former id to the entry that had it, unless an entry has it now', () => {
  const builder = createDictionaryBuilder<Entry>();
  const keys = ['shushi', 'old', 'taken'].map(builder.keyOf);
  builder.add({ id: 'shusha', formerIds: ['shushi', 'taken', 'never-named'] });
  builder.add({ id: 'taken' });
  builder.add({ id: 'second', formerIds: ['shushi', 'old'] });
  const indexes = builder.indexes();
  expect(keys.map((key) => indexes[key])).toEqual([0, 2, 1]);
});
