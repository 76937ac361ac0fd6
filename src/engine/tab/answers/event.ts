import { idOfRow, rowOfId } from '../../../table/columns';
import type { Answer, Ask } from '../../questions';
import { readRecord } from './readRecord';
import type { Seekers } from '../indexes/indexes';
import { orderRows, positionOf } from '../indexes/rowOrder';
import type { TableAsKnown } from '../indexes/tableAsOf';

/** One event whole, found by its present id or a former one, with its neighbours among those that pass. */
export function answerEvent(
  then: TableAsKnown,
  { filter }: Seekers,
  { id, clauses, sort }: Ask<'event'>,
): Answer<'event'> {
  const { columns } = then.table;
  const { known } = clauses;
  const row = rowOfId(columns, id);
  if (row < 0 || (known !== undefined && (columns.knownDay[row] as number) > known)) return undefined;
  const rows = filter.rows(clauses);
  const order = orderRows(rows, columns, sort);
  const position = positionOf(order, row);
  const before = order.before(row);
  const idAt = (at: number) => {
    const neighbour = order.at(at);
    return neighbour === undefined ? undefined : idOfRow(columns, neighbour);
  };
  return {
    ...readRecord(then, row, known),
    position,
    total: rows.length,
    previous: idAt(before - 1),
    next: idAt(position < 0 ? before : before + 1),
  };
}
