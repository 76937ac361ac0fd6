import { rowOfId } from '../../../table/columns';
import type { Answer, Ask } from '../../questions';
import { positionOf, type RowOrder } from '../indexes/rowOrder';
import type { Indexes } from '../indexes/indexes';
import type { TableAsOf } from '../indexes/tableAsOf';

/**
 * Answers with a page of the events that pass the filters, as rows of the event list; text is decoded for that
 * page only.
 */
export function answerPage(
  then: TableAsOf,
  { filter, counts, orders }: Indexes,
  { clauses, sort, limit, at }: Ask<'page'>,
): Answer<'page'> {
  const { lines } = then;
  const { columns } = then.table;
  if (sort === 'time' && 'offset' in at) {
    const { possible, certain } = counts.totals(then, clauses);
    const total = clauses.within === 'certainly' ? certain : possible;
    const offset = Math.min(Math.max(0, at.offset), total);
    const length = Math.min(Math.max(0, limit), total - offset);
    const order = orders.of(filter.head(clauses, offset + length), columns, sort);
    return { total, offset, lines: lines(rowsOf(order, offset, length)) };
  }
  const rows = filter.rows(clauses);
  const order = orders.of(rows, columns, sort);
  const asked = 'offset' in at ? at.offset : positionOf(order, rowOfId(columns, at.from));
  const offset = Math.min(Math.max(0, asked), rows.length);
  const length = Math.min(Math.max(0, limit), rows.length - offset);
  return { total: rows.length, offset, lines: lines(rowsOf(order, offset, length)) };
}

function rowsOf(order: RowOrder, offset: number, length: number): number[] {
  return Array.from({ length }, (_, index) => order.at(offset + index) as number);
}
