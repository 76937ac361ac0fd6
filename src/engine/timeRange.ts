import { flag, longMinutes, type Columns } from '../table/columns';
import { firstAtLeast } from '../table/bisect';
import { minutesPerDay, type Window } from './questions';

/** The rows that may overlap a window of time, found by bisection: O(log n + long rows). */
export type TimeRange = {
  /** Minutes of the window; `end` isn't included. */
  readonly start: number;
  readonly end: number;
  /** Rows from `first` up to `last` begin before the window's end; whether they end after its start is to be looked at. */
  readonly first: number;
  readonly last: number;
};

/** The range of a window; of all rows without one. */
export function timeRangeOf({ startMinute, length }: Columns, window: Window | undefined): TimeRange {
  if (!window) return { start: -Infinity, end: Infinity, first: 0, last: length };
  const start = window.from * minutesPerDay;
  const end = (window.to + 1) * minutesPerDay;
  return {
    start,
    end,
    // What begins earlier still and reaches the window is among the long rows.
    first: firstAtLeast(startMinute, start - longMinutes),
    last: firstAtLeast(startMinute, end),
  };
}

/**
 * Whether a row that overlaps a range did so for sure: it lay in it whole, or it lasted between two days that
 * are known. What happened once, some time between, or has a vague date, may have happened outside.
 */
export function isCertain(
  { flags, startMinute, endMinute }: Columns,
  row: number,
  range: TimeRange,
): boolean {
  return (
    ((flags[row] as number) & flag.sure) !== 0 ||
    ((startMinute[row] as number) >= range.start && (endMinute[row] as number) <= range.end)
  );
}
