import { rowOfId } from '../table/columns';
import type { Answer, Ask } from './questions';
import { readLine } from './readMark';
import type { RowFilter } from './rowFilter';
import { orderRows, positionOf } from './rowOrder';
import type { TableAsKnown } from './tableAsKnown';

/** A page of the rows that pass; text is decoded for its lines only. */
export function answerPage(
  { table: { columns } }: TableAsKnown,
  filter: RowFilter,
  { clauses, sort, limit, at }: Ask<'page'>,
): Answer<'page'> {
  const { possible, certain } = filter.count(clauses);
  const rows = filter.rows(clauses);
  const order = orderRows(rows, columns, sort);
  const asked = 'offset' in at ? at.offset : positionOf(order, rowOfId(columns, at.from));
  const offset = Math.min(Math.max(0, asked), rows.length);
  const count = Math.min(Math.max(0, limit), rows.length - offset);
  const lines = Array.from({ length: count }, (_, i) => readLine(columns, order.at(offset + i) as number));
  return { total: rows.length, possible, certain, whole: columns.length, offset, lines };
}
