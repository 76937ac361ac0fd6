import { minutesPerDay, type Day, type Minute } from '../engine/questions';

const formats = new Map<string, Intl.DateTimeFormat>();

function format(language: string, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const key = language + JSON.stringify(options);
  let found = formats.get(key);
  if (!found) {
    // British day–month order; the calendar is the dataset's own, so no zone may shift it.
    const locale = language === 'en' ? 'en-GB' : language;
    found = new Intl.DateTimeFormat(locale, { ...options, timeZone: 'UTC' });
    formats.set(key, found);
  }
  return found;
}

export const dayStyles = {
  /** 27 Sept 2020 */
  short: { day: 'numeric', month: 'short', year: 'numeric' },
  /** 27 September 2020 */
  long: { day: 'numeric', month: 'long', year: 'numeric' },
  /** Sunday 27 September 2020 */
  full: { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' },
  /** 27 Sept */
  dayMonth: { day: 'numeric', month: 'short' },
  /** Mon 28 Sept */
  weekdayMonth: { weekday: 'short', day: 'numeric', month: 'short' },
  month: { month: 'short', year: 'numeric' },
  /** Sept */
  monthName: { month: 'short' },
  year: { year: 'numeric' },
} as const satisfies { readonly [style: string]: Intl.DateTimeFormatOptions };
export type DayStyle = keyof typeof dayStyles;

/** A day in words: `27 Sept 2020`, or the longer styles. */
export function dayText(day: Day, language: string, style: DayStyle = 'short'): string {
  const text = format(language, dayStyles[style]).format(day * minutesPerDay * 60_000);
  return text.replace(',', '');
}

/** Two days as a range that repeats nothing: `27 Sept – 10 Nov 2020`. */
export function rangeText(from: Day, to: Day, language: string, style: DayStyle = 'short'): string {
  const toDate = (day: Day) => day * minutesPerDay * 60_000;
  return format(language, dayStyles[style])
    .formatRange(toDate(from), toDate(to))
    .replace(/\u2009/g, ' ');
}

/** The clock time of a minute, `07:15`. */
export function clockText(minute: Minute): string {
  const inDay = ((minute % minutesPerDay) + minutesPerDay) % minutesPerDay;
  return `${String(Math.floor(inDay / 60)).padStart(2, '0')}:${String(inDay % 60).padStart(2, '0')}`;
}

/** The month that a day lies in: `October 2020`. */
export function monthText(day: Day, language: string): string {
  return format(language, { month: 'long', year: 'numeric' }).format(day * minutesPerDay * 60_000);
}
