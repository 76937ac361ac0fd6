import { eventOfRow } from '../../src/table/columns';
import type { Table } from '../../src/table/table';

/** The titles of a table's events, in its order. */
export function titlesOf({ columns }: Table): readonly string[] {
  return Array.from({ length: columns.length }, (_none, row) => String(eventOfRow(columns, row).title));
}
