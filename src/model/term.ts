import type { Language } from './text';

/**
 * Term: a person, weapon or other thing named in texts that is neither a place nor an actor; the search knows all its
 * names.
 */
export type Term = {
  readonly id: string;
  /** Names by language; “ / ” stands between two of one language. */
  readonly names: { readonly [language: Language]: string };
  /** Further spellings by which the search finds it. */
  readonly spellings?: readonly string[];
};
