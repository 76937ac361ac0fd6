import { flag, longMinutes, type Columns } from '../../../table/columns';
import { firstAtLeast } from '../../../table/bisect';
import { minutesPerDay, type Window } from '../../questions';

/** Time window in minutes, `end` exclusive; infinite at both ends for all of time. */
export type Span = { readonly start: number; readonly end: number };

/** Range of rows that may overlap a window, without the long intervals that start before the range. */
export type TimeRange = Span & {
  /**
   * First row of the range, and the row after its last. They start before the window's end; whether they end
   * after its start is still to be tested.
   */
  readonly first: number;
  readonly last: number;
};

/** Converts a window of days to minutes; without a window, all of time. */
export function spanOf(window: Window | undefined): Span {
  if (!window) return { start: -Infinity, end: Infinity };
  return { start: window.from * minutesPerDay, end: (window.to + 1) * minutesPerDay };
}

/** Finds by binary search the range of rows that may overlap a window; all rows without a window. */
export function timeRangeOf({ startMinute, length }: Columns, window: Window | undefined): TimeRange {
  const { start, end } = spanOf(window);
  if (!window) return { start, end, first: 0, last: length };
  return {
    start,
    end,
    // A row that begins even earlier and reaches the window is a long interval.
    first: firstAtLeast(startMinute, start - longMinutes),
    last: firstAtLeast(startMinute, end),
  };
}

/**
 * Tests whether a row that overlaps a window certainly happened in it: it lies wholly within it, or lasted
 * between two known days. Events of the kind `once` (at some moment within their dates) and vague dates that
 * reach beyond the window may have happened outside.
 */
export function isCertain(
  { flags, startMinute, endMinute }: Pick<Columns, 'flags' | 'startMinute' | 'endMinute'>,
  row: number,
  range: Span,
): boolean {
  return (
    ((flags[row] as number) & flag.exactBounds) !== 0 ||
    ((startMinute[row] as number) >= range.start && (endMinute[row] as number) <= range.end)
  );
}
