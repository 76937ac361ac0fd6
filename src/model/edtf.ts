import { dayOf, daysInMonth, twoDigits } from './day';
import { memoize } from './memoize';

/** Precision of an EDTF date: the unit that its digits specify, from the day to the century, or unknown. */
export type EdtfPrecision = 'day' | 'month' | 'season' | 'year' | 'decade' | 'century' | 'unknown';

/** Date of EDTF level 1. */
export type EdtfDate = {
  readonly kind: 'date';
  /** Year as written, with sign and `Y`; `X` is an unspecified digit: `2020`, `201X`, `-0044`, `Y17000`. */
  readonly year: string;
  /** Month 1–12; season 21–24 for spring, summer, autumn, winter; `X` if unspecified. */
  readonly month?: number | 'X';
  /** Day of the month, 1–31; `X` if unspecified. */
  readonly day?: number | 'X';
  readonly precision: EdtfPrecision;
  /** Whether the date is uncertain: qualifier `?` or `%`. */
  readonly uncertain: boolean;
  /** Whether the date is approximate: qualifier `~` or `%`. */
  readonly approximate: boolean;
};

/** End of an EDTF interval: a date, `..` (open) or nothing (unknown). */
export type EdtfEnd = EdtfDate | 'open' | 'unknown';

export type EdtfInterval = { readonly kind: 'interval'; readonly from: EdtfEnd; readonly to: EdtfEnd };

/** Date or interval of EDTF level 0 and 1, without clock times. https://www.loc.gov/standards/datetime/ */
export type Edtf = EdtfDate | EdtfInterval;

/**
 * First and last day of a date, both included, as days since 1970-01-01; ±Infinity for an open or unknown
 * end.
 */
export type DayBounds = { readonly firstDay: number; readonly lastDay: number };

const datePattern =
  /^(Y-?[1-9]\d{4,11}|-?(?:\d{4}|\d{3}X|\d{2}XX)|XXXX)(?:-(\d\d|XX))?(?:-(\d\d|XX))?([?~%]?)$/;

/**
 * Parses an EDTF date or interval (level 0 or 1), memoized; undefined for any other text and for days that
 * don't exist.
 */
export const parseEdtf: (text: string) => Edtf | undefined = memoize((text) => {
  const slash = text.indexOf('/');
  if (slash < 0) return parseDate(text);
  const from = parseEnd(text.slice(0, slash));
  const to = parseEnd(text.slice(slash + 1));
  if (from === undefined || to === undefined) return undefined;
  const interval: EdtfInterval = { kind: 'interval', from, to };
  const { firstDay, lastDay } = boundsOf(interval);
  return firstDay <= lastDay ? interval : undefined;
});

/** Formats an EDTF date or interval exactly as `parseEdtf` read it. */
export function printEdtf(edtf: Edtf): string {
  if (edtf.kind === 'interval') return `${printEnd(edtf.from)}/${printEnd(edtf.to)}`;
  const { year, month, day, uncertain, approximate } = edtf;
  const qualifier = uncertain && approximate ? '%' : uncertain ? '?' : approximate ? '~' : '';
  return year + printPart(month) + printPart(day) + qualifier;
}

/**
 * Returns the first and last day that an EDTF date or interval may cover; ±Infinity for an open or unknown
 * end.
 */
export function boundsOf(edtf: Edtf): DayBounds {
  if (edtf.kind === 'interval') {
    return {
      firstDay: typeof edtf.from === 'string' ? -Infinity : dateBounds(edtf.from).firstDay,
      lastDay: typeof edtf.to === 'string' ? Infinity : dateBounds(edtf.to).lastDay,
    };
  }
  return dateBounds(edtf);
}

/** Lists the dates in a parsed EDTF value: a single date, or those ends of an interval that are known. */
export function datesOf(edtf: Edtf): readonly EdtfDate[] {
  if (edtf.kind === 'date') return [edtf];
  return [edtf.from, edtf.to].filter((end) => typeof end !== 'string');
}

/** Tests whether an EDTF text is a single day that isn't approximate: no interval, no month. */
export function isPlainDay(text: string): boolean {
  const edtf = parseEdtf(text);
  return edtf?.kind === 'date' && edtf.precision === 'day' && !edtf.approximate;
}

/** Tests whether a parsed EDTF value contains a date marked uncertain or approximate. */
export function isApproximate(edtf: Edtf): boolean {
  return datesOf(edtf).some((date) => date.uncertain || date.approximate);
}

function parseDate(text: string): EdtfDate | undefined {
  const match = datePattern.exec(text);
  if (!match) return undefined;
  const year = match[1] ?? '';
  const month = readPart(match[2]);
  const day = readPart(match[3]);
  const qualifier = match[4] ?? '';
  const partialYear = year.includes('X');
  if (year === '-0000') return undefined;
  // Level 1 leaves digits out from the right only, and never qualifies such a date.
  if (qualifier && (partialYear || month === 'X' || day === 'X')) return undefined;
  if (partialYear && month !== undefined && !(year === 'XXXX' && month === 'X')) return undefined;
  if (month === 'X' && day !== undefined && day !== 'X') return undefined;
  if (year.startsWith('Y') && (month !== undefined || qualifier)) return undefined;
  if (typeof month === 'number') {
    const season = month >= 21 && month <= 24;
    if (season && (day !== undefined || qualifier)) return undefined;
    if (!season && (month < 1 || month > 12)) return undefined;
    if (typeof day === 'number' && (day < 1 || day > daysInMonth(Number(year), month))) return undefined;
  }
  return {
    kind: 'date',
    year,
    ...(month === undefined ? undefined : { month }),
    ...(day === undefined ? undefined : { day }),
    precision: precisionOf(year, month, day),
    uncertain: qualifier === '?' || qualifier === '%',
    approximate: qualifier === '~' || qualifier === '%',
  };
}

function parseEnd(text: string): EdtfEnd | undefined {
  if (text === '') return 'unknown';
  if (text === '..') return 'open';
  const date = parseDate(text);
  if (!date) return undefined;
  // Unspecified digits, seasons and years of five digits stand inside an interval from level 2 on.
  const { year, month, day } = date;
  const level2 = /[XY]/.test(year) || month === 'X' || day === 'X' || (month ?? 0) > 12;
  return level2 ? undefined : date;
}

function dateBounds({ year, month, day }: EdtfDate): DayBounds {
  const firstYear = yearNumber(year, year.startsWith('-') ? '9' : '0');
  const lastYear = yearNumber(year, year.startsWith('-') ? '0' : '9');
  if (typeof month !== 'number')
    return { firstDay: dayOf(firstYear, 1, 1), lastDay: dayOf(lastYear, 12, 31) };
  if (month > 12) {
    // EDTF doesn't say which months a season has. Quarters in order fill the year and prefer no hemisphere.
    const firstMonth = (month - 21) * 3 + 1;
    const lastMonth = firstMonth + 2;
    return {
      firstDay: dayOf(firstYear, firstMonth, 1),
      lastDay: dayOf(firstYear, lastMonth, daysInMonth(firstYear, lastMonth)),
    };
  }
  if (typeof day === 'number') {
    const only = dayOf(firstYear, month, day);
    return { firstDay: only, lastDay: only };
  }
  return {
    firstDay: dayOf(firstYear, month, 1),
    lastDay: dayOf(firstYear, month, daysInMonth(firstYear, month)),
  };
}

function precisionOf(year: string, month: EdtfDate['month'], day: EdtfDate['day']): EdtfPrecision {
  if (year === 'XXXX') return 'unknown';
  if (year.endsWith('XX')) return 'century';
  if (year.endsWith('X')) return 'decade';
  if (typeof month !== 'number') return 'year';
  if (month > 12) return 'season';
  return typeof day === 'number' ? 'day' : 'month';
}

function readPart(digits: string | undefined): number | 'X' | undefined {
  if (digits === undefined) return undefined;
  return digits === 'XX' ? 'X' : Number(digits);
}

function printPart(part: number | 'X' | undefined): string {
  if (part === undefined) return '';
  return part === 'X' ? '-XX' : `-${twoDigits(part)}`;
}

function printEnd(end: EdtfEnd): string {
  if (end === 'open') return '..';
  return end === 'unknown' ? '' : printEdtf(end);
}

function yearNumber(year: string, unspecified: '0' | '9'): number {
  const whole = Number(year);
  if (!Number.isNaN(whole)) return whole;
  return Number(year.replace('Y', '').replaceAll('X', unspecified));
}
