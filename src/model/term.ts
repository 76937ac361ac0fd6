import type { Language } from './text';

/**
 * Person, weapon or other thing named in texts, except places and actors. The search finds it by all its names.
 */
export type Term = {
  readonly id: string;
  /** Names by language; “ / ” stands between two of one language. */
  readonly names: { readonly [language: Language]: string };
  /** Further spellings by which the search finds it. */
  readonly spellings?: readonly string[];
};
