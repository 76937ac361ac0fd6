import { dayOf, daysInMonth, twoDigits } from './day';
import { memoize } from './memoize';

/** Precision of a date, by what its digits settle: the day, or only its month, season, year, decade … or nothing. */
export type EdtfPrecision = 'day' | 'month' | 'season' | 'year' | 'decade' | 'century' | 'unknown';

/** A date of EDTF level 1. */
export type EdtfDate = {
  readonly kind: 'date';
  /**
   * As written, sign and `Y` included; `X` stands for a digit that is not specified: `2020`, `201X`, `-0044`,
   * `Y17000`.
   */
  readonly year: string;
  /** 1–12; 21–24 for spring, summer, autumn, winter; `X` where it is written as unspecified. */
  readonly month?: number | 'X';
  /** 1–31, or `X` where it is written as unspecified. */
  readonly day?: number | 'X';
  readonly precision: EdtfPrecision;
  /** `?` or `%` */
  readonly uncertain: boolean;
  /** `~` or `%` */
  readonly approximate: boolean;
};

/** An end of an interval: a date, `..` (open: it has none, or none yet), or nothing (it has one, unknown). */
export type EdtfEnd = EdtfDate | 'open' | 'unknown';

export type EdtfInterval = { readonly kind: 'interval'; readonly from: EdtfEnd; readonly to: EdtfEnd };

/** A date or an interval of level 0 and 1, without clock times. https://www.loc.gov/standards/datetime/ */
export type Edtf = EdtfDate | EdtfInterval;

/** Days since 1970-01-01, both included; ±Infinity for an end that is open or unknown. */
export type DayBounds = { readonly firstDay: number; readonly lastDay: number };

const datePattern =
  /^(Y-?[1-9]\d{4,11}|-?(?:\d{4}|\d{3}X|\d{2}XX)|XXXX)(?:-(\d\d|XX))?(?:-(\d\d|XX))?([?~%]?)$/;

/** Reads a date or an interval; undefined where it isn't EDTF level 1, or names a day that no calendar has. */
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

/** Writes what `parseEdtf` read, letter for letter. */
export function printEdtf(edtf: Edtf): string {
  if (edtf.kind === 'interval') return `${printEnd(edtf.from)}/${printEnd(edtf.to)}`;
  const { year, month, day, uncertain, approximate } = edtf;
  const qualifier = uncertain && approximate ? '%' : uncertain ? '?' : approximate ? '~' : '';
  return year + printPart(month) + printPart(day) + qualifier;
}

/** Returns the first and the last day that a date or an interval can touch. */
export function boundsOf(edtf: Edtf): DayBounds {
  if (edtf.kind === 'interval') {
    return {
      firstDay: typeof edtf.from === 'string' ? -Infinity : dateBounds(edtf.from).firstDay,
      lastDay: typeof edtf.to === 'string' ? Infinity : dateBounds(edtf.to).lastDay,
    };
  }
  return dateBounds(edtf);
}

/** Lists the dates that an EDTF text has: one, or the ends of an interval that are known. */
export function datesOf(edtf: Edtf): readonly EdtfDate[] {
  if (edtf.kind === 'date') return [edtf];
  return [edtf.from, edtf.to].filter((end) => typeof end !== 'string');
}

/** True for one whole day without a doubt: no span, no month, no "about". */
export function isPlainDay(text: string): boolean {
  const edtf = parseEdtf(text);
  return edtf?.kind === 'date' && edtf.precision === 'day' && !edtf.approximate;
}

/** True where a date in it is marked as uncertain or approximate. */
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
