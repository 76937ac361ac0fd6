import { firstAtLeast } from '../../../table/bisect';
import { minutesPerDay } from '../../../model/day';
import { rowsByEnd } from './endOrder';

/** Rows in the order of their starts, or of their ends. */
export type Order = {
  readonly by: 'start' | 'end';
  /** Minute by row. */
  readonly minutes: Int32Array;
};

/**
 * Moments at equal distances, a power of two of days, from the first start to the last. Moment 0 is before
 * all rows; the others are midnights.
 */
export type Moments = { readonly count: number; readonly firstMinute: number; readonly stepMinutes: number };

export function orderOf(
  columns: { readonly startMinute: Int32Array; readonly endMinute: Int32Array },
  by: 'start' | 'end',
): Order {
  return { by, minutes: by === 'start' ? columns.startMinute : columns.endMinute };
}

/** Row by position; undefined where they are the same. */
export function rowsOf({ by, minutes }: Order): Uint32Array | undefined {
  return by === 'start' ? undefined : rowsByEnd(minutes);
}

/**
 * As many moments as `most` allows, at least a day apart; of starts in rising order. Those of ends lie a minute
 * behind the midnights: what ended by midnight, as most events do, is asked for as "before the minute after".
 */
export function momentsOf(startMinute: Int32Array, by: 'start' | 'end', most: number): Moments {
  const { length } = startMinute;
  // What has no date starts at the end of the calendar: it may not stretch the moments.
  const first = firstAtLeast(startMinute, -(2 ** 31) + 1);
  const firstDay = Math.floor((startMinute[Math.min(first, length - 1)] ?? 0) / minutesPerDay);
  const lastDay = Math.floor((startMinute[length - 1] ?? 0) / minutesPerDay);
  let stepDays = 1;
  while ((lastDay - firstDay) / stepDays + 3 > most) stepDays *= 2;
  return {
    count: Math.floor((lastDay - firstDay) / stepDays) + 3,
    firstMinute: firstDay * minutesPerDay + (by === 'end' ? 1 : 0),
    stepMinutes: stepDays * minutesPerDay,
  };
}

/** The last moment that isn't after a minute. */
export function momentBefore({ count, firstMinute, stepMinutes }: Moments, minute: number): number {
  if (minute < firstMinute) return 0;
  return Math.min(count - 1, Math.floor((minute - firstMinute) / stepMinutes) + 1);
}

/** The minute of a moment but the first. */
export function minuteOf({ firstMinute, stepMinutes }: Moments, moment: number): number {
  return firstMinute + (moment - 1) * stepMinutes;
}

const positions = new WeakMap<Int32Array, Map<number, Uint32Array>>();

/** By moment: how many rows of the order came before it. Found once for as long as the minutes are the same. */
export function positionsOf(order: Order, moments: Moments): Uint32Array {
  const { minutes } = order;
  let bySteps = positions.get(minutes);
  if (!bySteps) positions.set(minutes, (bySteps = new Map()));
  const known = bySteps.get(moments.stepMinutes);
  if (known) return known;
  const found = new Uint32Array(moments.count);
  const rows = rowsOf(order);
  let position = 0;
  for (let moment = 1; moment < moments.count; moment++) {
    const minute = minuteOf(moments, moment);
    while (
      position < minutes.length &&
      (minutes[rows ? (rows[position] as number) : position] as number) < minute
    )
      position++;
    found[moment] = position;
  }
  bySteps.set(moments.stepMinutes, found);
  return found;
}
