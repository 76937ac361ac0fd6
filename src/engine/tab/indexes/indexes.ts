import type { Table } from '../../../table/table';
import { createMisses } from './filterBits';
import { createCountByPlace, type CountByPlace } from './windowedPlaceCounts';
import { createRowCounts, type RowCounts } from './rowCounts';
import { createRowFilter, type RowFilter } from './rowFilter';
import type { AsKnown } from './tableAsOf';

/** What answers are made with: the rows that pass, how many they are, and where. */
export type Seekers = {
  readonly filter: RowFilter;
  readonly counts: RowCounts;
  readonly countByPlace: CountByPlace;
};

export function createSeekers(table: Table, asKnown: AsKnown): Seekers {
  const misses = createMisses(table, asKnown);
  const filter = createRowFilter(table, asKnown, misses);
  return { filter, counts: createRowCounts(misses), countByPlace: createCountByPlace(misses, filter) };
}
