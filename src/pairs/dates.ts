import { minutesPerDay } from '../model/day';
import { flag, type Columns } from '../table/columns';

/** First and last day that an event's date leaves open, and whether it is one day, known as such. */
export type Days = { readonly from: number; readonly to: number; readonly exact: boolean };

/** Returns the days that a row's date leaves open; around an approximate one a quarter of it more, a day at least. */
export function daysOfRow({ startMinute, endMinute, flags }: Columns, row: number): Days {
  const from = Math.floor((startMinute[row] as number) / minutesPerDay);
  const to = Math.ceil((endMinute[row] as number) / minutesPerDay) - 1;
  if (((flags[row] as number) & flag.approximate) === 0) return { from, to, exact: from === to };
  const around = Math.max(1, Math.round((to - from + 1) / 4));
  return { from: from - around, to: to + around, exact: false };
}

/** Returns whether a row has a date at all. */
export function isDated({ flags }: Columns, row: number): boolean {
  return ((flags[row] as number) & flag.undated) === 0;
}

/** Returns how many days both leave open; 0 or less where none. */
export function sharedDays(one: Days, other: Days): number {
  return Math.min(one.to, other.to) - Math.max(one.from, other.from) + 1;
}
