import { flag, type Columns } from '../../../table/columns';
import { cellsOf, placesInside } from '../indexes/placeCounts';
import { bitsOf } from '../indexes/clauseBits';
import type { Answer, Ask, EventMark } from '../../questions';
import { readMark } from './readMark';
import type { Rows } from '../indexes/rowFilter';
import type { Seekers } from '../indexes/indexes';
import type { TableAsKnown } from '../indexes/tableAsOf';

const defaultCellDegrees = 0.1;

/** The events one by one while they are few enough, all or those in view; else how many lie in each cell. */
export function answerMarks(
  { table }: TableAsKnown,
  { filter, counts: rowCounts, countByPlace }: Seekers,
  { clauses, without, limit, inView, cellDegrees = defaultCellDegrees }: Ask<'marks'>,
): Answer<'marks'> {
  const { columns, dictionaries } = table;
  const { places } = dictionaries;
  const total = rowCounts.total(table, clauses, bitsOf(without ?? []));
  if (total <= limit) {
    const rows = filter.rows(clauses, without);
    const unplaced = countUnplaced(columns, rows, dictionaries.categories.length);
    return { total, marks: marksOf(columns, rows), cells: undefined, unplaced };
  }
  const counted = countByPlace(table, clauses, without);
  const { counts } = counted;
  const unplaced = counted.unplaced.slice();
  const inside = inView && placesInside(places, inView);
  if (inside && countInside(counts, inside) <= limit) {
    const rows = filter.rows(clauses, without);
    const seen = rows.filter((row) => inside[(columns.place[row] as number) + 1] === 1);
    return { total, marks: marksOf(columns, seen), cells: undefined, unplaced };
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

/** Marks that were read, by row: most of them stay from one move of a brush to the next. */
const read = new WeakMap<Columns, Map<number, EventMark>>();
const mostRead = 10_000;

function marksOf(columns: Columns, rows: Rows): EventMark[] {
  let known = read.get(columns);
  if (!known || known.size + rows.length > mostRead) read.set(columns, (known = new Map()));
  const marks = known;
  return Array.from(rows, (row) => {
    const found = marks.get(row);
    if (found) return found;
    const mark = readMark(columns, row);
    marks.set(row, mark);
    return mark;
  });
}
