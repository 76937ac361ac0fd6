import type { search } from './search';

type Search = typeof search;

let there: Search | undefined;
let coming: Promise<Search> | undefined;
let waiting: (() => void)[] = [];

/** The code of the search; undefined until it is loaded. */
export function searchIfThere(): Search | undefined {
  return there;
}

/** Loads the code of the search once; rejects where it can't be had, and may then be asked again. */
export function loadSearch(): Promise<Search> {
  coming ??= import('./search').then(
    (code) => {
      there = code.search;
      const due = waiting;
      waiting = [];
      for (const run of due) run();
      return there;
    },
    (error: unknown) => {
      coming = undefined;
      throw error;
    },
  );
  return coming;
}

/** Runs at once where the search is there, else when it has been loaded: whoever loads it tells a failure. */
export function whenSearchIsThere(run: () => void): void {
  if (there) {
    run();
    return;
  }
  waiting.push(run);
  loadSearch().catch(() => undefined);
}
