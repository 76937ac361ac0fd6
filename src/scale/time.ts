import { minutesPerDay, type Minute, type Window } from '../engine/questions';
import { civilOf, dayOf } from '../model/day';

/** Linear scale from minutes to px and back; it extends beyond its window. */
export type TimeScale = {
  readonly from: Minute;
  /** End of the window in minutes, exclusive. */
  readonly to: Minute;
  readonly x0: number;
  readonly x1: number;
  readonly pxPerDay: number;
  readonly px: (minute: Minute) => number;
  readonly minute: (px: number) => Minute;
};

/**
 * Creates the linear scale of a window of days: the start of its first day at `x0` px, the end of its last day
 * at `x1` px.
 */
export function timeScale(window: Window, x0: number, x1: number): TimeScale {
  const from = window.from * minutesPerDay;
  const to = (window.to + 1) * minutesPerDay;
  const pxPerMinute = (x1 - x0) / (to - from);
  return {
    from,
    to,
    x0,
    x1,
    pxPerDay: pxPerMinute * minutesPerDay,
    px: (minute) => x0 + (minute - from) * pxPerMinute,
    minute: (px) => from + (px - x0) / pxPerMinute,
  };
}

export type CalendarUnit = 'hour' | 'day' | 'week' | 'month' | 'year';

/** Calendar step: a number of hours, days, weeks, months or years. */
export type Step = { readonly unit: CalendarUnit; readonly count: number };

const daysIn = { hour: 1 / 24, day: 1, week: 7, month: 30.44, year: 365.25 } as const;

/** Returns the mean length of a step in days. */
export function stepDays(step: Step): number {
  return daysIn[step.unit] * step.count;
}

/** Calendar steps for histogram bins, the finest first. */
const binSteps: readonly Step[] = [
  { unit: 'day', count: 1 },
  { unit: 'day', count: 2 },
  { unit: 'week', count: 1 },
  { unit: 'month', count: 1 },
  { unit: 'month', count: 3 },
  { unit: 'year', count: 1 },
  { unit: 'year', count: 5 },
  { unit: 'year', count: 10 },
  { unit: 'year', count: 100 },
];

/** Calendar steps for axis ticks, the finest first, with the width in px that a label needs. */
const tickSteps: readonly (Step & { readonly labelPx: number })[] = [
  { unit: 'hour', count: 1, labelPx: 44 },
  { unit: 'hour', count: 3, labelPx: 44 },
  { unit: 'hour', count: 6, labelPx: 44 },
  { unit: 'day', count: 1, labelPx: 76 },
  { unit: 'day', count: 2, labelPx: 76 },
  { unit: 'week', count: 1, labelPx: 76 },
  { unit: 'week', count: 2, labelPx: 60 },
  { unit: 'month', count: 1, labelPx: 66 },
  { unit: 'month', count: 3, labelPx: 66 },
  { unit: 'month', count: 6, labelPx: 66 },
  { unit: 'year', count: 1, labelPx: 44 },
  { unit: 'year', count: 2, labelPx: 44 },
  { unit: 'year', count: 5, labelPx: 44 },
  { unit: 'year', count: 10, labelPx: 44 },
  { unit: 'year', count: 50, labelPx: 44 },
  { unit: 'year', count: 100, labelPx: 44 },
];

const lastBinStep: Step = { unit: 'year', count: 100 };

/** Returns the finest calendar step whose histogram bars are at least `minPx` wide. */
export function binStepFor(pxPerDay: number, minPx: number): Step {
  return binSteps.find((step) => stepDays(step) * pxPerDay >= minPx) ?? lastBinStep;
}

export type Tick = { readonly minute: Minute; readonly unit: CalendarUnit };

export type Ticks = {
  readonly step: Step;
  /** Ticks of the axis with a label. */
  readonly major: readonly Tick[];
  /** Minutes of the axis ticks without a label. */
  readonly minor: readonly Minute[];
};

/**
 * Computes the ticks of a time axis, from hours to centuries by zoom; midnight has the unit `day` among hours.
 * `labelShare`: width of a label relative to the usual one. Default: 1.
 */
export function ticksOf(scale: TimeScale, labelShare = 1): Ticks {
  const step =
    tickSteps.find((each) => stepDays(each) * scale.pxPerDay >= each.labelPx * labelShare) ?? lastBinStep;
  const major = stepsBetween(step, scale.from, scale.to)
    .filter((minute) => minute < scale.to)
    .map((minute): Tick => ({
      minute,
      unit: step.unit === 'hour' && minute % minutesPerDay === 0 ? 'day' : step.unit,
    }));
  const between = minorStep(step);
  const minor =
    between && stepDays(between) * scale.pxPerDay >= 8
      ? stepsBetween(between, scale.from, scale.to).filter((minute) => minute < scale.to)
      : [];
  return { step, major, minor };
}

function minorStep(step: Step): Step | undefined {
  if (step.unit === 'week' || (step.unit === 'day' && step.count > 1)) return { unit: 'day', count: 1 };
  if (step.unit === 'day') return { unit: 'hour', count: 6 };
  if (step.unit === 'hour') return step.count > 1 ? { unit: 'hour', count: 1 } : undefined;
  if (step.unit === 'month') return step.count > 1 ? { unit: 'month', count: 1 } : { unit: 'week', count: 1 };
  if (step.count === 1) return { unit: 'month', count: 3 };
  return { unit: 'year', count: Math.max(1, step.count / 10) };
}

// Monday 12 January 1970, from which weeks and fortnights are counted.
const firstMonday = 11;

/** Lists the minutes at which a calendar step begins, from `from` to `to`, both included. */
export function stepsBetween(step: Step, from: Minute, to: Minute): Minute[] {
  const found: Minute[] = [];
  const { unit, count } = step;
  if (unit === 'month' || unit === 'year') {
    const first = civilOf(Math.floor(from / minutesPerDay));
    // In round years of both eras, 400 BC and not 401; no year is 0, though the calendar counts one.
    const shift = unit === 'year' && count > 1 ? 12 : 0;
    const months = unit === 'month' ? count : count * 12;
    let index = Math.floor((first.year * 12 + first.month - 1) / months) * months;
    for (;;) {
      const month = index > 0 ? index : index + shift;
      const minute = dayOf(Math.floor(month / 12), (((month % 12) + 12) % 12) + 1, 1) * minutesPerDay;
      if (minute > to) return found;
      if (minute >= from) found.push(minute);
      index += months;
    }
  }
  const length = unit === 'hour' ? count * 60 : count * minutesPerDay * (unit === 'week' ? 7 : 1);
  const anchor = unit === 'week' ? firstMonday * minutesPerDay : 0;
  for (let minute = anchor + Math.ceil((from - anchor) / length) * length; minute <= to; minute += length)
    found.push(minute);
  return found;
}

/**
 * Returns the edges in minutes of the bins of a calendar step over [from, to); the first and last bin may be
 * shorter.
 */
export function binEdges(step: Step, from: Minute, to: Minute): Minute[] {
  const inner = stepsBetween(step, from, to).filter((minute) => minute > from && minute < to);
  return [from, ...inner, to];
}
