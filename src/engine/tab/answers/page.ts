import { rowOfId, type Columns } from '../../../table/columns';
import type { Answer, Ask, EventLine } from '../../questions';
import { readLine } from './readMark';
import { orderRows, positionOf, type RowOrder } from '../indexes/rowOrder';
import type { Seekers } from '../indexes/indexes';
import type { TableAsKnown } from '../indexes/tableAsOf';

/** A page of the rows that pass; text is decoded for its lines only. */
export function answerPage(
  { table }: TableAsKnown,
  { filter, counts }: Seekers,
  { clauses, sort, limit, at }: Ask<'page'>,
): Answer<'page'> {
  const { columns } = table;
  if (sort === 'time' && 'offset' in at) {
    const { possible, certain } = counts.totals(table, clauses);
    const total = clauses.within === 'certainly' ? certain : possible;
    const offset = Math.min(Math.max(0, at.offset), total);
    const length = Math.min(Math.max(0, limit), total - offset);
    const order = orderRows(filter.head(clauses, offset + length), columns, sort);
    return { total, offset, lines: linesOf(columns, order, offset, length) };
  }
  const rows = filter.rows(clauses);
  const order = orderRows(rows, columns, sort);
  const asked = 'offset' in at ? at.offset : positionOf(order, rowOfId(columns, at.from));
  const offset = Math.min(Math.max(0, asked), rows.length);
  const length = Math.min(Math.max(0, limit), rows.length - offset);
  return { total: rows.length, offset, lines: linesOf(columns, order, offset, length) };
}

/** The lines of the last page of each table: from one move of a brush to the next most of them stay. */
const kept = new WeakMap<Columns, ReadonlyMap<number, EventLine>>();
const mostKept = 500; // lines: a list on the screen, not a file that is written

function linesOf(columns: Columns, order: RowOrder, offset: number, length: number): EventLine[] {
  const before = kept.get(columns);
  const lines = new Map<number, EventLine>();
  for (let at = offset; at < offset + length; at++) {
    const row = order.at(at) as number;
    lines.set(row, before?.get(row) ?? readLine(columns, row));
  }
  if (length <= mostKept) kept.set(columns, lines);
  return [...lines.values()];
}
