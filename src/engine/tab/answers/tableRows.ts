import { idOfRow } from '../../../table/columns';
import type { Answer, Ask } from '../../questions';
import type { Indexes } from '../indexes/indexes';
import { createTableOrders } from '../indexes/tableOrder';
import type { TableAsOf } from '../indexes/tableAsOf';
import { readRecord } from './readRecord';

/**
 * Answers with a page of the table of events; sorts in O(rows log rows) only if rows or order changed since the
 * last page.
 */
export function answerTableRows(
  then: TableAsOf,
  indexes: Indexes,
  asked: Ask<'tableRows'>,
): Answer<'tableRows'> {
  const { total, offset, rows } = pageOf(then, indexes, asked);
  const records = Array.from(rows, (row) => readRecord(then, row, asked.clauses.known));
  return { total, offset, records };
}

/** Answers with the event ids of a range of table rows. */
export function answerTableIds(
  then: TableAsOf,
  indexes: Indexes,
  asked: Ask<'tableIds'>,
): Answer<'tableIds'> {
  return Array.from(pageOf(then, indexes, asked).rows, (row) => idOfRow(then.table.columns, row));
}

function pageOf(
  then: TableAsOf,
  { filter, ofTable }: Indexes,
  { clauses, order, only, ...page }: Omit<Ask<'tableRows'>, 'kind'>,
) {
  const sorted = (ofTable.orders ??= createTableOrders()).of(then, filter.rows(clauses), order, only);
  const offset = Math.min(Math.max(0, page.offset), sorted.length);
  const rows = sorted.subarray(offset, offset + Math.max(0, page.limit));
  return { total: sorted.length, offset, rows };
}
