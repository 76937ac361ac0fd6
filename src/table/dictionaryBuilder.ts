import { IndexedList } from '../model/byId';

type Entry = { readonly id: string; readonly formerIds?: readonly string[] };

/**
 * A list of entries that rows refer to by id, whichever comes first: a row takes the id's key at once, and
 * at the end each key is an index into the entries, or −1 where no entry came.
 */
export type DictionaryBuilder<Of extends Entry> = {
  keyOf(id: string): number;
  idOf(key: number): string;
  /** Latest entry of an id; undefined where none was added yet. */
  find(id: string): Of | undefined;
  /** False where an entry of that id is there already: the first one stands. */
  add(entry: Of): boolean;
  entries(): readonly Of[];
  /** Index by key. */
  indexes(): Int32Array;
};

/** Creates a builder of a dictionary, by ids. */
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
