import { minutesPerDay, plainDay } from './day';
import { boundsOf, datesOf, parseEdtf, printEdtf, type DayBounds, type Edtf } from './edtf';
import type { ClockTime } from './event';

/** Span of an event in minutes since 1970-01-01T00:00 of the dataset's calendar; `end` is excluded. */
export type Span = {
  readonly start: number;
  readonly end: number;
  /** True where `start` is a clock time of the event itself. */
  readonly clock: boolean;
};

/**
 * Returns the span of an event in minutes: the whole days that its date may cover, or from its clock time on where
 * event and day have one. An open or unknown end is replaced by the other end's date: `2020-10-04/..` is 4 October,
 * `../2020-11` all of November.
 */
export function minutesOf(when: Edtf, time?: ClockTime): Span {
  const bounds = knownBounds(when);
  // A reader lets no such event pass: this is for callers who skip the reader.
  if (!bounds) throw new Error(`a date without any known end has no place in time: ${printEdtf(when)}`);
  const { firstDay, lastDay } = bounds;
  const start = firstDay * minutesPerDay;
  const end = (lastDay + 1) * minutesPerDay;
  const from = time?.of === 'event' ? readClock(time.from) : undefined;
  const dates = datesOf(when);
  if (from === undefined || dates[0]?.precision !== 'day') return { start, end, clock: false };

  const to = readClock(time?.to);
  if (firstDay !== lastDay) {
    // The clock's `to` is of the last day, where that is a day and not "some time in November".
    const toKnown = to !== undefined && dates.at(-1)?.precision === 'day';
    return { start: start + from, end: toKnown ? lastDay * minutesPerDay + to : end, clock: true };
  }
  if (to === undefined || to === from) return { start: start + from, end: start + from + 1, clock: true };
  // From 22:00 to 02:00 ends on the morning after.
  return { start: start + from, end: start + to + (to < from ? minutesPerDay : 0), clock: true };
}

/**
 * Reads the last possible day of a day of publication, `2020-10-08`, `2020-10-08T17:20` or `2020-10`; Infinity
 * where it can't be read.
 */
export function reportedDay(reported: string): number {
  const day = reported.length === 10 ? plainDay(reported) : NaN;
  return Number.isNaN(day) ? lastPossibleDay(parseEdtf(dayPart(reported))) : day;
}

/** Returns the latest possible first day of an EDTF date; Infinity where it has none. */
export function beginningOf(when: string): number {
  const plain = plainBounds(when);
  if (plain) return plain.firstDay;
  const edtf = parseEdtf(when);
  return lastPossibleDay(edtf && datesOf(edtf)[0]);
}

/** Returns the last day that a date can touch; Infinity where that isn't known. */
export function lastPossibleDay(edtf: Edtf | undefined): number {
  return (edtf && knownBounds(edtf)?.lastDay) ?? Infinity;
}

/** Returns the day of `2020-10-08T17:20`; a text without a clock time unchanged. */
export function dayPart(text: string): string {
  const clock = text.indexOf('T');
  return clock < 0 ? text : text.slice(0, clock);
}

/**
 * Returns the first and last day of a date, an open or unknown end replaced by the other end's date; undefined where
 * both are.
 */
export function knownBounds(when: Edtf): DayBounds | undefined {
  const dates = datesOf(when);
  const first = dates[0];
  const last = dates.at(-1);
  if (!first || !last) return undefined;
  return { firstDay: boundsOf(first).firstDay, lastDay: boundsOf(last).lastDay };
}

/**
 * Parses `2020-09-27` or `2020-09-27/2020-10-01` without allocating a date: the fast path of most files. Else
 * undefined.
 */
export function plainBounds(when: string): DayBounds | undefined {
  const isTwo = when.length === 21 && when.charCodeAt(10) === slash;
  if (!isTwo && when.length !== 10) return undefined;
  const firstDay = plainDay(when);
  const lastDay = isTwo ? plainDay(when, 11) : firstDay;
  return firstDay <= lastDay ? { firstDay, lastDay } : undefined;
}

const slash = 47;

/** Parses `HH:MM` as minutes since midnight; undefined for any other text. */
export function readClock(text: string | undefined): number | undefined {
  const match = text === undefined ? null : /^([01]\d|2[0-3]):([0-5]\d)$/.exec(text);
  return match ? Number(match[1]) * 60 + Number(match[2]) : undefined;
}
