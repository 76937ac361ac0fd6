import { createHashedNumbers } from '../../model/hashedNumbers';
import { IndexedList } from '../../model/byId';
import type { TextFile } from './textFile';

type Entry = { readonly id: string; readonly formerIds?: readonly string[] };

/** List of a dictionary's entries that keeps the first ones in memory and the others in a file. */
export type EntryList<Of extends Entry> = {
  readonly length: number;
  /** Adds an entry; returns false, without adding it, if its id was added before. */
  add(entry: Of): boolean;
  /** Returns the index of an entry by its present or former id; −1 for none. */
  indexOf(id: string): number;
  at(index: number): Of | undefined;
  /** Returns the entries as an array-like proxy that reads those in the file on access. */
  list(): readonly Of[];
};

/** Number of entries kept in memory. */
const fewEntries = 10_000;
/** Number of entries per group that is read from the file at once, and number of groups cached. */
const groupEntries = 16;
const keptGroups = 512;

/**
 * Creates an empty list of entries; `open` opens its file, called only once there are too many entries for
 * memory.
 */
export function createEntryList<Of extends Entry>(open: () => TextFile): EntryList<Of> {
  const few = new IndexedList<Of>();
  const fewIndexes = new Map<string, number>();
  const formerIndexes = new Map<string, number>();
  const manyIndexes = createHashedNumbers();
  /** Offset in bytes of each group of entries in the file. */
  const starts: number[] = [];
  const groups = new Map<number, readonly Of[]>();
  let file: TextFile | undefined;
  let many = 0;

  function inFile(index: number): Of | undefined {
    const group = Math.floor(index / groupEntries);
    let entries = groups.get(group);
    if (!entries) {
      const text = file?.read(starts[group] ?? 0, starts[group + 1] ?? file.length) ?? '';
      // It was written below from entries of the list.
      entries = JSON.parse(`[${text.trimEnd().replaceAll('\n', ',')}]`) as Of[];
      groups.set(group, entries);
      const [oldest] = groups.keys();
      if (groups.size > keptGroups && oldest !== undefined) groups.delete(oldest);
    }
    return entries[index % groupEntries];
  }

  const length = () => few.length + many;
  const presentIndex = (id: string) => fewIndexes.get(id) ?? (many > 0 ? manyIndexes.get(id) : -1);
  const at = (index: number) =>
    index < few.length ? few[index] : index < length() ? inFile(index - few.length) : undefined;

  return {
    get length() {
      return length();
    },
    add(entry) {
      const { id, formerIds = [] } = entry;
      const index = length();
      if (presentIndex(id) >= 0) return false;
      for (const former of formerIds) if (!formerIndexes.has(former)) formerIndexes.set(former, index);
      if (index < fewEntries) {
        fewIndexes.set(id, few.push(entry) - 1);
        return true;
      }
      file ??= open();
      if (many % groupEntries === 0) starts.push(file.length);
      else groups.delete(Math.floor(many / groupEntries));
      file.append(JSON.stringify(entry));
      manyIndexes.set(id, index);
      many++;
      return true;
    },
    indexOf(id) {
      const index = presentIndex(id);
      return index >= 0 ? index : (formerIndexes.get(id) ?? -1);
    },
    at,
    list() {
      if (many === 0) return few;
      const entryOf = (id: string): Of | undefined => {
        const index = presentIndex(id);
        const entry = index < 0 ? undefined : at(index);
        // Of what is in the file only a hash of the id is kept.
        return entry?.id === id ? entry : undefined;
      };
      return new Proxy(few, {
        get(target, key) {
          if (key === 'length') return length();
          if (key === 'entryOf') return entryOf;
          if (typeof key === 'string' && isIndex(key)) return at(Number(key));
          const own: unknown = Reflect.get(target, key);
          return own;
        },
        has: (target, key) =>
          typeof key === 'string' && isIndex(key) ? Number(key) < length() : Reflect.has(target, key),
      });
    },
  };
}

function isIndex(key: string): boolean {
  const first = key.charCodeAt(0);
  return first >= 48 && first <= 57;
}
