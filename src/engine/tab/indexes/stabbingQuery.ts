import { firstAtLeast } from '../../../table/bisect';
import { flag, longMinutes, type Columns } from '../../../table/columns';
import type { Minute } from '../../questions';

type Spans = Pick<Columns, 'startMinute' | 'endMinute' | 'longRows'>;

/**
 * Visits, in rising order, the rows that start before one minute and end after another that isn't earlier:
 * O(log n + long rows / 64 + rows of two days).
 */
export function visitCrossing(
  columns: Spans,
  startsBefore: Minute,
  endsAfter: Minute,
  visit: (row: number) => void,
): void {
  const { startMinute, endMinute } = columns;
  const last = firstAtLeast(startMinute, startsBefore);
  // What begins earlier still and lasts so long is among the long rows.
  const near = firstAtLeast(startMinute, startsBefore - longMinutes);
  visitLong(columns, near, endsAfter, visit);
  for (let row = near; row < last; row++) if ((endMinute[row] as number) > endsAfter) visit(row);
}

/** Visits the unsure rows that start before a window and end after it. */
export function visitSpanning(
  columns: Spans & Pick<Columns, 'flags'>,
  start: Minute,
  end: Minute,
  visit: (row: number) => void,
): void {
  const { startMinute, flags } = columns;
  const look = (row: number) => {
    if (((flags[row] as number) & flag.sure) === 0) visit(row);
  };
  // What spans a longer window than that is a long row.
  if (end - start >= longMinutes) visitLong(columns, firstAtLeast(startMinute, start), end, look);
  else visitCrossing(columns, start, end, look);
}

/** Visits the long rows before a row that end after a minute. */
export function visitLong(
  columns: Spans,
  before: number,
  endsAfter: Minute,
  visit: (row: number) => void,
): void {
  const { longRows, endMinute } = columns;
  const latest = latestEnds(columns);
  for (let block = 0; block < latest.length; block++) {
    const first = block * blockRows;
    if (first < longRows.length && (longRows[first] as number) >= before) return;
    if ((latest[block] as number) <= endsAfter) continue;
    const last = Math.min(longRows.length, first + blockRows);
    for (let i = first; i < last; i++) {
      const row = longRows[i] as number;
      if (row >= before) return;
      if ((endMinute[row] as number) > endsAfter) visit(row);
    }
  }
}

const blockRows = 64;
const latestOf = new WeakMap<Int32Array, Int32Array>();

/** The latest end in each block of long rows: most blocks ended long before, and are passed over. */
function latestEnds({ longRows, endMinute }: Spans): Int32Array {
  const known = latestOf.get(endMinute);
  if (known) return known;
  const latest = new Int32Array(Math.ceil(longRows.length / blockRows)).fill(-(2 ** 31));
  for (let i = 0; i < longRows.length; i++) {
    const block = Math.floor(i / blockRows);
    latest[block] = Math.max(latest[block] as number, endMinute[longRows[i] as number] as number);
  }
  latestOf.set(endMinute, latest);
  return latest;
}
