import type { Lists } from '../../../table/lists';
import type { Table } from '../../../table/table';
import type { Spelling } from '../../searchTerm';
import { foldNames, type NameTexts } from './nameTexts';
import { foldTermSpellings, termsOfRows } from './termRows';

/** Text search indexes of one dataset, reused for all as-of days. */
export type SearchIndexes = {
  readonly names: NameTexts;
  /** Spellings of each of the dataset's terms, by index. */
  readonly spellings: readonly (readonly Spelling[])[];
  /** Returns, by row, the indexes of the dataset's terms that its texts name; computed at the first call. */
  readonly termsOfRows: () => Lists;
};

/** Holder of a table's search indexes, which the first search creates. */
export type SearchCell = { indexes?: SearchIndexes };

/** Returns the search indexes of a table, created at the first call in one pass over its names. */
export function searchIndexesOf({
  table,
  search,
}: {
  readonly table: Table;
  readonly search: SearchCell;
}): SearchIndexes {
  return (search.indexes ??= createSearchIndexes(table));
}

function createSearchIndexes(table: Table): SearchIndexes {
  const spellings = foldTermSpellings(table.metadata.terms ?? []);
  let terms: Lists | undefined;
  return {
    names: foldNames(table),
    spellings,
    termsOfRows: () => (terms ??= termsOfRows(table.columns, spellings)),
  };
}
