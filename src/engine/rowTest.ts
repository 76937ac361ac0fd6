import { flag } from '../table/columns';
import type { Lists } from '../table/lists';
import type { Table } from '../table/table';
import { nameTextsOf } from './nameTexts';
import type { Day } from './questions';
import { createRowTexts } from './rowTexts';
import { holds, type Sought } from './sought';
import { termsOfRows, termSpellings } from './termRows';
import { wordRange, type WordRange } from './wordRange';

export type RowTest = (row: number) => boolean;

/** Entries of the lists that something is found in the names of, by index: 1 for those. */
type Named = {
  readonly categories: Uint8Array;
  readonly actors: Uint8Array;
  readonly places: Uint8Array;
  readonly terms: Uint8Array;
};

/**
 * Tells of rows whether they have what is sought: every word of one alternative in the event's own texts or in the name
 * of its category, of one of its actors or places, or of a term that its texts name. Under `known` what was said later
 * is no text of the event: those that have such are read again. A phrase is looked for in the texts that have its words.
 */
export function createRowTest(table: Table, sought: Sought, known: Day | undefined): RowTest {
  const { columns } = table;
  const { category, actors, places, words, flags } = columns;
  const names = nameTextsOf(table);
  const texts = createRowTexts(table, known);
  const spellings = termSpellings(table);
  const terms = spellings.length > 0 ? termsOfRows(table) : undefined;

  /** Whether the texts of an event may have been others on the evening that is asked for. */
  const isTold = (row: number) => known !== undefined && ((flags[row] as number) & flag.told) !== 0;

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
      if (!isTold(row) || holds(texts(row), spelt)) return true;
    }
    return false;
  }

  /** Any of some words. */
  function testAny(any: readonly string[]): RowTest {
    const written = any.map((word) => ` ${word}`);
    const among = named((entry) => written.some((text) => entry.includes(text)));
    const ranges = any.map((word) => wordRange(words, word));
    const [only] = ranges;
    const own =
      ranges.length === 1 && only
        ? (row: number) => hasWord(words.ofRow, row, only)
        : testMarked(words.ofRow, marksOf(ranges, words.starts.length));
    return (row) =>
      isNamed(row, among) ||
      (own(row) && (!isTold(row) || written.some((text) => texts(row).includes(text))));
  }

  function testPhrase(phrase: readonly string[]): RowTest {
    const text = ` ${phrase.join(' ')}${sought.open ? '' : ' '}`;
    const among = named((entry) => entry.includes(text));
    const ranges = phrase.map((word, index) =>
      wordRange(words, sought.open && index === phrase.length - 1 ? word : `${word} `),
    );
    return (row) =>
      isNamed(row, among) ||
      (ranges.every((range) => hasWord(words.ofRow, row, range)) &&
        ((ranges.length === 1 && !isTold(row)) || texts(row).includes(text)));
  }

  if (sought.phrase) return testPhrase(sought.alternatives[0] ?? []);
  const single = sought.alternatives.flatMap((spelling) => (spelling.length === 1 ? spelling : []));
  const several = sought.alternatives
    .filter((spelling) => spelling.length > 1)
    .map((spelling) => spelling.map((word) => testAny([word])));
  const isSingle = single.length > 0 ? testAny(single) : undefined;
  if (isSingle && several.length === 0) return isSingle;
  return (row) => isSingle?.(row) === true || several.some((tests) => tests.every((test) => test(row)));
}

function marksOf(ranges: readonly WordRange[], length: number): Uint8Array {
  const marks = new Uint8Array(length);
  for (const { first, end } of ranges) marks.fill(1, first, end);
  return marks;
}

function testMarked({ starts, values }: Lists, marks: Uint8Array): RowTest {
  return (row) => {
    const end = starts[row + 1] as number;
    for (let i = starts[row] as number; i < end; i++) if (marks[values[i] as number] === 1) return true;
    return false;
  };
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
