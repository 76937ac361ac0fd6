import { boundsOf, datesOf, parseEdtf, type EdtfDate } from '../model/edtf';
import { dayText, rangeText, type DayStyle } from './dates';

/** Words for a date's beginning: heading of a list, beside a title, and there where the year stands elsewhere. */
export type BeginForm = 'head' | 'short' | 'sameYear';

const styles: { readonly [form in BeginForm]: readonly [day: DayStyle, month: DayStyle] } = {
  head: ['full', 'longMonth'],
  short: ['short', 'month'],
  sameYear: ['dayMonth', 'monthName'],
};

/** Returns the date that an EDTF date or interval begins with; of one without a known start the end. */
export function beginningDate(when: string): EdtfDate | undefined {
  const edtf = parseEdtf(when);
  return edtf && datesOf(edtf)[0];
}

/**
 * Formats where an EDTF date or interval begins, no sharper than it says: `27 Sept 2020`, `Jul 1943`, `1848`, `432 BC`,
 * `1900–1909`. A season is told by its year. Qualifiers are left out; an unreadable text is returned unchanged.
 */
export function beginText(when: string, language: string, form: BeginForm): string {
  const date = beginningDate(when);
  return date ? partText(date, language, form) : when;
}

/** Formats a date by its precision, as `beginText` does. */
export function partText(date: EdtfDate, language: string, form: BeginForm): string {
  const { firstDay, lastDay } = boundsOf(date);
  // A browser's calendar ends there.
  if (!(Math.abs(firstDay) < 100_000_000)) return date.year;
  const { precision } = date;
  if (precision === 'decade' || precision === 'century')
    return rangeText(firstDay, lastDay, language, 'year');
  const [day, month] = styles[form];
  return dayText(firstDay, language, precision === 'day' ? day : precision === 'month' ? month : 'year');
}
