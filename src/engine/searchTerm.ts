/**
 * Folded words of a name (lower case, without accents): each matches as a prefix, or with a trailing blank as a
 * whole word.
 */
export type Spelling = readonly string[];

/** Date in a search: a day, month or year; without a year it matches every year. */
export type SoughtDate = {
  readonly year: number | undefined;
  readonly month: number | undefined;
  readonly day: number | undefined;
};

/** Search term: a word, a phrase, or a name with all spellings of the named entity. */
export type Sought = {
  /** Spellings of which one must match with all its words; an empty list matches nothing. */
  readonly alternatives: readonly Spelling[];
  /** Whether whole words must match in sequence. Default: each word is a prefix, in any order. */
  readonly phrase: boolean;
  /** Whether the phrase lacks its closing quotation mark: its last word then matches as a prefix. */
  readonly open: boolean;
  readonly not: boolean;
  /** Date that events must have, instead of a text match. */
  readonly date?: SoughtDate;
  /** Character offsets of the term in the query: its start, and its end (exclusive). */
  readonly from: number;
  readonly to: number;
};

/** Parsed query, as a conjunction of disjunctions: of every inner list one term must match. */
export type SoughtParts = readonly (readonly Sought[])[];
