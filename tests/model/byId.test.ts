import { describe, expect, it } from 'vitest';
import { unpackTable, packTable } from '../../src/load/packedTable';
import { byId, IndexedList } from '../../src/model/byId';
import { roundPlaces } from '../../src/table/roundPlaces';
import type { Table } from '../../src/table/table';
import { smallDataset } from '../table/smallDataset';
import { tableOf } from '../table/tableOf';

const entries = [{ id: 'a' }, { id: 'b' }, { id: 'constructor' }];

describe.each([
  ['a plain list', entries],
  ['a list with its index', IndexedList.from(entries)],
])('in %s', (_name, list) => {
  it('an entry is found by its id', () => {
    expect(byId(list, 'b')).toBe(entries[1]);
    expect(byId(list, 'constructor')).toBe(entries[2]);
    expect(byId(list, 'toString')).toBeUndefined();
    expect(byId(list, undefined)).toBeUndefined();
  });
});

it('a list with its index is a list like any other', () => {
  const list = IndexedList.from(entries);
  expect(list).toEqual(entries);
  expect(JSON.stringify(list)).toBe(JSON.stringify(entries));
  expect(list.map(({ id }) => id)).toEqual(['a', 'b', 'constructor']);
});

describe('the lists of a table have their index', () => {
  const listsOf = ({ dictionaries }: Table) => Object.entries(dictionaries);
  const read = tableOf(smallDataset);

  it.each([
    ['as it was read', () => read],
    ['as it came from the worker', () => unpackTable(packTable(read), () => undefined)],
  ])('%s', async (_name, table) => {
    for (const [name, list] of listsOf(await table())) expect(list, name).toBeInstanceOf(IndexedList);
  });

  it('with its places rounded', () => {
    const { places } = roundPlaces(read).dictionaries;
    expect(places).toBeInstanceOf(IndexedList);
    expect(byId(places, places[0]?.id)).toBe(places[0]);
  });
});
