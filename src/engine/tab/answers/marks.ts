import { flag, type Columns } from '../../../table/columns';
import { cellsOf, placesInside } from '../indexes/placeCounts';
import { bitsOf } from '../indexes/clauseBits';
import type { Answer, Ask } from '../../questions';
import type { Rows } from '../indexes/rowFilter';
import type { Indexes } from '../indexes/indexes';
import type { TableAsOf } from '../indexes/tableAsOf';

const defaultCellDegrees = 0.1;

/**
 * Answers with one mark per event if at most `limit` pass, or lie in the viewport; else with counts per grid
 * cell.
 */
export function answerMarks(
  then: TableAsOf,
  { filter, counts: rowCounts, countByPlace, places: placesOf }: Indexes,
  { clauses, without, limit, inView, cellDegrees = defaultCellDegrees }: Ask<'marks'>,
): Answer<'marks'> {
  const { table, marks } = then;
  const { columns, dictionaries } = table;
  const total = rowCounts.total(then, clauses, bitsOf(without ?? []));
  if (total <= limit) {
    const rows = filter.rows(clauses, without);
    const unplaced = countUnplaced(columns, rows, dictionaries.categories.length);
    return { total, marks: marks(rows), cells: undefined, unplaced };
  }
  const counted = countByPlace(then, clauses, without);
  const { counts } = counted;
  const unplaced = counted.unplaced.slice();
  const places = placesOf();
  const inside = inView && placesInside(places, inView);
  if (inside && countInside(counts, inside) <= limit) {
    const rows = filter.rows(clauses, without);
    const seen = rows.filter((row) => inside[(columns.place[row] as number) + 1] === 1);
    return { total, marks: marks(seen), cells: undefined, unplaced };
  }
  return { total, marks: undefined, cells: cellsOf(places, counted, cellDegrees, inside), unplaced };
}

function countUnplaced({ flags, category }: Columns, rows: Rows, categories: number): Uint32Array {
  const unplaced = new Uint32Array(categories);
  for (let i = 0; i < rows.length; i++) {
    const row = rows[i] as number;
    if ((flags[row] as number) & flag.placed) continue;
    unplaced[category[row] as number] = (unplaced[category[row] as number] as number) + 1;
  }
  return unplaced;
}

function countInside(counts: Uint32Array, inside: Uint8Array): number {
  let count = 0;
  for (let at = 1; at < counts.length; at++) if (inside[at]) count += counts[at] as number;
  return count;
}
