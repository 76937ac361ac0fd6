import { visitInexactContaining, visitStabbed, type Intervals } from './stabbingQuery';
import type { CountTables } from './countTables';
import { moveCursor } from './runningCounts';
import { isCertain, type Span } from './timeRange';

/**
 * Finds the rows that overlap a window but may have happened outside it: one end of the window lies within
 * their inexact dates.
 */
export function inexactRows(intervals: Intervals, span: Span, passes: (row: number) => boolean): number[] {
  const found: number[] = [];
  const look = (row: number) => {
    if (passes(row) && !isCertain(intervals, row, span)) found.push(row);
  };
  visitStabbed(intervals, span.start, span.start, look);
  visitStabbed(intervals, span.end, span.end, (row) => {
    if ((intervals.startMinute[row] as number) >= span.start) look(row);
  });
  return found;
}

/**
 * Subtracts, from the category sums of a window, the rows without exact first and last day that contain one end
 * of the window; a row that contains both ends counts once.
 */
export function subtractInexact(
  tables: CountTables,
  intervals: Intervals,
  span: Span,
  passes: (row: number) => boolean,
): void {
  const { begun, ended, begunBefore, endedAfter, sums, grouping } = tables;
  const { columns, inexact } = grouping;
  moveCursor(begun, span.end);
  moveCursor(ended, span.start + 1);
  moveCursor(begunBefore, span.start);
  moveCursor(endedAfter, span.end + 1);
  let first = 0;
  let last = 0;
  for (let category = 0, at = inexact; category < inexact; category++, at++) {
    const atStart =
      (begunBefore.counts[begunBefore.at + at] as number) - (ended.counts[ended.at + at] as number);
    const atEnd = (begun.counts[begun.at + at] as number) - (endedAfter.counts[endedAfter.at + at] as number);
    sums[category] = (sums[category] as number) - atStart - atEnd;
    first += atStart;
    last += atEnd;
  }
  if (first === 0 || last === 0) return;
  visitInexactContaining(intervals, span.start, span.end, (row) => {
    if (!passes(row)) return;
    const category = columns.category[row] as number;
    sums[category] = (sums[category] as number) + 1;
  });
}
