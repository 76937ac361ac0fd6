import { claimAsWritten, claimsOfRow, eventOfRow, rowOfId } from '../../../table/columns';
import type { EventRecord } from '../../eventMark';
import type { Answer, Ask } from '../../questions';
import { readLine } from '../readMark';
import { readRecord } from './readRecord';
import type { Indexes } from '../indexes/indexes';
import type { TableAsOf } from '../indexes/tableAsOf';

/** Answers with a page of the events that pass, or of those named, each read whole: O(rows + texts of the page). */
export function answerRecords(
  then: TableAsOf,
  { filter, orders }: Indexes,
  { clauses, sort, limit, offset, ids, asWritten }: Ask<'records'>,
): Answer<'records'> {
  const { columns } = then.table;
  const { known } = clauses;
  const read = asWritten && known === undefined ? recordAsWritten : readRecord;
  if (ids) {
    const rows = ids
      .map((id) => rowOfId(columns, id))
      .filter((row) => row >= 0 && (known === undefined || (columns.knownDay[row] as number) <= known));
    const records = rows.slice(offset, offset + limit).map((row) => read(then, row, known));
    return { total: rows.length, records };
  }
  const rows = filter.rows(clauses);
  const order = orders.of(rows, columns, sort);
  const length = Math.max(0, Math.min(limit, rows.length - offset));
  const records = Array.from({ length }, (_, index) => read(then, order.at(offset + index) as number, known));
  return { total: rows.length, records };
}

function recordAsWritten({ table: { columns } }: TableAsOf, row: number): EventRecord {
  const claims = Array.from(claimsOfRow(columns.claims, row), (index) =>
    claimAsWritten(columns.claims, index),
  );
  return { event: eventOfRow(columns, row), line: readLine(columns, row), claims };
}
