import { dayOf, printDay, twoDigits } from '../../model/day';
import { parseEdtf } from '../../model/edtf';
import { readDateRange } from './dateRange';
import { longYear, readDateWords, yearIn } from './dateWords';
import { plainDigits } from './digits';
import type { DateOrder } from './mapping';
import { monthOfName } from './monthNames';

/** Date parsed from a table cell. */
export type ReadDate = {
  /** Date as EDTF, without clock time. */
  readonly when: string;
  /** Clock time, `HH:MM`. Midnight counts as none, since programs write it for dates without a time. */
  readonly clock?: string;
  /** True where the year was written with two digits. */
  readonly shortYear?: boolean;
  /** True where the cell had a time zone and date and time were converted to UTC. */
  readonly moved?: boolean;
  /** True where a negative number was read as a year BC: −431 as 431 BC. */
  readonly beforeChrist?: boolean;
  /** True where a negative year of EDTF was read, which counts 1 BC as year 0: −0431 as 432 BC. */
  readonly withZero?: boolean;
  /** Clock time in the cell that doesn't exist, such as `25:61`, and is left out. */
  readonly lostClock?: string;
};

/** Reason why a cell isn't a date. `order`: the column's order of day and month is unknown. */
export type NoDate = 'unreadable' | 'order';

/**
 * Parses a date with optional clock time from a cell: EDTF, ISO 8601, `2021/3/8`, `20210308`, `8 March 2021`,
 * `March 8, 2021`, `08-Mar-21`, `3/8/2021 0:00` in the column's `order`, serial days of a spreadsheet, or
 * seconds since 1970.
 */
export function readDate(written: string, order?: DateOrder): ReadDate | NoDate {
  const cell = tidied(written);
  if (order === 'serial' || order === 'seconds' || order === 'milliseconds') return ofNumber(cell, order);
  if (parseEdtf(cell)) return { when: cell, ...(cell.startsWith('-') && { withZero: true }) };
  if (cell.length > longest) return 'unreadable';
  const stamp = /^(\d{8})T?(\d{2})(\d{2})(?:\d{2})?Z?$/.exec(cell);
  if (stamp && /T|^\d{14}Z?$/.test(cell)) {
    const [, date = '', hours = '', minutes = ''] = stamp;
    return readDate(`${date} ${hours}:${minutes}`);
  }
  const split = withClock.exec(cell);
  const text = (split ? cell.slice(0, split.index) : cell).trim();
  const day = dayIn(text, order);
  if (typeof day === 'string') {
    // What looks like a clock may belong to a range: 8.10.2021 – 9.10.
    return day === 'unreadable' ? (rangeIn(cell, order) ?? day) : day;
  }
  if (!split) return day;
  return { ...day, ...clockIn(split, day.when) };
}

/** Maximum length in characters of a date in a cell; longer texts are no dates. */
const longest = 80;

/** Reduces runs of blanks to one and writes digits of other scripts as 0–9. */
function tidied(written: string): string {
  if (!/\s\s|[^ -~]/.test(written)) return written;
  return plainDigits(written.replace(/\s+/g, ' '));
}

function rangeIn(cell: string, order: DateOrder | undefined): ReadDate | NoDate | undefined {
  return readDateRange<NoDate>(cell, (part) => dayIn(part, order));
}

/**
 * Matches a clock time after a date: ` 14:05:30.5 PM +02:00`, `T14:05Z`. Runs of blanks must be reduced to
 * one before.
 */
const withClock =
  /(?:[T ]|, ?)(\d{1,2})[:.h](\d{2})(?:[:.](\d{2})(?:[.,]\d+)?)?(?: Uhr)? ?([AaPp]\.? ?[Mm]\.?)? ?(Z|UTC|GMT|[+-]\d{2}(?::?\d{2})?)?$/;

function clockIn(match: RegExpExecArray, when: string): Partial<ReadDate> {
  const clock = clockOf(match[1], match[2], match[4]);
  if (clock === undefined) return { lostClock: match[0].replace(/^[T, ]+/, '') };
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
  const match = /^([+-])(\d{2}):?(\d{2})?$/.exec(zone ?? '');
  return match ? (match[1] === '-' ? -1 : 1) * (Number(match[2]) * 60 + Number(match[3] ?? 0)) : 0;
}

function dayOfPlain(day: string): number {
  const [, sign, year, month, date] = /^(-?)(\d{4})-(\d\d)-(\d\d)$/.exec(day) ?? [];
  return dayOf(Number(`${sign}${year}`), Number(month), Number(date));
}

const parts = /^(\d{1,4})([-/.\s])\s?(\d{1,2})\2\s?(\d{1,4})\.?(?: ?[гр]\.?)?$/;

function dayIn(text: string, order: DateOrder | undefined): ReadDate | NoDate {
  if (parseEdtf(text)) return { when: text };
  if (/^\d{8}$/.test(text)) return ofParts(text.slice(0, 4), text.slice(4, 6), text.slice(6));
  const figures = parts.exec(text);
  if (figures) return ofFigures(figures, order);
  const month = /^(\d{4})[/.](\d{1,2})$/.exec(text);
  if (month) return ofParts(month[1], month[2]);
  const monthFirst = /^(\d{1,2})[/.](\d{4})$/.exec(text);
  if (monthFirst) return ofParts(monthFirst[2], monthFirst[1]);
  const year = /^(-?)(\d{1,4})$/.exec(text);
  if (year && (year[1] === '-' || year[2]?.length === 3)) return ofYear(year[1] ?? '', year[2] ?? '');
  return ofAbout(text) ?? readDateWords(text) ?? ofDecade(text) ?? rangeIn(text, order) ?? 'unreadable';
}

/** Reads a year that EDTF doesn't read, `624` or `-431`; a negative one as a year BC. */
function ofYear(sign: string, digits: string): ReadDate | NoDate {
  const when = yearIn(digits, sign === '-' ? -1 : 1);
  return when === undefined ? 'unreadable' : { when, ...(sign === '-' && { beforeChrist: true }) };
}

/** Matches a word for "about" before a date. */
const about =
  /^(?:c\.|c(?=[ \d])|ca\.?(?=[ \d])|circa|about|around|approx\.?|~|≈|um|vers|env\.?|hacia|около|близько|yaklaşık) ?(?=[\d\p{L}])/iu;

/** Reads a date marked as approximate, `c. 1848`, as EDTF `1848~`. */
function ofAbout(text: string): ReadDate | NoDate | undefined {
  const word = about.exec(text)?.[0];
  if (word === undefined) return undefined;
  const read = dayIn(text.slice(word.length), undefined);
  if (typeof read === 'string') return read;
  const when = `${read.when}~`;
  return parseEdtf(when) ? { ...read, when } : 'unreadable';
}

function ofDecade(text: string): ReadDate | undefined {
  const decade = /^(\d{3})0['’]?s$/.exec(text)?.[1];
  return decade === undefined ? undefined : { when: `${decade}X` };
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

/** Builds a date from year, month and optional day; marks it if the year has two digits. */
function ofParts(year = '', month = '', day?: string): ReadDate | NoDate {
  const short = year.length === 2;
  if (!short && year.length !== 4) return 'unreadable';
  // A month or day of 0 is unknown; dates of zeros alone, and day 0 of spreadsheets, are none.
  if (/^0+$/.test(year) || (/^0+$/.test(month) && !/^0*$/.test(day ?? ''))) return 'unreadable';
  const full = short ? longYear(year) : year;
  if (full === '1900' && /^0?1$/.test(month) && /^0+$/.test(day ?? '')) return 'unreadable';
  const parts = [month, ...(day === undefined ? [] : [day])].filter((part) => !/^0+$/.test(part));
  const when = [full, ...parts.map((part) => part.padStart(2, '0'))].join('-');
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
  const isBefore = years.startsWith('-');
  const full = isBefore ? yearIn(years.slice(1), -1) : years.padStart(4, '0');
  if (full === undefined) return 'unreadable';
  const era = isBefore ? { beforeChrist: true } : {};
  const named = /^\p{L}/u.test(month) ? String(monthOfName(month) ?? 'x') : whole(month);
  const date = whole(day);
  if (named === '') return parseEdtf(full) ? { when: full, ...era } : 'unreadable';
  const when = [full, named.padStart(2, '0'), ...(date === '' ? [] : [date.padStart(2, '0')])].join('-');
  return Number(named) <= 12 && parseEdtf(when) ? { when, ...era } : 'unreadable';
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
