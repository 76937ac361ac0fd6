import type { Table } from '../../../table/table';
import { createClaimReader, type ClaimReader } from './claimReader';
import { createFilterBits } from './filterBits';
import { createPlaceIndex, type PlaceIndex } from './placeCounts';
import { createRowCounts, type RowCounts } from './rowCounts';
import { createRowFilter, type RowFilter } from './rowFilter';
import { createRowOrders, type RowOrders } from './rowOrder';
import type { TableOrders } from './tableOrder';
import type { TableAsOf, TablesAsOf } from './tableAsOf';
import { createCountByPlace, type CountByPlace } from './windowedPlaceCounts';

/** Cached sort order of a table of claims: claim indexes in order, and the question that they answer. */
export type ClaimOrder = {
  readonly key: string;
  readonly then: TableAsOf;
  readonly sorted: Uint32Array;
  readonly whole: number;
};

/** Indexes of one table: all state that an engine keeps between questions. */
export type Indexes = {
  readonly filter: RowFilter;
  readonly counts: RowCounts;
  readonly countByPlace: CountByPlace;
  readonly orders: RowOrders;
  /** Latest sort orders of the tables of events and claims, created by the first question for such a table. */
  readonly ofTable: { orders?: TableOrders; claims?: ClaimOrder };
  readonly claims: ClaimReader;
  /** Returns the place index, created at the first call. */
  readonly places: () => PlaceIndex;
};

/** Creates the indexes of a table; each is filled by the first question that needs it. */
export function createIndexes(table: Table, tablesAsOf: TablesAsOf): Indexes {
  const filterBits = createFilterBits(table, tablesAsOf);
  const filter = createRowFilter(table, tablesAsOf, filterBits);
  let placeIndex: PlaceIndex | undefined;
  const places = () => (placeIndex ??= createPlaceIndex(table.dictionaries.places));
  return {
    filter,
    counts: createRowCounts(filterBits),
    countByPlace: createCountByPlace(filterBits, filter, places),
    orders: createRowOrders(),
    ofTable: {},
    claims: createClaimReader(table.columns.claims),
    places,
  };
}
