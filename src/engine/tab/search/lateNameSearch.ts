import type { Table } from '../../../table/table';
import { searchIfThere } from './loadSearch';
import type { NameTest } from './nameTest';

/** Creates a name search of a list (see `createNameSearch`) that returns undefined until its code is loaded. */
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
