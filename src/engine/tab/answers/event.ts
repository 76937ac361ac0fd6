import { idOfRow, rowOfId } from '../../../table/columns';
import type { Answer, Ask } from '../../questions';
import { readRecord } from './readRecord';
import type { Indexes } from '../indexes/indexes';
import { positionOf } from '../indexes/rowOrder';
import type { TableAsOf } from '../indexes/tableAsOf';

/**
 * Answers with one full event, found by its present or a former id, and its neighbours among those that pass
 * the filters.
 */
export function answerEvent(
  then: TableAsOf,
  { filter, orders }: Indexes,
  { id, clauses, sort }: Ask<'event'>,
): Answer<'event'> {
  const { columns } = then.table;
  const { known: asOf } = clauses;
  const row = rowOfId(columns, id);
  if (row < 0 || (asOf !== undefined && (columns.knownDay[row] as number) > asOf)) return undefined;
  const rows = filter.rows(clauses);
  const order = orders.of(rows, columns, sort);
  const position = positionOf(order, row);
  const before = order.before(row);
  const idAt = (at: number) => {
    const neighbour = order.at(at);
    return neighbour === undefined ? undefined : idOfRow(columns, neighbour);
  };
  return {
    ...readRecord(then, row, asOf),
    position,
    total: rows.length,
    previous: idAt(before - 1),
    next: idAt(position < 0 ? before : before + 1),
  };
}
