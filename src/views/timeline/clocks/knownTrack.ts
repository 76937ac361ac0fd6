import type { Day, Window } from '../../../engine/questions';
import { minutesPerDay } from '../../../engine/questions';
import { stepsBetween, type Step } from '../../../scale/time';

/**
 * Layout of the as-of slider's track, in px: a position for each day of a period, a gap, and a position for
 * today.
 */
export type KnownTrack = {
  readonly first: Day;
  readonly last: Day;
  /** Position of the period's last day, in px from the first day. */
  readonly lastPx: number;
  /** Position of today, in px from the first day. */
  readonly todayPx: number;
  /** Positions of ticks for weeks, months or years, in px; the first day always has one. */
  readonly ticks: readonly number[];
  readonly step: Step['unit'];
};

export const trackDefaults = {
  /** Gap between the period's last day and today, px; later days that are typed share its middle. */
  gapPx: 22,
  /** Minimum distance between ticks, px. */
  tickPx: 7,
};

const tickSteps: readonly Step[] = [
  { unit: 'week', count: 1 },
  { unit: 'month', count: 1 },
  { unit: 'year', count: 1 },
];

/** Lays out the as-of slider's track: the days of a period over a width in px, with today last. */
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
 * Returns the position of a day on the as-of slider's track, in px from its start; undefined means today. Days
 * outside the period are at its start, or in the gap before today.
 */
export function trackPx({ first, last, lastPx, todayPx }: KnownTrack, known: Day | undefined): number {
  if (known === undefined) return todayPx;
  if (known > last) return (lastPx + todayPx) / 2;
  return (Math.max(0, known - first) / Math.max(1, last - first)) * lastPx;
}

/**
 * Returns the day nearest to a position on the as-of slider's track, in px from its start; undefined for today.
 */
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

/** Tests whether a key, by its `KeyboardEvent.key`, moves the as-of slider. */
export function movesKnob(key: string): boolean {
  return keySteps[key] !== undefined;
}

/**
 * Returns the as-of day after a key press on the slider: a day or a week further, or an end of the track;
 * undefined is today.
 * @param reach days that can be typed; from one outside the period, a step goes back into it or one day on
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
