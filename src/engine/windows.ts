import { minutesPerDay } from '../model/day';
import { boundsOf, parseEdtf } from '../model/edtf';
import type { Metadata, Period } from '../model/dataset';
import { flag } from '../table/columns';
import type { Table } from '../table/table';
import type { Window } from './questions';

/**
 * Returns the window from the first event's day to the last's; without dated events, the days of the default
 * period.
 */
export function wholeWindowOf(table: Table): Window {
  const { length, flags, startMinute, endMinute } = table.columns;
  let start = Infinity;
  let end = -Infinity;
  for (let row = 0; row < length; row++) {
    if ((flags[row] as number) & flag.undated) continue;
    start = Math.min(start, startMinute[row] as number);
    end = Math.max(end, endMinute[row] as number);
  }
  const days = { from: Math.floor(start / minutesPerDay), to: Math.ceil(end / minutesPerDay) - 1 };
  return start < end ? days : windowWithoutDays(table.metadata);
}

/**
 * Returns the window of a dataset without dated events: the days of the default period, else 1 January 1970
 * alone.
 */
export function windowWithoutDays(metadata: Pick<Metadata, 'periods'>): Window {
  const period = defaultPeriodOf(metadata);
  return (period && daysOf(period, { from: 0, to: 0 })) ?? { from: 0, to: 0 };
}

/** Returns the window shown at first: the days of the default period; without one, those of all events. */
export function defaultWindowOf(table: Table): Window {
  const whole = wholeWindowOf(table);
  const period = defaultPeriodOf(table.metadata);
  return (period && daysOf(period, whole)) ?? whole;
}

/** Returns the period that the dataset marks as its default, shown at first; undefined if there is none. */
export function defaultPeriodOf({ periods }: Pick<Metadata, 'periods'>): Period | undefined {
  return periods.find((period) => period.default === true);
}

/** Returns the days of a period, open ends taken from `whole`; undefined for unreadable or reversed dates. */
function daysOf(period: Period, whole: Window): Window | undefined {
  const interval = parseEdtf(`${period.from}/${period.to}`);
  if (!interval) return undefined;
  const { firstDay, lastDay } = boundsOf(interval);
  const days = {
    from: firstDay === -Infinity ? whole.from : firstDay,
    to: lastDay === Infinity ? whole.to : lastDay,
  };
  return days.from <= days.to ? days : undefined;
}
