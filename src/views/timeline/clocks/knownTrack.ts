import type { Day, Window } from '../../../engine/questions';
import { minutesPerDay } from '../../../engine/questions';
import { stepsBetween, type Step } from '../../../scale/time';

/** The track of the second clock: a place for each day of a period, a gap, and one for today. */
export type KnownTrack = {
  readonly first: Day;
  readonly last: Day;
  /** Where the last day stands, in px from the first. */
  readonly lastPx: number;
  /** Where today stands, in px from the first day. */
  readonly todayPx: number;
  /** Where each week, month or year begins, in px; the first day always does. */
  readonly ticks: readonly number[];
  readonly step: Step['unit'];
};

export const trackDefaults = {
  /** Between the last day and today, in px: whoever types a later day finds the knob here. */
  gapPx: 22,
  /** Ticks stand no closer, in px. */
  tickPx: 7,
};

const tickSteps: readonly Step[] = [
  { unit: 'week', count: 1 },
  { unit: 'month', count: 1 },
  { unit: 'year', count: 1 },
];

/** Lays out the days of a period on so many px, today being the last of them. */
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

/** Where a day stands, in px from the first; undefined is today. A day before or after the period has a place too. */
export function trackPx({ first, last, lastPx, todayPx }: KnownTrack, known: Day | undefined): number {
  if (known === undefined) return todayPx;
  if (known > last) return (lastPx + todayPx) / 2;
  return (Math.max(0, known - first) / Math.max(1, last - first)) * lastPx;
}

/** The day nearest to a point; undefined where that is today. */
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

/** Whether a key moves the knob. */
export function movesKnob(key: string): boolean {
  return keySteps[key] !== undefined;
}

/**
 * Where a key leads: a day or a week on, from the period's last day to today. `reach`: the days that can be
 * typed; those outside the period are walked through one by one, too.
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
