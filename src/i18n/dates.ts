import { minutesPerDay, type Day, type Minute } from '../engine/questions';
import { languageRow, localeOf } from './languages';
import { civilOf, dayOf, type CivilDay } from '../model/day';

/** Day number of 1 January of the year 1. */
const firstDayOfEra = -719_162;

const formats = new Map<string, Intl.DateTimeFormat>();

function format(language: string, style: DayStyle, day: Day = 0): Intl.DateTimeFormat {
  // Only years before 1 say their era: 432 BC.
  const hasEra = day < firstDayOfEra && 'year' in dayStyles[style];
  const key = `${language} ${style} ${hasEra}`;
  let found = formats.get(key);
  if (!found) {
    // The calendar is the dataset's own, so no zone may shift it.
    found = new Intl.DateTimeFormat(localeOf(language), {
      ...dayStyles[style],
      ...(hasEra && { era: 'short' }),
      timeZone: 'UTC',
    });
    formats.set(key, found);
  }
  return found;
}

export const dayStyles = {
  /** Date style `27 Sept 2020`. */
  short: { day: 'numeric', month: 'short', year: 'numeric' },
  /** Date style `27 September 2020`. */
  long: { day: 'numeric', month: 'long', year: 'numeric' },
  /** Date style `Sunday 27 September 2020`. */
  full: { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' },
  /** Date style `27 Sept`. */
  dayMonth: { day: 'numeric', month: 'short' },
  /** Date style `27 September`. */
  longDayMonth: { day: 'numeric', month: 'long' },
  /** Date style `Mon 28 Sept`. */
  weekdayMonth: { weekday: 'short', day: 'numeric', month: 'short' },
  month: { month: 'short', year: 'numeric' },
  /** Date style `Sept`. */
  monthName: { month: 'short' },
  /** Date style `September 2020`. */
  longMonth: { month: 'long', year: 'numeric' },
  year: { year: 'numeric' },
} as const satisfies { readonly [style: string]: Intl.DateTimeFormatOptions };
export type DayStyle = keyof typeof dayStyles;

/** Styles of `dayStyles` in which a range of days can be formatted. */
export type RangeStyle = 'short' | 'long' | 'dayMonth' | 'month' | 'year';

/** Formats a day: `27 Sept 2020`, or in another of `dayStyles`; a year before 1 with its era, `432 BC`. */
export function dayText(day: Day, language: string, style: DayStyle = 'short'): string {
  return format(language, style, day).format(timeOf(day)).replace(',', '');
}

/**
 * Pattern of a date range: literal texts, and placeholders for day, month and year of its first and last day.
 */
type RangePattern = readonly (
  { readonly text: string } | { readonly part: 'day' | 'month' | 'year'; readonly end: 'from' | 'to' }
)[];

const patterns = new Map<string, RangePattern>();
const monthNames = new Map<string, string>();

/** Formats a range of days without repeating what both share: `27 Sept – 10 Nov 2020`. */
export function rangeText(from: Day, to: Day, language: string, style: RangeStyle = 'short'): string {
  const days = { from: civilOf(from), to: civilOf(to) };
  if (days.from.year < 1) {
    return withDash(format(language, style, from).formatRange(timeOf(from), timeOf(to)));
  }
  // Cached, since a browser takes 0.25 ms for each and a drag of the window needs one per move.
  const key = `${language} ${style} ${sharedPart(days.from, days.to)}`;
  let pattern = patterns.get(key);
  if (!pattern) patterns.set(key, (pattern = rangePattern(from, to, language, style)));
  let text = '';
  for (const each of pattern) {
    if ('text' in each) text += each.text;
    else if (each.part === 'month') text += monthName(days[each.end], language, style);
    else text += String(days[each.end][each.part]);
  }
  return text;
}

/**
 * Returns how much of their dates two days share: 0 for nothing, 1 for the year, 2 for year and month, 3 for
 * all.
 */
function sharedPart(from: CivilDay, to: CivilDay): number {
  if (from.year !== to.year) return 0;
  return from.month !== to.month ? 1 : from.day !== to.day ? 2 : 3;
}

function rangePattern(from: Day, to: Day, language: string, style: RangeStyle): RangePattern {
  const parts = format(language, style).formatRangeToParts(timeOf(from), timeOf(to));
  const dash = parts.findIndex(({ value }) => value.includes('–'));
  const before = parts.slice(0, Math.max(0, dash)).map(({ value }) => value);
  return parts.map(({ type, source, value }, index) => {
    const end = source === 'endRange' ? 'to' : 'from';
    if (type === 'day' || type === 'month' || type === 'year') return { part: type, end };
    return { text: index === dash ? dashBehind(before.join('')) : value };
  });
}

/**
 * Returns the dash of a date range, with blanks if the text before it has one: `1–9 Oct`, `27 Sept – 10 Nov`;
 * browsers differ by language.
 */
function dashBehind(start: string): string {
  return /\s/.test(start) ? ' – ' : '–';
}

function withDash(range: string): string {
  const at = range.indexOf('–');
  if (at < 0) return range;
  const start = range.slice(0, at).trimEnd();
  return start + dashBehind(start) + range.slice(at + 1).trimStart();
}

function monthName({ month }: CivilDay, language: string, style: RangeStyle): string {
  const key = `${language} ${style} ${month}`;
  let name = monthNames.get(key);
  if (name === undefined) {
    const parts = format(language, style).formatToParts(timeOf(dayOf(2020, month, 1)));
    name = parts.find(({ type }) => type === 'month')?.value ?? '';
    monthNames.set(key, name);
  }
  return name;
}

function timeOf(day: Day): number {
  return day * minutesPerDay * 60_000;
}

/**
 * Creates and caches the date formats of the first page in advance, since a browser's first takes 10 ms and
 * more.
 */
export function prepareDates(language: string): void {
  rangeText(0, 40, language);
  for (const style of ['full', 'weekdayMonth', 'month'] as const) dayText(0, language, style);
}

/** Formats the clock time of a minute: `07:15`, in French `7 h 15`. */
export function clockText(minute: Minute, language: string): string {
  const inDay = ((minute % minutesPerDay) + minutesPerDay) % minutesPerDay;
  const hour = String(Math.floor(inDay / 60)).padStart(2, '0');
  return clockWords(`${hour}:${String(inDay % 60).padStart(2, '0')}`, language);
}

/** Rewrites the clock times in a text in the language's format: `~06:00–07:15`, in French `~6 h 00 – 7 h 15`. */
export function clockWords(text: string, language: string): string {
  const clock = languageRow(language)?.clock;
  return clock ? text.replace(/0?(\d?\d):(\d\d)/g, clock.time).replace('–', clock.dash) : text;
}

/** Formats the month of a day: `October 2020`. */
export function monthText(day: Day, language: string): string {
  return dayText(day, language, 'longMonth');
}
