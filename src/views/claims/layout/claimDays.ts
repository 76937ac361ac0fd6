import { minutesPerDay, type Minute } from '../../../engine/questions';
import type { Claim } from '../../../model/claim';
import { parseEdtf, type DayBounds } from '../../../model/edtf';
import { memoize } from '../../../model/memoize';
import { knownBounds, readClock, reportedDay } from '../../../model/span';

/**
 * Returns the first and last day that a claim's figure may refer to; undefined for an unreadable date.
 * Memoized.
 */
export function asOfDays(claim: Claim): DayBounds | undefined {
  return readDays(claim.asOf);
}

// Sorting asks for it over and over, at every step of a brush.
const readDays = memoize((text): DayBounds | undefined => {
  const asOf = parseEdtf(text);
  return asOf && knownBounds(asOf);
});

/**
 * Returns the minute at which a claimed figure is drawn. For a single day: the time of publication, but at most
 * the end of the day, or noon if no time is known; for several days: their middle.
 */
export function figureMinute(claim: Claim, { firstDay, lastDay }: DayBounds): Minute {
  const start = firstDay * minutesPerDay;
  const end = (lastDay + 1) * minutesPerDay;
  const clock = readClock(claim.reported.split('T')[1]);
  if (firstDay !== lastDay || clock === undefined) return (start + end) / 2;
  return Math.min(reportedDay(claim.reported) * minutesPerDay + clock, end);
}

/** Compares claims by the last day that they refer to, then by publication. */
export function byAsOf(a: Claim, b: Claim): number {
  const ofA = asOfDays(a)?.lastDay ?? Infinity;
  const ofB = asOfDays(b)?.lastDay ?? Infinity;
  return (
    ofA - ofB || reportedDay(a.reported) - reportedDay(b.reported) || compareText(a.reported, b.reported)
  );
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
