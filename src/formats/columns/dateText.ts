import { dayOf, printDay, twoDigits } from '../../model/day';
import { parseEdtf } from '../../model/edtf';
import type { DateOrder } from './mapping';
import { monthOfName } from './monthNames';

/** Date parsed from a table cell. */
export type ReadDate = {
  /** Date as EDTF, without clock time. */
  readonly when: string;
  /** Clock time, `HH:MM`. Midnight counts as none, since programs write it for dates without a time. */
  readonly clock?: string;
  /** True where a clock time follows the date that no day has, such as 25:00: only the date is read. */
  readonly noClock?: boolean;
  /** True where the year was written with two digits. */
  readonly shortYear?: boolean;
  /** True where the cell had a time zone and date and time were converted to UTC. */
  readonly moved?: boolean;
};

/** Reason why a cell isn't a date. `order`: the column's order of day and month is unknown. */
export type NoDate = 'unreadable' | 'order';

/** Two-digit years below this are in the 21st century, others in the 20th. */
const shortYearPivot = 50;

/**
 * Parses a date with optional clock time from a cell: EDTF, ISO 8601, `2021/3/8`, `20210308`, `8 March 2021`,
 * `March 8, 2021`, `08-Mar-21`, `3/8/2021 0:00` in the column's `order`, serial days of a spreadsheet, or
 * seconds since 1970.
 */
export function readDate(written: string, order?: DateOrder): ReadDate | NoDate {
  const cell = /\s\s|[^\S ]/.test(written) ? written.replace(/\s+/g, ' ') : written;
  if (order === 'serial' || order === 'seconds' || order === 'milliseconds') return ofNumber(cell, order);
  if (parseEdtf(cell)) return { when: cell };
  const split = withClock.exec(cell);
  const text = (split ? cell.slice(0, split.index) : cell).trim();
  const day = dayIn(text, order);
  if (typeof day === 'string') return day;
  if (!split) return day;
  return { ...day, ...clockIn(split, day.when) };
}

/**
 * Matches a clock time after a date: ` 14:05:30.5 PM +02:00`, `T14:05Z`. Runs of blanks must be reduced to
 * one before.
 */
const withClock =
  /(?:[T ]|, ?)(\d{1,2})[:.h](\d{2})(?:[:.](\d{2})(?:[.,]\d+)?)? ?([AaPp]\.?[Mm]\.?)? ?(Z|UTC|GMT|[+-]\d{2}:?\d{2})?$/;

function clockIn(match: RegExpExecArray, when: string): Partial<ReadDate> {
  const clock = clockOf(match[1], match[2], match[4]);
  if (clock === undefined) return { noClock: true };
  const zone = match[5];
  const offset = offsetOf(zone);
  if (offset === 0 || !/^-?\d{4}-\d\d-\d\d$/.test(when)) return clock === '00:00' ? {} : { clock };
  const [hour, minute] = clock.split(':').map(Number);
  const minutes = (hour ?? 0) * 60 + (minute ?? 0) - offset;
  const moved = printDay(dayOfPlain(when) + Math.floor(minutes / 1440));
  const rest = ((minutes % 1440) + 1440) % 1440;
  return { when: moved, clock: `${twoDigits(Math.floor(rest / 60))}:${twoDigits(rest % 60)}`, moved: true };
}

/**
 * Parses a clock time, `7:05`, `5:20 PM`, `17.20`, `17h20`, `1720`, as `HH:MM`; undefined for any other text.
 */
export function readClockCell(cell: string): string | undefined {
  const match = /^(\d{1,2})[:.h]?(\d{2})(?::\d{2}(?:[.,]\d+)?)?\s*([AaPp]\.?[Mm]\.?)?$/.exec(cell);
  return match ? clockOf(match[1], match[2], match[3]) : undefined;
}

function clockOf(hours = '', minutes = '', half?: string): string | undefined {
  let hour = Number(hours);
  if (half) {
    if (hour < 1 || hour > 12) return undefined;
    hour = (hour % 12) + (/^p/i.test(half) ? 12 : 0);
  }
  return hour < 24 && Number(minutes) < 60 ? `${twoDigits(hour)}:${minutes}` : undefined;
}

/** Parses a time zone offset, `+02:00`, as minutes east of Greenwich; 0 for others. */
function offsetOf(zone: string | undefined): number {
  const match = /^([+-])(\d{2}):?(\d{2})$/.exec(zone ?? '');
  return match ? (match[1] === '-' ? -1 : 1) * (Number(match[2]) * 60 + Number(match[3])) : 0;
}

function dayOfPlain(day: string): number {
  const [, sign, year, month, date] = /^(-?)(\d{4})-(\d\d)-(\d\d)$/.exec(day) ?? [];
  return dayOf(Number(`${sign}${year}`), Number(month), Number(date));
}

const parts = /^(\d{1,4})([-/.\s])\s?(\d{1,2})\2\s?(\d{1,4})\.?$/;

function dayIn(text: string, order: DateOrder | undefined): ReadDate | NoDate {
  if (parseEdtf(text)) return { when: text };
  if (/^\d{8}$/.test(text)) return ofParts(text.slice(0, 4), text.slice(4, 6), text.slice(6));
  const figures = parts.exec(text);
  if (figures) return ofFigures(figures, order);
  const month = /^(\d{4})[/.](\d{1,2})$/.exec(text);
  if (month) return ofParts(month[1], month[2]);
  const monthFirst = /^(\d{1,2})[/.](\d{4})$/.exec(text);
  if (monthFirst) return ofParts(monthFirst[2], monthFirst[1]);
  return ofWords(text);
}

function ofFigures(
  [, first = '', sign, second, third = '']: RegExpExecArray,
  order?: DateOrder,
): ReadDate | NoDate {
  if (first.length > 2) return ofParts(first, second, third);
  if (third.length === 3) return 'unreadable';
  // Nobody writes a month first with dots behind it.
  const known = sign === '.' && order === undefined ? 'dmy' : order;
  if (known === 'ymd') return third.length > 2 ? 'unreadable' : ofParts(first, second, third);
  const dayFirst = ofParts(third, second, first);
  const monthFirst = ofParts(third, first, second);
  if (known === 'dmy') return dayFirst;
  if (known === 'mdy') return monthFirst;
  if (typeof dayFirst === 'string') return typeof monthFirst === 'string' ? 'unreadable' : 'order';
  return typeof monthFirst === 'string' || monthFirst.when !== dayFirst.when ? 'order' : dayFirst;
}

/**
 * Parses a date with the month's name: `8 March 2021`, `March 8, 2021`, `8. März 2021`, `8 de marzo de 2021`,
 * `08-Mar-21`, `March 2021`, `Mon 8 March 2021`.
 */
function ofWords(text: string): ReadDate | NoDate {
  const words = text
    .replace(weekday, '')
    .replace(/[,،/-]/g, ' ')
    .split(/\s+/)
    .filter((word) => word !== '' && !particles.has(word.toLowerCase()));
  const numbers: string[] = [];
  let month: number | undefined;
  let isSecond = false;
  for (const [index, word] of words.entries()) {
    const number = /^(\d{1,4})(?:st|nd|rd|th|er|º|\.|е|го)?$/i.exec(word)?.[1];
    if (number !== undefined) numbers.push(number);
    else {
      // Arabic has months of two words.
      const two = monthOfName(`${word} ${words[index + 1] ?? ''}`);
      const found = two ?? monthOfName(word);
      // The second word of an Arabic month is none by itself.
      if (found === undefined && !isSecond) return 'unreadable';
      isSecond = found !== undefined && monthOfName(word) === undefined;
      month ??= found;
    }
  }
  if (month === undefined || numbers.length === 0 || numbers.length > 2) return 'unreadable';
  const [one = '', two] = numbers;
  if (two === undefined) return one.length === 4 ? ofParts(one, String(month)) : 'unreadable';
  if (one.length > 2) return ofParts(one, String(month), two);
  return ofParts(two, String(month), one);
}

/** Matches a weekday before a date: any word with a comma, or an English, French, German or Spanish name. */
const weekday =
  /^(?:\p{L}+\.?,|(?:mon(?:day)?|tue(?:s|sday)?|wed(?:nesday)?|thu(?:rs|rsday)?|fri(?:day)?|sat(?:urday)?|sun(?:day)?|lundi|lunes|mardi|martes|mercredi|mi[eé]rcoles|jeudi|jueves|vendredi|viernes|samedi|s[aá]bado|dimanche|domingo|montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonntag)\.?(?=\s))\s*/iu;

/** Particles between the parts of a date, such as `de` and `of`, which are ignored. */
const particles = new Set([
  'de',
  'del',
  'of',
  'the',
  'г',
  'г.',
  'года',
  'р',
  'р.',
  'року',
  'թ.',
  'il',
  // Endings of numbers, `8-го`, whose hyphen is a blank by then.
  'е',
  'го',
  'в',
  'le',
]);

/** Builds a date from year, month and optional day; marks it if the year has two digits. */
function ofParts(year = '', month = '', day?: string): ReadDate | NoDate {
  const short = year.length === 2;
  if (!short && year.length !== 4) return 'unreadable';
  const full = short ? String((Number(year) < shortYearPivot ? 2000 : 1900) + Number(year)) : year;
  const when = [full, month.padStart(2, '0'), ...(day === undefined ? [] : [day.padStart(2, '0')])].join('-');
  // Months above 12 are seasons to EDTF.
  if (Number(month) > 12 || !parseEdtf(when)) return 'unreadable';
  return { when, ...(short && { shortYear: true }) };
}

/**
 * Builds a date from cells for year, month and day. An empty part, or 0, is unknown and makes finer parts
 * unknown too; the month may be a name.
 */
export function readDateParts(year: string, month: string, day: string): ReadDate | NoDate {
  if (!/^-?\d{1,4}(?:\.0+)?$/.test(year)) return 'unreadable';
  const whole = (part: string) => (/^0*(\d{1,2})(?:\.0+)?$/.exec(part)?.[1] ?? part).replace(/^0$/, '');
  const years = year.replace(/\.0+$/, '');
  const sign = years.startsWith('-') ? '-' : '';
  const full = sign + years.slice(sign.length).padStart(4, '0');
  const named = /^\p{L}/u.test(month) ? String(monthOfName(month) ?? 'x') : whole(month);
  const date = whole(day);
  if (named === '') return parseEdtf(full) ? { when: full } : 'unreadable';
  const when = [full, named.padStart(2, '0'), ...(date === '' ? [] : [date.padStart(2, '0')])].join('-');
  return Number(named) <= 12 && parseEdtf(when) ? { when } : 'unreadable';
}

/** Day 0 of spreadsheets, 1899-12-30, in days since 1970-01-01. */
const serialBegins = -25_569;

function ofNumber(cell: string, order: 'serial' | 'seconds' | 'milliseconds'): ReadDate | NoDate {
  if (!/^-?\d+(?:[.,]\d+)?$/.test(cell)) return readDate(cell);
  const number = Number(cell.replace(',', '.'));
  const perDay = order === 'serial' ? 1 : order === 'seconds' ? 86_400 : 86_400_000;
  const days = number / perDay + (order === 'serial' ? serialBegins : 0);
  if (Math.abs(days) > 3_000_000) return 'unreadable';
  const minutes = Math.round((days - Math.floor(days)) * 1440);
  const when = printDay(Math.floor(days) + Math.floor(minutes / 1440));
  if (!parseEdtf(when)) return 'unreadable';
  const rest = minutes % 1440;
  return rest === 0
    ? { when }
    : { when, clock: `${twoDigits(Math.floor(rest / 60))}:${twoDigits(rest % 60)}` };
}
