import type { Table } from '../../../table/table';
import { searchIfThere } from './loadSearch';
import type { NameTest } from './nameTest';

/**
 * Creates the search of a list's names by what is typed (see `createNameSearch`), which gives undefined until the code
 * of the search is loaded.
 */
export function lateNameSearch(
  table: Pick<Table, 'dictionaries'>,
  list: 'actors' | 'places',
): (typed: string) => NameTest | undefined {
  let search: ((typed: string) => NameTest) | undefined;
  return (typed) => {
    search ??= searchIfThere()?.createNameSearch(table, list);
    return search?.(typed);
  };
}
