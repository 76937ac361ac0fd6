import { dateFormOf, type DateForm } from './dateForm';
import type { DateOrder } from './mapping';
import type { TableHead } from './proposal';
import { keyOf } from './tableRows';

/**
 * Detects the order of day and month in a column of dates from the first rows of a table, or that its numbers
 * are days of a spreadsheet or seconds; undefined if they don't determine it or the column is missing.
 */
export function orderOf(column: string, head: TableHead): DateOrder | undefined {
  const order = formOf(column, head)?.order;
  return order === 'either' ? undefined : order;
}

/** Tests whether some of a column's first dates imply one order of day and month and others another. */
export function isMixedOrder(column: string, head: TableHead): boolean {
  return formOf(column, head)?.isMixed === true;
}

/** Analyses a column's cells in the first rows of a table as dates; undefined if the column is missing. */
export function formOf(column: string, { columns, rows }: TableHead): DateForm | undefined {
  const key = keyOf(column);
  const index = columns.findIndex((name) => keyOf(name) === key);
  if (index < 0) return undefined;
  const cells = rows.map((row) => row[index] ?? '');
  return dateFormOf(cells, true);
}
