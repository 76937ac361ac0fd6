import type { Table } from '../../../table/table';
import type { NameTest } from './nameTest';
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

/**
 * Creates the search of a list's names by what is typed (see `createNameSearch`), which gives undefined until the code of
 * the search is loaded.
 */
export function lateNameSearch(
  table: Pick<Table, 'dictionaries'>,
  list: 'actors' | 'places',
): (typed: string) => NameTest | undefined {
  let search: ((typed: string) => NameTest) | undefined;
  return (typed) => {
    search ??= there?.createNameSearch(table, list);
    return search?.(typed);
  };
}
