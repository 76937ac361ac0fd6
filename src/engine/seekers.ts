import type { Table } from '../table/table';
import { createMisses } from './misses';
import { createRowCounts, type RowCounts } from './rowCounts';
import { createRowFilter, type RowFilter } from './rowFilter';
import type { AsKnown } from './tableAsKnown';

/** What answers are made with: the rows that pass, and how many they are. */
export type Seekers = { readonly filter: RowFilter; readonly counts: RowCounts };

export function createSeekers(table: Table, asKnown: AsKnown): Seekers {
  const misses = createMisses(table, asKnown);
  return { filter: createRowFilter(table, asKnown, misses), counts: createRowCounts(misses) };
}
