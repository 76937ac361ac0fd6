import { flag } from '../../../table/columns';
import type { Lists } from '../../../table/lists';
import type { TableAsOf } from '../indexes/tableAsOf';
import type { Day } from '../../questions';
import { createRowTexts } from './rowTexts';
import type { Sought } from '../../searchTerm';
import { holds } from './sought';
import { touchesDate } from './soughtDate';
import { searchIndexesOf } from './searchIndexes';
import { wordRange, type WordRange } from './wordRange';

/** Predicate of table rows, by row index. */
export type RowTest = (row: number) => boolean;

/** Dictionary entries whose names match a search word: by index, 1 for a match. */
type Named = {
  readonly categories: Uint8Array;
  readonly actors: Uint8Array;
  readonly places: Uint8Array;
  readonly terms: Uint8Array;
};

/** Functions that evaluate search terms on the rows of a table. */
export type RowTests = {
  /** Creates a predicate of rows for a search term; its `not` is ignored. */
  readonly test: (sought: Sought) => RowTest;
  /**
   * Sets the filter bit in the rows that match none of some words: the fast path of the common query, without a
   * function call per row.
   */
  readonly setBits: (any: readonly string[], bits: Uint8Array, bit: number) => void;
};

/**
 * Creates row predicates of search terms, as of a day. A row matches if all words of one spelling are in the event's
 * texts, in the names of its category, actors or places, or in a term that its texts name. As of a day, rows with
 * later updates are decoded and searched without them; phrases are searched in the texts of rows that have all their
 * words.
 */
export function createRowTests(then: TableAsOf, asOf: Day | undefined): RowTests {
  const { columns } = then.table;
  const { category, actors, places, words, flags } = columns;
  const { names, spellings, termsOfRows } = searchIndexesOf(then);
  const texts = createRowTexts(then, asOf);
  const terms = spellings.length > 0 ? termsOfRows() : undefined;

  /** Tests whether a row's texts may have been different on the as-of day. */
  const mayDiffer = (row: number) => asOf !== undefined && ((flags[row] as number) & flag.hasHistory) !== 0;

  function named(has: (names: string) => boolean): Named {
    const among = (entries: readonly string[]) => Uint8Array.from(entries, (entry) => (has(entry) ? 1 : 0));
    return {
      categories: among(names.categories),
      actors: among(names.actors),
      places: among(names.places),
      terms: among(names.terms),
    };
  }

  function isNamed(row: number, among: Named): boolean {
    return (
      among.categories[category[row] as number] === 1 ||
      hasEntry(places, row, among.places) ||
      hasEntry(actors, row, among.actors) ||
      (terms !== undefined && hasTerm(terms, row, among.terms))
    );
  }

  function hasTerm({ starts, values }: Lists, row: number, among: Uint8Array): boolean {
    const end = starts[row + 1] as number;
    for (let i = starts[row] as number; i < end; i++) {
      const term = values[i] as number;
      if (among[term] !== 1) continue;
      const spelt = { alternatives: spellings[term] ?? [], phrase: false, open: false };
      if (!mayDiffer(row) || holds(texts(row), spelt)) return true;
    }
    return false;
  }

  /**
   * Looks words up in the dictionaries' names and in the word index: one word gives an index range, several
   * give one flag per indexed word.
   */
  function findAny(any: readonly string[]) {
    const written = any.map((word) => ` ${word}`);
    const ranges = any.map((word) => wordRange(words, word));
    const [only = { first: 0, end: 0 }] = ranges;
    return {
      among: named((entry) => written.some((text) => entry.includes(text))),
      only,
      marks: ranges.length > 1 ? marksOf(ranges, words.starts.length) : undefined,
      /** Tests whether the row's texts on the as-of day contain one of the words. */
      isSaid: (row: number) => !mayDiffer(row) || written.some((text) => texts(row).includes(text)),
    };
  }

  function testAny(any: readonly string[]): RowTest {
    const { among, only, marks, isSaid } = findAny(any);
    return (row) =>
      isNamed(row, among) ||
      ((marks ? hasMark(words.ofRow, row, marks) : hasWord(words.ofRow, row, only)) && isSaid(row));
  }

  function setBits(any: readonly string[], bits: Uint8Array, bit: number): void {
    const { among, only, marks, isSaid } = findAny(any);
    const { ofRow } = words;
    for (let row = 0; row < bits.length; row++) {
      if (
        (bits[row] as number) & bit ||
        among.categories[category[row] as number] === 1 ||
        hasEntry(places, row, among.places) ||
        hasEntry(actors, row, among.actors) ||
        (terms !== undefined && hasTerm(terms, row, among.terms)) ||
        ((marks === undefined ? hasWord(ofRow, row, only) : hasMark(ofRow, row, marks)) &&
          (asOf === undefined || isSaid(row)))
      )
        continue;
      bits[row] = (bits[row] as number) | bit;
    }
  }

  function testPhrase(phrase: readonly string[], open: boolean): RowTest {
    const text = ` ${phrase.join(' ')}${open ? '' : ' '}`;
    const among = named((entry) => entry.includes(text));
    const ranges = phrase.map((word, index) =>
      wordRange(words, open && index === phrase.length - 1 ? word : `${word} `),
    );
    return (row) =>
      isNamed(row, among) ||
      (ranges.every((range) => hasWord(words.ofRow, row, range)) &&
        ((ranges.length === 1 && !mayDiffer(row)) || texts(row).includes(text)));
  }

  function test({ alternatives, phrase, open, date }: Sought): RowTest {
    if (date)
      return (row) => touchesDate(date, columns.startMinute[row] as number, columns.endMinute[row] as number);
    if (phrase) return testPhrase(alternatives[0] ?? [], open);
    const single = alternatives.flatMap((spelling) => (spelling.length === 1 ? spelling : []));
    const several = alternatives
      .filter((spelling) => spelling.length > 1)
      .map((spelling) => spelling.map((word) => testAny([word])));
    const isSingle = single.length > 0 ? testAny(single) : undefined;
    if (isSingle && several.length === 0) return isSingle;
    return (row) => isSingle?.(row) === true || several.some((tests) => tests.every((one) => one(row)));
  }

  return { test, setBits };
}

function marksOf(ranges: readonly WordRange[], length: number): Uint8Array {
  const marks = new Uint8Array(length);
  for (const { first, end } of ranges) marks.fill(1, first, end);
  return marks;
}

function hasMark({ starts, values }: Lists, row: number, marks: Uint8Array): boolean {
  const end = starts[row + 1] as number;
  for (let i = starts[row] as number; i < end; i++) if (marks[values[i] as number] === 1) return true;
  return false;
}

function hasWord({ starts, values }: Lists, row: number, { first, end: last }: WordRange): boolean {
  const end = starts[row + 1] as number;
  for (let i = starts[row] as number; i < end; i++) {
    const word = values[i] as number;
    if (word >= first && word < last) return true;
  }
  return false;
}

function hasEntry({ starts, values }: Lists, row: number, among: Uint8Array): boolean {
  const end = starts[row + 1] as number;
  for (let i = starts[row] as number; i < end; i++) if (among[values[i] as number] === 1) return true;
  return false;
}
