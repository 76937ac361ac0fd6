import { boundsOf, datesOf, parseEdtf, type EdtfDate } from '../model/edtf';
import { dayText, rangeText, type DayStyle } from './dates';

/**
 * Form of the date at which an event begins. `head`: full, for a heading of the list. `short`: beside a title.
 * `sameYear`: where the year is shown elsewhere.
 */
export type BeginForm = 'head' | 'short' | 'sameYear';

const styles: { readonly [form in BeginForm]: readonly [day: DayStyle, month: DayStyle] } = {
  head: ['full', 'longMonth'],
  short: ['short', 'month'],
  sameYear: ['dayMonth', 'monthName'],
};

/**
 * Returns the first date of an EDTF date or interval, or its end if the start isn't known; undefined if
 * unreadable.
 */
export function beginningDate(when: string): EdtfDate | undefined {
  const edtf = parseEdtf(when);
  return edtf && datesOf(edtf)[0];
}

/**
 * Formats the date at which an EDTF date or interval begins, at its own precision: `27 Sept 2020`, `Jul 1943`,
 * `1848`, `432 BC`, `1900–1909`; a season as its year. Qualifiers are left out; an unreadable text is returned
 * unchanged.
 */
export function beginText(when: string, language: string, form: BeginForm): string {
  const date = beginningDate(when);
  return date ? partText(date, language, form) : when;
}

/** Formats an EDTF date at its own precision, as `beginText` does. */
export function partText(date: EdtfDate, language: string, form: BeginForm): string {
  const { firstDay, lastDay } = boundsOf(date);
  // Beyond this day a JavaScript `Date` is invalid.
  if (!(Math.abs(firstDay) < 100_000_000)) return date.year;
  const { precision } = date;
  if (precision === 'decade' || precision === 'century')
    return rangeText(firstDay, lastDay, language, 'year');
  const [day, month] = styles[form];
  return dayText(firstDay, language, precision === 'day' ? day : precision === 'month' ? month : 'year');
}
