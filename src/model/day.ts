/** Day as an integer: days since 1970-01-01 in the dataset's calendar, that day being 0. */
export type Day = number;

/** Minutes since 1970-01-01T00:00 in the dataset's local time, without time zones or leap seconds. */
export type Minute = number;

export const minutesPerDay = 1440;

/** Calendar date (proleptic Gregorian): `month` and `day` count from 1, year 0 is 1 BC. */
export type CivilDay = { readonly year: number; readonly month: number; readonly day: number };

// Days are counted in eras of 400 years that begin on 1 March, so that the leap day is the last of its
// year. The method is Howard Hinnant's: https://howardhinnant.github.io/date_algorithms.html
const daysPerEra = 146_097;
const daysFromEraToEpoch = 719_468;

/** Converts a calendar date to days since 1970-01-01, negative before it, without any time zone. */
export function dayOf(year: number, month: number, day: number): number {
  const marchYear = month <= 2 ? year - 1 : year;
  const era = Math.floor(marchYear / 400);
  const yearOfEra = marchYear - era * 400;
  const monthFromMarch = (month + 9) % 12;
  const dayOfYear = Math.floor((153 * monthFromMarch + 2) / 5) + day - 1;
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
  return era * daysPerEra + dayOfEra - daysFromEraToEpoch;
}

/** Converts days since 1970-01-01 to a calendar date: the inverse of `dayOf`. */
export function civilOf(day: number): CivilDay {
  const shifted = day + daysFromEraToEpoch;
  const era = Math.floor(shifted / daysPerEra);
  const dayOfEra = shifted - era * daysPerEra;
  const yearOfEra = Math.floor(
    (dayOfEra -
      Math.floor(dayOfEra / 1460) +
      Math.floor(dayOfEra / 36_524) -
      Math.floor(dayOfEra / 146_096)) /
      365,
  );
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const monthFromMarch = Math.floor((5 * dayOfYear + 2) / 153);
  const month = ((monthFromMarch + 2) % 12) + 1;
  return {
    year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0),
    month,
    day: dayOfYear - Math.floor((153 * monthFromMarch + 2) / 5) + 1,
  };
}

/**
 * Parses a date of ten characters, `2020-09-27`, at an index of a text without allocating: the fast path for
 * most dates. Returns days since 1970-01-01, or NaN for any other text, which may still be a valid EDTF date.
 */
export function plainDay(text: string, at = 0): number {
  if (text.charCodeAt(at + 4) !== dash || text.charCodeAt(at + 7) !== dash) return NaN;
  const year = twoAt(text, at) * 100 + twoAt(text, at + 2);
  const month = twoAt(text, at + 5);
  const day = twoAt(text, at + 8);
  // NaN is in no range.
  if (!(year >= 0 && month >= 1 && month <= 12 && day >= 1)) return NaN;
  return day <= 28 || day <= daysInMonth(year, month) ? dayOf(year, month, day) : NaN;
}

const dash = 45;

/** Parses two decimal digits at an index of a text; NaN for other characters. */
function twoAt(text: string, at: number): number {
  const tens = text.charCodeAt(at) - 48;
  const ones = text.charCodeAt(at + 1) - 48;
  return tens >= 0 && tens <= 9 && ones >= 0 && ones <= 9 ? tens * 10 + ones : NaN;
}

/** Returns the number of days in a month, 28 to 31. */
export function daysInMonth(year: number, month: number): number {
  return dayOf(month === 12 ? year + 1 : year, (month % 12) + 1, 1) - dayOf(year, month, 1);
}

/** Formats days since 1970-01-01 as an EDTF date, `2020-09-27`, for the years −9999 to 9999. */
export function printDay(day: number): string {
  const civil = civilOf(day);
  const year = String(Math.abs(civil.year)).padStart(4, '0');
  return `${civil.year < 0 ? '-' : ''}${year}-${twoDigits(civil.month)}-${twoDigits(civil.day)}`;
}

/** Formats a number with at least two digits, zero-padded. */
export function twoDigits(value: number): string {
  return String(value).padStart(2, '0');
}
