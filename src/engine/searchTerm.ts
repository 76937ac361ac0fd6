/** The folded words of a name. Each matches as a prefix; with a trailing blank it matches the whole word only. */
export type Spelling = readonly string[];

/** A date as it is searched for: a day, a month or a year, of any year where none is given. */
export type SoughtDate = {
  readonly year: number | undefined;
  readonly month: number | undefined;
  readonly day: number | undefined;
};

/** A search term: a word, a phrase, or a name with all spellings of whatever is called so. */
export type Sought = {
  /** The term matches a text that has every word of at least one spelling; with no spelling it matches nothing. */
  readonly alternatives: readonly Spelling[];
  /** Match whole words in sequence. Otherwise each word matches as a prefix, in any order. */
  readonly phrase: boolean;
  /** The last word of the phrase matches as a prefix: its closing mark isn't typed yet. */
  readonly open: boolean;
  readonly not: boolean;
  /** The term matches events of this date instead, and no text. */
  readonly date?: SoughtDate;
  /** Offsets of the term in the query. */
  readonly from: number;
  readonly to: number;
};

/** The terms of a query as a conjunction of disjunctions: every inner list must match by one of its terms. */
export type SoughtParts = readonly (readonly Sought[])[];
