import { firstAtLeast } from '../table/bisect';
import { rowOfId } from '../table/columns';
import type { Table } from '../table/table';
import type { Answer, Ask, SortOrder } from './questions';
import { readLine } from './readMark';
import type { RowFilter, Rows } from './rowFilter';

/** A page of the rows that pass; text is decoded for its lines only. */
export function answerPage(
  { columns }: Table,
  filter: RowFilter,
  { clauses, sort, limit, at }: Ask<'page'>,
): Answer<'page'> {
  const rows = filter.rows(clauses);
  const asked = 'offset' in at ? at.offset : positionOf(rows, rowOfId(columns, at.from), sort);
  const offset = Math.min(Math.max(0, asked), rows.length);
  const count = Math.min(Math.max(0, limit), rows.length - offset);
  const lines = Array.from({ length: count }, (_, i) =>
    readLine(columns, rowAt(rows, offset + i, sort) as number),
  );
  return { total: rows.length, whole: columns.length, offset, lines };
}

/** The row at a position of the order; undefined beyond its ends. */
export function rowAt(rows: Rows, position: number, sort: SortOrder): number | undefined {
  return rows[sort === 'time' ? position : rows.length - 1 - position];
}

/** The position of a row in the order; −1 where it isn't among the rows. */
export function positionOf(rows: Rows, row: number, sort: SortOrder): number {
  const at = firstAtLeast(rows, row);
  if (row < 0 || rows[at] !== row) return -1;
  return sort === 'time' ? at : rows.length - 1 - at;
}
