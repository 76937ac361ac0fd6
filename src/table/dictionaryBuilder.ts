import { IndexedList } from '../model/byId';

type Entry = { readonly id: string; readonly formerIds?: readonly string[] };

/**
 * Builder of a dictionary (list of entries with ids) whose ids may be referred to before their entries are
 * read. `keyOf` assigns a provisional key to an id; `indexes` finally maps each key to its entry's index, or
 * −1 if none came.
 */
export type DictionaryBuilder<Of extends Entry> = {
  keyOf(id: string): number;
  idOf(key: number): string;
  /** Returns the dictionary entry with an id; undefined if none was added yet. */
  find(id: string): Of | undefined;
  /** Adds an entry to the dictionary; ignores it and returns false if its id was added before. */
  add(entry: Of): boolean;
  entries(): readonly Of[];
  /**
   * Returns the entry index for each provisional key, by present or former id; −1 for a key without an entry.
   */
  indexes(): Int32Array;
};

/** Creates an empty builder of a dictionary: a list of entries to which events and claims refer by id. */
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
