import { firstAtLeast } from '../../../table/bisect';
import { flag, longMinutes, type Columns } from '../../../table/columns';
import type { Minute } from '../../questions';

/** Time intervals of the rows, indexed for stabbing queries: which rows contain a minute? */
export type Intervals = Pick<Columns, 'startMinute' | 'endMinute' | 'flags' | 'longIntervals'> & {
  /** Latest end in each block of 64 long intervals, to skip blocks that ended before. */
  readonly latestEnds: Int32Array;
};

const blockRows = 64;

/** Creates the index of the rows' intervals: O(long intervals). */
export function createIntervals({ startMinute, endMinute, flags, longIntervals }: Columns): Intervals {
  const latestEnds = new Int32Array(Math.ceil(longIntervals.length / blockRows)).fill(-(2 ** 31));
  for (let i = 0; i < longIntervals.length; i++) {
    const block = Math.floor(i / blockRows);
    const end = endMinute[longIntervals[i] as number] as number;
    latestEnds[block] = Math.max(latestEnds[block] as number, end);
  }
  return { startMinute, endMinute, flags, longIntervals, latestEnds };
}

/**
 * Visits, in ascending order, the rows that start before one minute and end after another. `endsAfter` must not
 * be earlier than `startsBefore`. O(log n + long intervals / 64 + rows of two days).
 */
export function visitStabbed(
  intervals: Intervals,
  startsBefore: Minute,
  endsAfter: Minute,
  visit: (row: number) => void,
): void {
  const { startMinute, endMinute } = intervals;
  const last = firstAtLeast(startMinute, startsBefore);
  // A row that begins even earlier and lasts that long is a long interval.
  const near = firstAtLeast(startMinute, startsBefore - longMinutes);
  visitLongIntervals(intervals, near, endsAfter, visit);
  for (let row = near; row < last; row++) if ((endMinute[row] as number) > endsAfter) visit(row);
}

/**
 * Visits the rows without exact first and last day that contain a whole window: start before it and end after
 * it.
 */
export function visitInexactContaining(
  intervals: Intervals,
  start: Minute,
  end: Minute,
  visit: (row: number) => void,
): void {
  const { startMinute, flags } = intervals;
  const look = (row: number) => {
    if (((flags[row] as number) & flag.exactBounds) === 0) visit(row);
  };
  // A row that contains a window of `longMinutes` or more is a long interval.
  if (end - start >= longMinutes) visitLongIntervals(intervals, firstAtLeast(startMinute, start), end, look);
  else visitStabbed(intervals, start, end, look);
}

/**
 * Visits the long intervals (`longMinutes` or more) among the rows below index `before` that end after
 * `endsAfter`.
 */
export function visitLongIntervals(
  { longIntervals, endMinute, latestEnds }: Intervals,
  before: number,
  endsAfter: Minute,
  visit: (row: number) => void,
): void {
  for (let block = 0; block < latestEnds.length; block++) {
    const first = block * blockRows;
    if (first < longIntervals.length && (longIntervals[first] as number) >= before) return;
    if ((latestEnds[block] as number) <= endsAfter) continue;
    const last = Math.min(longIntervals.length, first + blockRows);
    for (let i = first; i < last; i++) {
      const row = longIntervals[i] as number;
      if (row >= before) return;
      if ((endMinute[row] as number) > endsAfter) visit(row);
    }
  }
}
