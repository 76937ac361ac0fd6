import { minutesPerDay, type Minute, type Window } from '../../../engine/questions';
import { civilOf, dayOf, type CivilDay } from '../../../model/day';
import { units, type Unit } from '../options/options';

/** Most bars of a window. */
const mostBars = 400;
/** Most bars that are drawn unless the reader asks for more. */
const mostAtFirst = 60;

/** The day on which a unit of the calendar begins that holds a day; weeks begin on Monday. */
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

/** First days of the units that a window touches, and of the one after them. */
export function unitDays({ from, to }: Window, unit: Unit): readonly number[] {
  const days = [beginningOf(unit, from)];
  for (let last = days[0] as number; last <= to;) {
    last = beginningOf(unit, last + longest[unit]);
    days.push(last);
  }
  return days;
}

/** Edges of the bars in minutes. */
export function edgesOf(days: readonly number[]): readonly Minute[] {
  return days.map((day) => day * minutesPerDay);
}

/** The units that a window can be shown by. The year is one where months are many. */
export function unitsOf({ from, to }: Window): readonly Unit[] {
  const length = to - from + 1;
  return units.filter(
    (unit) => length / longest[unit] <= mostBars && (unit !== 'year' || length / longest.month > mostAtFirst),
  );
}

/** The unit asked for, where the window allows it; else the shortest from the week on that gives few bars. */
export function unitOf(window: Window, asked: Unit | undefined): Unit {
  if (asked && unitsOf(window).includes(asked)) return asked;
  const length = window.to - window.from + 1;
  return units.find((unit) => unit !== 'day' && length / longest[unit] <= mostAtFirst) ?? 'year';
}
