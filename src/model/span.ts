import { minutesPerDay, plainDay } from './day';
import { boundsOf, datesOf, parseEdtf, printEdtf, type DayBounds, type Edtf } from './edtf';
import type { ClockTime } from './event';

/** Time span of an event in minutes since 1970-01-01T00:00 local time of the dataset; `end` is exclusive. */
export type Span = {
  readonly start: number;
  readonly end: number;
  /** True where `start` comes from the event's own clock time, not from its day. */
  readonly clock: boolean;
};

/**
 * Returns the time span of an event in minutes: all the days that its date may cover, starting at the clock
 * time if both day and clock time of the event are known. An open or unknown end takes the date of the other
 * end: `2020-10-04/..` is 4 October, `../2020-11` all of November. Throws if neither end is known.
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
 * Parses a publication date, `2020-10-08`, `2020-10-08T17:20` or `2020-10`, to its last possible day;
 * Infinity if it is unreadable.
 */
export function reportedDay(reported: string): number {
  const day = reported.length === 10 ? plainDay(reported) : NaN;
  return Number.isNaN(day) ? lastPossibleDay(parseEdtf(dayPart(reported))) : day;
}

/** Returns the latest possible day on which an EDTF date or interval begins; Infinity if unknown. */
export function beginningOf(when: string): number {
  const plain = plainBounds(when);
  if (plain) return plain.firstDay;
  const edtf = parseEdtf(when);
  return lastPossibleDay(edtf && datesOf(edtf)[0]);
}

/** Returns the last day that an EDTF date can touch; Infinity if that is unknown. */
export function lastPossibleDay(edtf: Edtf | undefined): number {
  return (edtf && knownBounds(edtf)?.lastDay) ?? Infinity;
}

/**
 * Strips the clock time from a timestamp such as `2020-10-08T17:20`; returns a text without one unchanged.
 */
export function dayPart(text: string): string {
  const clock = text.indexOf('T');
  return clock < 0 ? text : text.slice(0, clock);
}

/**
 * Returns the first and last day of an EDTF date, an open or unknown end replaced by the other end's date;
 * undefined if both ends are open or unknown.
 */
export function knownBounds(when: Edtf): DayBounds | undefined {
  const dates = datesOf(when);
  const first = dates[0];
  const last = dates.at(-1);
  if (!first || !last) return undefined;
  return { firstDay: boundsOf(first).firstDay, lastDay: boundsOf(last).lastDay };
}

/**
 * Parses `2020-09-27` or `2020-09-27/2020-10-01` into first and last day without building an EDTF value: the
 * fast path for most files. Undefined for any other text.
 */
export function plainBounds(when: string): DayBounds | undefined {
  const isTwo = when.length === 21 && when.charCodeAt(10) === slash;
  if (!isTwo && when.length !== 10) return undefined;
  const firstDay = plainDay(when);
  const lastDay = isTwo ? plainDay(when, 11) : firstDay;
  return firstDay <= lastDay ? { firstDay, lastDay } : undefined;
}

const slash = 47;

/** Parses a clock time `HH:MM` as minutes since midnight; undefined for any other text. */
export function readClock(text: string | undefined): number | undefined {
  const match = text === undefined ? null : /^([01]\d|2[0-3]):([0-5]\d)$/.exec(text);
  return match ? Number(match[1]) * 60 + Number(match[2]) : undefined;
}
