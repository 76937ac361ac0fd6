import { minutesPerDay, type Minute, type Window } from '../../../engine/questions';
import { civilOf, dayOf, type CivilDay } from '../../../model/day';
import { units, type Unit } from '../options/options';

/** Maximum number of bars for which a calendar unit is offered. */
const mostBars = 400;
/** Maximum number of bars for a calendar unit that is chosen by default. */
const mostAtFirst = 60;

/** Returns the first day of the calendar unit that contains a day; weeks begin on Monday. */
function beginningOf(unit: Unit, day: number): number {
  const { year, month }: CivilDay = civilOf(day);
  switch (unit) {
    case 'day':
      return day;
    case 'week':
      // 1970-01-01 was a Thursday.
      return day - ((((day + 3) % 7) + 7) % 7);
    case 'month':
      return dayOf(year, month, 1);
    case 'year':
      return dayOf(year, 1, 1);
  }
}

const longest: { readonly [Name in Unit]: number } = { day: 1, week: 7, month: 31, year: 366 };

/** Returns the first days of the calendar units that overlap a time window, and of the unit after the last. */
export function unitDays({ from, to }: Window, unit: Unit): readonly number[] {
  const days = [beginningOf(unit, from)];
  for (let last = days[0] as number; last <= to;) {
    last = beginningOf(unit, last + longest[unit]);
    days.push(last);
  }
  return days;
}

/** Converts first days of calendar units to bin edges in minutes. */
export function edgesOf(days: readonly number[]): readonly Minute[] {
  return days.map((day) => day * minutesPerDay);
}

/**
 * Returns the calendar units that statistics of a time window are offered by; years only if there would be many
 * months.
 */
export function unitsOf({ from, to }: Window): readonly Unit[] {
  const length = to - from + 1;
  return units.filter(
    (unit) => length / longest[unit] <= mostBars && (unit !== 'year' || length / longest.month > mostAtFirst),
  );
}

/**
 * Returns the requested calendar unit if it is offered for the time window; else the shortest unit from week
 * upwards that gives at most 60 bars.
 */
export function unitOf(window: Window, asked: Unit | undefined): Unit {
  if (asked && unitsOf(window).includes(asked)) return asked;
  const length = window.to - window.from + 1;
  return units.find((unit) => unit !== 'day' && length / longest[unit] <= mostAtFirst) ?? 'year';
}
