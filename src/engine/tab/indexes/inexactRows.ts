import type { Columns } from '../../../table/columns';
import { visitCrossing, visitSpanning } from './stabbingQuery';
import type { CountTables } from './countTables';
import { moveCursor } from './runningCounts';
import { isCertain, type Span } from './timeRange';

/** The rows of a window that may have happened outside it: they cross one of its ends. */
export function unsureRows(columns: Columns, span: Span, passes: (row: number) => boolean): number[] {
  const found: number[] = [];
  const look = (row: number) => {
    if (passes(row) && !isCertain(columns, row, span)) found.push(row);
  };
  visitCrossing(columns, span.start, span.start, look);
  visitCrossing(columns, span.end, span.end, (row) => {
    if ((columns.startMinute[row] as number) >= span.start) look(row);
  });
  return found;
}

/**
 * Takes back, from the sums of categories that touch a window, the unsure rows that cross an end of it: what
 * crosses a minute has started before it and hasn't ended; what crosses both ends counts once.
 */
export function takeCrossing(tables: CountTables, span: Span, passes: (row: number) => boolean): void {
  const { begun, ended, begunBefore, endedAfter, sums, coding } = tables;
  const { columns, unsure } = coding;
  moveCursor(begun, span.end);
  moveCursor(ended, span.start + 1);
  moveCursor(begunBefore, span.start);
  moveCursor(endedAfter, span.end + 1);
  let first = 0;
  let last = 0;
  for (let category = 0, at = unsure; category < unsure; category++, at++) {
    const atStart =
      (begunBefore.counts[begunBefore.at + at] as number) - (ended.counts[ended.at + at] as number);
    const atEnd = (begun.counts[begun.at + at] as number) - (endedAfter.counts[endedAfter.at + at] as number);
    sums[category] = (sums[category] as number) - atStart - atEnd;
    first += atStart;
    last += atEnd;
  }
  if (first === 0 || last === 0) return;
  visitSpanning(columns, span.start, span.end, (row) => {
    if (!passes(row)) return;
    const category = columns.category[row] as number;
    sums[category] = (sums[category] as number) + 1;
  });
}
