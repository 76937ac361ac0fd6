import { firstAtLeast } from '../../../table/bisect';
import { minutesPerDay } from '../../../model/day';

/**
 * Checkpoints (minutes) of running counts, a power of two of days apart; checkpoint 0 is before all rows, the
 * others lie at midnight, or a minute after.
 */
export type Checkpoints = {
  readonly count: number;
  readonly firstMinute: number;
  readonly stepMinutes: number;
};

/**
 * Places at most `most` checkpoints over ascending minutes, at least a day apart. Those for ends lie a minute
 * after midnight, since most events end at midnight.
 */
export function checkpointsOf(startMinute: Int32Array, by: 'start' | 'end', most: number): Checkpoints {
  const { length } = startMinute;
  // Undated rows start at the least minute; they must not stretch the checkpoints.
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

/** Finds the last checkpoint at or before a minute. */
export function checkpointBefore({ count, firstMinute, stepMinutes }: Checkpoints, minute: number): number {
  if (minute < firstMinute) return 0;
  return Math.min(count - 1, Math.floor((minute - firstMinute) / stepMinutes) + 1);
}

/** Returns the minute of a checkpoint; the first, before all rows, has none. */
export function checkpointMinute({ firstMinute, stepMinutes }: Checkpoints, checkpoint: number): number {
  return firstMinute + (checkpoint - 1) * stepMinutes;
}
