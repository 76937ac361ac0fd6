import { flag, longMinutes, type Columns } from '../../../table/columns';
import { firstAtLeast } from '../../../table/bisect';
import { minutesPerDay, type Window } from '../../questions';

/** Minutes of a window; `end` isn't included. Without a window all of the time. */
export type Span = { readonly start: number; readonly end: number };

/** The rows that may overlap a window of time, beside the long intervals before them. */
export type TimeRange = Span & {
  /**
   * Rows from `first` up to `last` begin before the window's end; whether they end after its start is to be
   * looked at.
   */
  readonly first: number;
  readonly last: number;
};

/** Returns the minutes of a window; of all time without one. */
export function spanOf(window: Window | undefined): Span {
  if (!window) return { start: -Infinity, end: Infinity };
  return { start: window.from * minutesPerDay, end: (window.to + 1) * minutesPerDay };
}

/** Finds the rows that may overlap a window by bisection; all rows without one. */
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
 * Whether a row that overlaps a range certainly did: it lay in it whole, or it lasted between two days that
 * are known. What happened once, some time between, or has a vague date, may have happened outside.
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
