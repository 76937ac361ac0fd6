import type { search } from './search';

type Search = typeof search;

let there: Search | undefined;
let coming: Promise<Search> | undefined;

/** Returns the loaded search code; undefined until then. */
export function searchIfThere(): Search | undefined {
  return there;
}

/** Loads the search code once; after a rejection it may be called again. */
export function loadSearch(): Promise<Search> {
  coming ??= import('./search').then(
    (code) => {
      there = code.search;
      return there;
    },
    (error: unknown) => {
      coming = undefined;
      throw error;
    },
  );
  return coming;
}
