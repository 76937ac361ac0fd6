import { civilOf, printDay } from '../../model/day';
import { boundsOf, datesOf, isApproximate, parseEdtf } from '../../model/edtf';

/** Date columns of UCDP GED; `''` where they can't express the date. */
export type UcdpDates = {
  readonly year: string;
  readonly date_start: string;
  readonly date_end: string;
  readonly date_prec: string;
};

const nothing: UcdpDates = { year: '', date_start: '', date_end: '', date_prec: '' };

/**
 * Converts an EDTF date to UCDP's date columns without overstating its precision. `date_prec`: 1 a day, 2 two
 * to six days, 3 a week or an approximate day, 4 a month or as many days, 5 longer, or with an open or
 * unknown end. Years before 1 or after 9999 can't be expressed.
 */
export function ucdpDates(when: string): UcdpDates {
  const edtf = parseEdtf(when);
  if (!edtf) return nothing;
  const { firstDay, lastDay } = boundsOf(edtf);
  // A reader of these columns looks for a start.
  if (!Number.isFinite(firstDay) || datesOf(edtf).some(({ precision }) => precision === 'unknown'))
    return nothing;
  const { year } = civilOf(firstDay);
  const lastYear = Number.isFinite(lastDay) ? civilOf(lastDay).year : year;
  if (year < 1 || lastYear > 9999) return nothing;
  const start = { year: String(year), date_start: printDay(firstDay) };
  if (!Number.isFinite(lastDay)) return { ...start, date_end: '', date_prec: '5' };
  const days = lastDay - firstDay + 1;
  const prec = days === 1 ? 1 : days <= 6 ? 2 : days === 7 ? 3 : days <= 31 ? 4 : 5;
  return {
    ...start,
    date_end: printDay(lastDay),
    date_prec: String(Math.max(prec, isApproximate(edtf) ? 3 : 1)),
  };
}
