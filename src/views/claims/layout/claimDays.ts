import { minutesPerDay, type Minute } from '../../../engine/questions';
import type { Claim } from '../../../model/claim';
import { parseEdtf, type DayBounds } from '../../../model/edtf';
import { remember } from '../../../model/remember';
import { knownBounds, readClock, reportedDay } from '../../../model/span';

/** The first and the last day that a claim's figure may stand for; undefined where they can't be read. */
export function asOfDays(claim: Claim): DayBounds | undefined {
  return readDays(claim.asOf);
}

// Sorting asks for it over and over, at every step of a brush.
const readDays = remember((text): DayBounds | undefined => {
  const asOf = parseEdtf(text);
  return asOf && knownBounds(asOf);
});

/**
 * The minute at which a figure is drawn: that of its publication if it was published on the very day that it
 * stands for (or after that day's end), else noon. A vague day is drawn in the middle of its bounds.
 */
export function figureMinute(claim: Claim, { firstDay, lastDay }: DayBounds): Minute {
  const start = firstDay * minutesPerDay;
  const end = (lastDay + 1) * minutesPerDay;
  const clock = readClock(claim.reported.split('T')[1]);
  if (firstDay !== lastDay || clock === undefined) return (start + end) / 2;
  return Math.min(reportedDay(claim.reported) * minutesPerDay + clock, end);
}

/** Claims in the order of what they stand for, then of when they were reported. */
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
