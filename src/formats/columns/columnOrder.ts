import { dateFormOf } from './dateForm';
import type { DateOrder } from './mapping';
import type { TableHead } from './proposal';
import { keyOf } from './tableRows';

/**
 * Detects the order of day and month in a column of dates from the first rows of a table; undefined if they
 * don't determine it or the column is missing.
 */
export function orderOf(column: string, { columns, rows }: TableHead): DateOrder | undefined {
  const index = columns.findIndex((name) => keyOf(name) === column);
  if (index < 0) return undefined;
  const { order } = dateFormOf(rows.map((cells) => cells[index] ?? ''));
  return order === 'either' ? undefined : order;
}
