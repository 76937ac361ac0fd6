import { createByteStoreBuilder, readText, type ByteStore } from './byteStore';
import { foldedWords } from './fold';
import { createGrowable, int32, uint32 } from './growable';
import { reorderLists, type Lists } from './lists';

/**
 * Word index of events: the vocabulary of folded words, sorted so that words with a common prefix are
 * contiguous, and the words of each row.
 */
export type WordIndex = {
  readonly store: ByteStore;
  /** Start address of each word in the byte store; words are sorted. */
  readonly starts: Uint32Array;
  readonly lengths: Int32Array;
  /** Distinct words of each row, as indexes into the sorted vocabulary. */
  readonly ofRow: Lists;
};

export type WordIndexBuilder = {
  /** Adds the words of a text to the current row; duplicates in a row count once. */
  add(text: string): void;
  endRow(): void;
  /** Builds the word index, renumbered so that row `order[i]` becomes row i. */
  finish(order: Uint32Array): WordIndex;
};

/** Creates an empty builder of a word index. */
export function createWordIndexBuilder(): WordIndexBuilder {
  const vocabulary = createVocabulary();
  const lastRow = createGrowable(int32);
  const starts = createGrowable(uint32);
  const values = createGrowable(int32);
  let row = 0;
  starts.push(0);

  function put(key: number): void {
    if (key === lastRow.length) lastRow.push(-1);
    if (lastRow.get(key) === row) return;
    lastRow.set(key, row);
    values.push(key);
  }

  /**
   * Fast path: adds the words of a text in ASCII letters without allocating strings; returns false at the
   * first letter beyond ASCII.
   */
  function addPlain(text: string): boolean {
    let begin = 0;
    let hash = 0;
    for (let at = 0; at <= text.length; at++) {
      // A blank ends the last word.
      const unit = at < text.length ? text.charCodeAt(at) : 32;
      if (unit > 127 && !isPunctuation(unit)) return false;
      const letter = unit > 127 ? 0 : (plainLetter[unit] as number);
      if (letter > 0) hash = (Math.imul(hash, 31) + letter) | 0;
      else {
        if (at > begin) put(vocabulary.keyOf(text, begin, at, hash));
        begin = at + 1;
        hash = 0;
      }
    }
    return true;
  }

  return {
    add(text) {
      if (addPlain(text)) return;
      // The words before the first letter of another script are in the row already: each counts once.
      for (const word of foldedWords(text)) put(vocabulary.keyOf(word, 0, word.length, hashOf(word)));
    },
    endRow() {
      row++;
      starts.push(values.length);
    },
    finish(order) {
      const words = Array.from({ length: lastRow.length }, (_, key) => vocabulary.word(key));
      const sorted = words.map((_, key) => key).sort((a, b) => compareUnits(words[a] ?? '', words[b] ?? ''));
      const store = createByteStoreBuilder();
      const index = { starts: new Uint32Array(sorted.length), lengths: new Int32Array(sorted.length) };
      const rankOf = new Int32Array(sorted.length);
      sorted.forEach((key, rank) => {
        const { start, length } = store.append(words[key] ?? '');
        index.starts[rank] = start;
        index.lengths[rank] = length;
        rankOf[key] = rank;
      });
      const lists = { starts: starts.take(), values: values.take() };
      const ofRow = reorderLists(lists, order, (key) => rankOf[key] as number, sorted.length);
      return { ...index, store: store.finish(), ofRow };
    },
  };
}

/** Lower-case letter or digit by ASCII code; 0 for a separator. */
const plainLetter = Uint8Array.from({ length: 128 }, (_, unit) => {
  const letter = String.fromCharCode(unit).toLowerCase();
  return /[a-z0-9]/.test(letter) ? letter.charCodeAt(0) : 0;
});

/**
 * Tests for typographic punctuation beyond ASCII (U+2010–U+2027: dashes, quotes, bullets), which separates
 * words.
 */
function isPunctuation(unit: number): boolean {
  return unit >= 0x2010 && unit <= 0x2027 && unit !== 0x2017;
}

function hashOf(word: string): number {
  let hash = 0;
  for (let at = 0; at < word.length; at++) hash = (Math.imul(hash, 31) + word.charCodeAt(at)) | 0;
  return hash;
}

type Vocabulary = {
  /**
   * Returns the key of the word at `begin`–`end` of a text, in any case; adds it to the vocabulary if it is
   * new. `hash`: hash of its folded letters. Keys count from 0 in order of first use.
   */
  keyOf(text: string, begin: number, end: number, hash: number): number;
  word(key: number): string;
};

/** Creates a vocabulary: a hash table of words stored as UTF-16 units, without a string per word. */
function createVocabulary(): Vocabulary {
  /** UTF-16 units of all words, concatenated. */
  let units = new Uint16Array(1 << 14);
  let slots = new Int32Array(1 << 12).fill(-1);
  const starts = createGrowable(uint32);
  const hashes = createGrowable(int32);
  starts.push(0);

  function isWord(key: number, text: string, begin: number, end: number): boolean {
    const start = starts.get(key);
    if (starts.get(key + 1) - start !== end - begin) return false;
    for (let at = begin; at < end; at++)
      if (units[start + at - begin] !== foldedUnit(text.charCodeAt(at))) return false;
    return true;
  }

  function grow(): void {
    slots = new Int32Array(slots.length * 2).fill(-1);
    for (let key = 0; key < hashes.length; key++) {
      let slot = mixed(hashes.get(key)) & (slots.length - 1);
      while ((slots[slot] as number) >= 0) slot = (slot + 1) & (slots.length - 1);
      slots[slot] = key;
    }
  }

  function add(text: string, begin: number, end: number, hash: number): void {
    const start = starts.get(hashes.length);
    const after = start + end - begin;
    if (after > units.length) {
      const wider = new Uint16Array(Math.max(after, units.length * 2));
      wider.set(units);
      units = wider;
    }
    for (let at = begin; at < end; at++) units[start + at - begin] = foldedUnit(text.charCodeAt(at));
    hashes.push(hash);
    starts.push(after);
  }

  return {
    keyOf(text, begin, end, hash) {
      let slot = mixed(hash) & (slots.length - 1);
      for (;;) {
        const key = slots[slot] as number;
        if (key < 0) break;
        if (hashes.get(key) === hash && isWord(key, text, begin, end)) return key;
        slot = (slot + 1) & (slots.length - 1);
      }
      const key = hashes.length;
      slots[slot] = key;
      add(text, begin, end, hash);
      if (hashes.length * 2 > slots.length) grow();
      return key;
    },
    word(key) {
      let word = '';
      for (let at = starts.get(key); at < starts.get(key + 1); at++)
        word += String.fromCharCode(units[at] as number);
      return word;
    },
  };
}

/** Folds a UTF-16 unit to lower case if it is ASCII; other units must be folded already. */
function foldedUnit(unit: number): number {
  return unit < 128 ? (plainLetter[unit] as number) : unit;
}

/**
 * Mixes the bits of a word's hash so that words that differ only in the last letter spread over the slots.
 */
function mixed(hash: number): number {
  return Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d) >>> 8;
}

/**
 * Returns the range of words in the sorted vocabulary that have a folded prefix: `first` inclusive, `end`
 * exclusive.
 */
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

/** Compares two texts by UTF-16 units, as the operator `<` does. */
function compareUnits(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
