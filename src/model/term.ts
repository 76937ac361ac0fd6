import type { Language } from './text';

/**
 * Term: somebody or something that texts name, and that is neither a place nor an actor: a person, a weapon. The search
 * finds it by each of its names.
 */
export type Term = {
  readonly id: string;
  /** Names by language; “ / ” stands between two of one language. */
  readonly names: { readonly [language: Language]: string };
  /** Further spellings by which the search finds it. */
  readonly spellings?: readonly string[];
};
