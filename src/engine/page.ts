import { rowOfId, type Columns } from '../table/columns';
import type { Answer, Ask, EventLine } from './questions';
import { readLine } from './readMark';
import { orderRows, positionOf, type RowOrder } from './rowOrder';
import type { Seekers } from './seekers';
import type { TableAsKnown } from './tableAsKnown';

/** A page of the rows that pass; text is decoded for its lines only. */
export function answerPage(
  { table }: TableAsKnown,
  { filter, counts }: Seekers,
  { clauses, sort, limit, at }: Ask<'page'>,
): Answer<'page'> {
  const { columns } = table;
  const { possible, certain } = counts.totals(table, clauses);
  const total = clauses.within === 'certainly' ? certain : possible;
  const whole = columns.length;
  if (limit === 0 && 'offset' in at) {
    const offset = Math.min(Math.max(0, at.offset), total);
    return { total, possible, certain, whole, offset, lines: [] };
  }
  if (sort === 'time' && 'offset' in at) {
    const offset = Math.min(Math.max(0, at.offset), total);
    const length = Math.min(Math.max(0, limit), total - offset);
    const order = orderRows(filter.head(clauses, offset + length), columns, sort);
    return { total, possible, certain, whole, offset, lines: linesOf(columns, order, offset, length) };
  }
  const rows = filter.rows(clauses);
  const order = orderRows(rows, columns, sort);
  const asked = 'offset' in at ? at.offset : positionOf(order, rowOfId(columns, at.from));
  const offset = Math.min(Math.max(0, asked), rows.length);
  const length = Math.min(Math.max(0, limit), rows.length - offset);
  return { total, possible, certain, whole, offset, lines: linesOf(columns, order, offset, length) };
}

function linesOf(columns: Columns, order: RowOrder, offset: number, length: number): EventLine[] {
  return Array.from({ length }, (_, i) => readLine(columns, order.at(offset + i) as number));
}
