import type { Lists } from '../../../table/lists';
import type { Table } from '../../../table/table';
import type { Spelling } from '../../searchTerm';
import { foldNames, type NameTexts } from './nameTexts';
import { foldTermSpellings, termsOfRows } from './termRows';

/** The indexes of a text search over one dataset, the same as of every day. */
export type SearchIndexes = {
  readonly names: NameTexts;
  /** By term: its spellings. */
  readonly spellings: readonly (readonly Spelling[])[];
  /** Returns, by row, the terms that its own texts name; found at the first call. */
  readonly termsOfRows: () => Lists;
};

/** A place for the indexes of a search, which are made when a text is first sought. */
export type SearchCell = { indexes?: SearchIndexes };

/** Returns the indexes of a table's search, made at the first call: one pass over its names. */
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
