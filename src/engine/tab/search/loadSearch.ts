import type { search } from './search';

type Search = typeof search;

let there: Search | undefined;
let coming: Promise<Search> | undefined;

/** Returns the code of the search; undefined until it is loaded. */
export function searchIfThere(): Search | undefined {
  return there;
}

/** Loads the code of the search once; rejects where it can't be had, and may then be asked again. */
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
