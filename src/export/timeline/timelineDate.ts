import { civilOf } from '../../model/day';
import { boundsOf, parseEdtf, type EdtfDate, type EdtfEnd } from '../../model/edtf';
import type { ClockTime } from '../../model/event';
import { readClock } from '../../model/span';

/**
 * Date in TimelineJS: only the parts that are known. Years BC are negative without a year 0: −44 is 44 BC.
 */
export type TimelineDate = {
  readonly year: number;
  readonly month?: number;
  readonly day?: number;
  readonly hour?: number;
  readonly minute?: number;
};

export type TimelineDates = { readonly start_date: TimelineDate; readonly end_date?: TimelineDate };

/**
 * Converts an EDTF date to TimelineJS start and end dates: month and year keep their precision, a season or
 * decade runs from its first month or year to its last. Undefined if no day is known.
 */
export function timelineDates(when: string, time?: ClockTime): TimelineDates | undefined {
  const edtf = parseEdtf(when);
  if (!edtf) return undefined;
  const [from, to] = edtf.kind === 'interval' ? [edtf.from, edtf.to] : [edtf, edtf];
  const first = dateOf(from, 'firstDay') ?? dateOf(to, 'firstDay');
  if (!first) return undefined;
  const last = dateOf(to, 'lastDay') ?? first;
  const clock = time?.of === 'event' && first.day !== undefined && time.from !== undefined ? time : undefined;
  const start_date = withClock(first, clock?.from);
  const isOneDay = JSON.stringify(first) === JSON.stringify(last);
  // An end before the start is on the morning after, which is another day.
  const ended = isOneDay && (clock?.to ?? '') <= (clock?.from ?? '') ? undefined : withClock(last, clock?.to);
  return { start_date, ...(ended && { end_date: ended }) };
}

function dateOf(end: EdtfEnd, which: 'firstDay' | 'lastDay'): TimelineDate | undefined {
  if (typeof end === 'string' || end.precision === 'unknown') return undefined;
  return partsOf(end, boundsOf(end)[which]);
}

function partsOf({ precision }: EdtfDate, number: number): TimelineDate {
  const { year: civilYear, month, day } = civilOf(number);
  const year = civilYear > 0 ? civilYear : civilYear - 1;
  if (precision === 'day') return { year, month, day };
  return precision === 'month' || precision === 'season' ? { year, month } : { year };
}

function withClock(date: TimelineDate, clock: string | undefined): TimelineDate {
  const minutes = readClock(clock);
  if (minutes === undefined || date.day === undefined) return date;
  return { ...date, hour: Math.floor(minutes / 60), minute: minutes % 60 };
}
