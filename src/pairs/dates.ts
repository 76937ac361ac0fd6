import { minutesPerDay } from '../model/day';
import { flag, type Columns } from '../table/columns';

/** First and last day on which an event may have happened; `exact` if that is one certain day. */
export type Days = { readonly from: number; readonly to: number; readonly exact: boolean };

/**
 * Returns the days on which the event of a row may have happened; an approximate date is widened at either
 * end by a quarter of its length, by one day at least.
 */
export function daysOfRow({ startMinute, endMinute, flags }: Columns, row: number): Days {
  const from = Math.floor((startMinute[row] as number) / minutesPerDay);
  const to = Math.ceil((endMinute[row] as number) / minutesPerDay) - 1;
  if (((flags[row] as number) & flag.approximate) === 0) return { from, to, exact: from === to };
  const around = Math.max(1, Math.round((to - from + 1) / 4));
  return { from: from - around, to: to + around, exact: false };
}

/** Tests whether the event in a row has a known date. */
export function isDated({ flags }: Columns, row: number): boolean {
  return ((flags[row] as number) & flag.undated) === 0;
}

/** Returns the number of days by which two date ranges overlap; 0 or negative if they don't. */
export function sharedDays(one: Days, other: Days): number {
  return Math.min(one.to, other.to) - Math.max(one.from, other.from) + 1;
}
