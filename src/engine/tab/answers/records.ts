import { rowOfId } from '../../../table/columns';
import type { Answer, Ask } from '../../questions';
import { readRecords } from './readRecords';
import type { Indexes } from '../indexes/indexes';
import type { TableAsOf } from '../indexes/tableAsOf';

/**
 * Answers with a page of full records, of the events that pass the filters or of the given ids: O(rows + texts
 * of the page).
 */
export function answerRecords(then: TableAsOf, indexes: Indexes, asked: Ask<'records'>): Answer<'records'> {
  const { total, rows } = exportedRows(then, indexes, asked);
  return { total, records: readRecords(then, rows, asked.clauses.known, asked.claims) };
}

/** Finds the table rows of one page of an export, and the number of rows on all its pages. */
export function exportedRows(
  { table: { columns } }: TableAsOf,
  { filter, orders }: Indexes,
  { clauses, sort, limit, offset, ids }: Omit<Ask<'records'>, 'kind'>,
): { readonly total: number; readonly rows: readonly number[] } {
  const { known } = clauses;
  if (ids) {
    const rows = ids
      .map((id) => rowOfId(columns, id))
      .filter((row) => row >= 0 && (known === undefined || (columns.knownDay[row] as number) <= known));
    return { total: rows.length, rows: rows.slice(offset, offset + limit) };
  }
  const rows = filter.rows(clauses);
  const order = orders.of(rows, columns, sort);
  const length = Math.max(0, Math.min(limit, rows.length - offset));
  return {
    total: rows.length,
    rows: Array.from({ length }, (_, index) => order.at(offset + index) as number),
  };
}
