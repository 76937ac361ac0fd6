import { createByteStoreBuilder, readText, type ByteStore } from './byteStore';
import { foldedWords } from './fold';
import { createGrowable, int32, uint32 } from './growable';
import { reorderLists, type Lists } from './lists';

/** Which words stand in which row. Words are folded and sorted, so that those with one beginning are neighbours. */
export type WordIndex = {
  readonly store: ByteStore;
  /** Where each word stands in the store, in order of the words. */
  readonly starts: Uint32Array;
  readonly lengths: Int32Array;
  /** The words of each row, by their place in that order; each once. */
  readonly ofRow: Lists;
};

export type WordIndexBuilder = {
  /** Adds the words of a text to the present row. */
  add(text: string): void;
  endRow(): void;
  /** The index, with row i of the result being row `order[i]` of those added. */
  finish(order: Uint32Array): WordIndex;
};

export function createWordIndexBuilder(): WordIndexBuilder {
  const keys = new Map<string, number>();
  const lastRow = createGrowable(int32);
  const starts = createGrowable(uint32);
  const values = createGrowable(int32);
  let row = 0;
  starts.push(0);

  return {
    add(text) {
      for (const word of foldedWords(text)) {
        let key = keys.get(word);
        if (key === undefined) {
          key = keys.size;
          keys.set(word, key);
          lastRow.push(-1);
        }
        if (lastRow.get(key) === row) continue;
        lastRow.set(key, row);
        values.push(key);
      }
    },
    endRow() {
      row++;
      starts.push(values.length);
    },
    finish(order) {
      const sorted = [...keys.keys()].sort(compareUnits);
      const store = createByteStoreBuilder();
      const index = { starts: new Uint32Array(sorted.length), lengths: new Int32Array(sorted.length) };
      const rankOf = new Int32Array(sorted.length);
      sorted.forEach((word, rank) => {
        const { start, length } = store.append(word);
        index.starts[rank] = start;
        index.lengths[rank] = length;
        rankOf[keys.get(word) as number] = rank;
      });
      const ofRow = reorderLists(
        { starts: starts.take(), values: values.take() },
        order,
        (key) => rankOf[key] as number,
      );
      return { ...index, store: store.finish(), ofRow };
    },
  };
}

/** The words that begin with a folded prefix: from `first` up to, but not including, `end`. */
export function wordsBeginningWith(
  index: WordIndex,
  prefix: string,
): { readonly first: number; readonly end: number } {
  return { first: firstWordFrom(index, prefix), end: firstWordFrom(index, prefix + '\uffff') };
}

function firstWordFrom(index: WordIndex, text: string): number {
  let low = 0;
  let high = index.starts.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    const word = readText(index.store, index.starts[middle] as number, index.lengths[middle] as number);
    if (word < text) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The order of `<`: by UTF-16 units, the same on every machine. */
function compareUnits(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
