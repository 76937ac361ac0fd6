import { minutesPerDay } from '../model/day';
import { boundsOf, parseEdtf } from '../model/edtf';
import type { Metadata, Period } from '../model/dataset';
import { flag } from '../table/columns';
import type { Table } from '../table/table';
import type { Window } from './questions';

/** Returns the days from the first event's to the last event's; those of the default period where there are no events. */
export function wholeWindowOf(table: Table): Window {
  const { length, flags, startMinute, endMinute } = table.columns;
  let start = Infinity;
  let end = -Infinity;
  for (let row = 0; row < length; row++) {
    if ((flags[row] as number) & flag.undated) continue;
    start = Math.min(start, startMinute[row] as number);
    end = Math.max(end, endMinute[row] as number);
  }
  if (start < end) return { from: Math.floor(start / minutesPerDay), to: Math.ceil(end / minutesPerDay) - 1 };
  const period = defaultPeriodOf(table.metadata);
  return (period && daysOf(period, { from: 0, to: 0 })) ?? { from: 0, to: 0 };
}

/** Returns the days of the period that is shown when nothing else is asked for; of all events where there is none. */
export function defaultWindowOf(table: Table): Window {
  const whole = wholeWindowOf(table);
  const period = defaultPeriodOf(table.metadata);
  return (period && daysOf(period, whole)) ?? whole;
}

/** Returns the period that is shown when nothing else is asked for; undefined where there is none. */
export function defaultPeriodOf({ periods }: Pick<Metadata, 'periods'>): Period | undefined {
  return periods.find((period) => period.default === true);
}

/** The days of a period, an open end being that of `whole`; undefined where they can't be read or are none. */
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
