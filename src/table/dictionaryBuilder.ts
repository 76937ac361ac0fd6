import { IndexedList } from '../model/byId';

type Entry = { readonly id: string; readonly formerIds?: readonly string[] };

/**
 * Builder of a list whose entries are referred to by id, in any order: `keyOf` gives an id's key at once; at the end
 * each key is resolved to an index, or −1 without an entry.
 */
export type DictionaryBuilder<Of extends Entry> = {
  keyOf(id: string): number;
  idOf(key: number): string;
  /** Returns the entry of an id; undefined where none was added yet. */
  find(id: string): Of | undefined;
  /** Adds an entry; returns false, and ignores it, for an id that was added before. */
  add(entry: Of): boolean;
  entries(): readonly Of[];
  /** Returns the index of each key. */
  indexes(): Int32Array;
};

/** Creates an empty dictionary builder. */
export function createDictionaryBuilder<Of extends Entry>(): DictionaryBuilder<Of> {
  const keys = new Map<string, number>();
  const ids: string[] = [];
  const entries = new IndexedList<Of>();
  const indexByKey: number[] = [];

  function keyOf(id: string): number {
    const known = keys.get(id);
    if (known !== undefined) return known;
    const key = ids.push(id) - 1;
    keys.set(id, key);
    indexByKey.push(-1);
    return key;
  }

  return {
    keyOf,
    idOf: (key) => ids[key] ?? '',
    find(id) {
      const key = keys.get(id);
      return key === undefined ? undefined : entries[indexByKey[key] as number];
    },
    add(entry) {
      const key = keyOf(entry.id);
      if (indexByKey[key] !== -1) return false;
      indexByKey[key] = entries.push(entry) - 1;
      return true;
    },
    entries: () => entries,
    indexes() {
      const indexes = Int32Array.from(indexByKey);
      entries.forEach((entry, index) => {
        for (const formerId of entry.formerIds ?? []) {
          const key = keys.get(formerId);
          if (key !== undefined && indexes[key] === -1) indexes[key] = index;
        }
      });
      return indexes;
    },
  };
}
