import { firstAtLeast } from '../table/bisect';
import { eventOfRow, idOfRow, rowOfId } from '../table/columns';
import type { Claim } from '../model/claim';
import type { Table } from '../table/table';
import { positionOf } from './page';
import type { Answer, Ask } from './questions';
import { readLine } from './readMark';
import type { RowFilter } from './rowFilter';

/** One event whole, found by its present id or a former one, with its neighbours among those that pass. */
export function answerEvent(
  table: Table,
  filter: RowFilter,
  { id, clauses, sort }: Ask<'event'>,
): Answer<'event'> {
  const { columns } = table;
  const row = rowOfId(columns, id);
  if (row < 0) return undefined;
  const rows = filter.rows(clauses);
  const position = positionOf(rows, row, sort);
  const at = firstAtLeast(rows, row);
  const earlier = rows[at - 1];
  const later = rows[position < 0 ? at : at + 1];
  const [before, after] = sort === 'time' ? [earlier, later] : [later, earlier];
  const idOf = (neighbour: number | undefined) =>
    neighbour === undefined ? undefined : idOfRow(columns, neighbour);
  return {
    event: eventOfRow(columns, row),
    line: readLine(columns, row),
    claims: claimsOfRow(table, row),
    position,
    total: rows.length,
    previous: idOf(before),
    next: idOf(after),
  };
}

function claimsOfRow({ claims, columns }: Table, row: number): readonly Claim[] {
  const { starts, values } = columns.claims.ofRow;
  const about = values.subarray(starts[row], starts[row + 1]);
  return Array.from(about, (i) => claims[i] as Claim);
}
