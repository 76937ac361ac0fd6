import type { Table } from '../../../table/table';
import { createClaimReader, type ClaimReader } from './claimReader';
import { createFilterBits } from './filterBits';
import { createPlaceIndex, type PlaceIndex } from './placeCounts';
import { createRowCounts, type RowCounts } from './rowCounts';
import { createRowFilter, type RowFilter } from './rowFilter';
import { createRowOrders, type RowOrders } from './rowOrder';
import { createTableOrders, type TableOrders } from './tableOrder';
import type { TablesAsOf } from './tableAsOf';
import { createCountByPlace, type CountByPlace } from './windowedPlaceCounts';

/** Indexes of one table: all state that is kept between questions. */
export type Indexes = {
  readonly filter: RowFilter;
  readonly counts: RowCounts;
  readonly countByPlace: CountByPlace;
  readonly orders: RowOrders;
  readonly tableOrders: TableOrders;
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
    tableOrders: createTableOrders(),
    claims: createClaimReader(table.columns.claims),
    places,
  };
}
