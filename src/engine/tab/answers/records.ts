import type { Answer, Ask } from '../../questions';
import { readRecord } from './readRecord';
import type { Indexes } from '../indexes/indexes';
import type { TableAsOf } from '../indexes/tableAsOf';

/** Answers with a page of the events that pass, each read whole: O(rows + texts of the page). */
export function answerRecords(
  then: TableAsOf,
  { filter, orders }: Indexes,
  { clauses, sort, limit, offset }: Ask<'records'>,
): Answer<'records'> {
  const rows = filter.rows(clauses);
  const order = orders.of(rows, then.table.columns, sort);
  const length = Math.max(0, Math.min(limit, rows.length - offset));
  const records = Array.from({ length }, (_, index) =>
    readRecord(then, order.at(offset + index) as number, clauses.known),
  );
  return { total: rows.length, records };
}
