import { flag, longMinutes, type Columns } from '../../../table/columns';
import { firstAtLeast } from '../../../table/bisect';
import { minutesPerDay, type Window } from '../../questions';

/** Window in minutes; `end` is excluded. Without a window: all of the time. */
export type Span = { readonly start: number; readonly end: number };

/** Range of rows that may overlap a window; long intervals before them are apart. */
export type TimeRange = Span & {
  /**
   * First row and end of the range: rows that start before the window's end. Whether they end after its start is
   * still to be tested.
   */
  readonly first: number;
  readonly last: number;
};

/** Returns the minutes of a window; of all time without one. */
export function spanOf(window: Window | undefined): Span {
  if (!window) return { start: -Infinity, end: Infinity };
  return { start: window.from * minutesPerDay, end: (window.to + 1) * minutesPerDay };
}

/** Finds by bisection the range of rows that may overlap a window; all rows without a window. */
export function timeRangeOf({ startMinute, length }: Columns, window: Window | undefined): TimeRange {
  const { start, end } = spanOf(window);
  if (!window) return { start, end, first: 0, last: length };
  return {
    start,
    end,
    // What begins earlier still and reaches the window is a long interval.
    first: firstAtLeast(startMinute, start - longMinutes),
    last: firstAtLeast(startMinute, end),
  };
}

/**
 * Tests whether a row that overlaps a window certainly happened in it: it lies within it whole, or lasted between two
 * known days. `once` events and vague dates that reach beyond may have happened outside.
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
