import type { Day, Window } from '../../../engine/questions';
import { minutesPerDay } from '../../../engine/questions';
import { stepsBetween, type Step } from '../../../scale/time';

/** Layout of the as-of track: a position per day of a period, a gap, and one for today. */
export type KnownTrack = {
  readonly first: Day;
  readonly last: Day;
  /** Position of the last day, px from the first. */
  readonly lastPx: number;
  /** Position of today, px from the first day. */
  readonly todayPx: number;
  /** Positions of weeks, months or years, px; the first day always has one. */
  readonly ticks: readonly number[];
  readonly step: Step['unit'];
};

export const trackDefaults = {
  /** Gap between the last day and today, px; later days that are typed share it. */
  gapPx: 22,
  /** Least distance between ticks, px. */
  tickPx: 7,
};

const tickSteps: readonly Step[] = [
  { unit: 'week', count: 1 },
  { unit: 'month', count: 1 },
  { unit: 'year', count: 1 },
];

/** Lays out the as-of track: the days of a period over a width in px, with today last. */
export function knownTrack({ from, to }: Window, widthPx: number): KnownTrack {
  const lastPx = widthPx - trackDefaults.gapPx;
  const track = { first: from, last: to, lastPx, todayPx: widthPx };
  const days = Math.max(1, to - from);
  for (const step of tickSteps) {
    const starts = stepsBetween(step, from * minutesPerDay, to * minutesPerDay);
    if (lastPx / Math.max(1, starts.length) < trackDefaults.tickPx) continue;
    const px = starts.map((minute) => ((minute / minutesPerDay - from) / days) * lastPx);
    // One that all but meets the track's own end would only look like a thicker one.
    return { ...track, ticks: [0, ...px.filter((at) => at >= trackDefaults.tickPx)], step: step.unit };
  }
  return { ...track, ticks: [0], step: 'year' };
}

/**
 * Returns the position of a day on the as-of track, px from the first; undefined is today. Days outside the period
 * have one too.
 */
export function trackPx({ first, last, lastPx, todayPx }: KnownTrack, known: Day | undefined): number {
  if (known === undefined) return todayPx;
  if (known > last) return (lastPx + todayPx) / 2;
  return (Math.max(0, known - first) / Math.max(1, last - first)) * lastPx;
}

/** Returns the day nearest to a position on the as-of track; undefined for today. */
export function trackDay({ first, last, lastPx, todayPx }: KnownTrack, px: number): Day | undefined {
  if (px > (lastPx + todayPx) / 2) return undefined;
  const share = Math.max(0, Math.min(1, px / lastPx));
  return first + Math.round(share * (last - first));
}

const keySteps: { readonly [key: string]: number } = {
  ArrowLeft: -1,
  ArrowDown: -1,
  ArrowRight: 1,
  ArrowUp: 1,
  PageDown: -7,
  PageUp: 7,
  Home: -Infinity,
  End: Infinity,
};

/** Tests whether a key moves the slider. */
export function movesKnob(key: string): boolean {
  return keySteps[key] !== undefined;
}

/**
 * Returns the as-of day after a key of the slider: a day or week on, from the period's last day to today. `reach`:
 * the days that can be typed; those outside the period take one step each.
 */
export function stepKnown(
  { first, last }: KnownTrack,
  known: Day | undefined,
  key: string,
  reach: Window,
): Day | undefined {
  const step = keySteps[key];
  if (step === undefined) return known;
  if (step === Infinity) return undefined;
  if (step === -Infinity) return first;
  if (known === undefined) return step < 0 ? last : undefined;
  if (step < 0) return Math.max(known > last ? last : known < first ? reach.from : first, known + step);
  if (known === last || known + step > Math.max(last, reach.to)) return undefined;
  return known < last ? Math.min(last, known + step) : known + step;
}
