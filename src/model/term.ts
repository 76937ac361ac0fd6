import type { Language } from './text';

/**
 * Person, weapon or other thing named in texts, besides places and actors. The search finds it by any of its
 * names.
 */
export type Term = {
  readonly id: string;
  /** Names by language; two names in one language are separated by " / ". */
  readonly names: { readonly [language: Language]: string };
  /** Alternative spellings that the search also matches. */
  readonly spellings?: readonly string[];
};
