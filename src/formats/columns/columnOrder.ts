import { dateFormOf } from './dateForm';
import type { DateOrder } from './mapping';
import type { TableHead } from './proposal';
import { keyOf } from './tableRows';

/** Order of day and month in a column, `date_start`, as far as the cells in sight tell. */
export function orderOf(column: string, { columns, rows }: TableHead): DateOrder | undefined {
  const index = columns.findIndex((name) => keyOf(name) === column);
  if (index < 0) return undefined;
  const { order } = dateFormOf(rows.map((cells) => cells[index] ?? ''));
  return order === 'either' ? undefined : order;
}
