import { civilOf, printDay } from '../../model/day';
import { boundsOf, datesOf, isApproximate, parseEdtf } from '../../model/edtf';

/** UCDP's columns of time; `''` where the date can't be told in them. */
export type UcdpDates = {
  readonly year: string;
  readonly date_start: string;
  readonly date_end: string;
  readonly date_prec: string;
};

const nothing: UcdpDates = { year: '', date_start: '', date_end: '', date_prec: '' };

/**
 * Returns an EDTF date in UCDP's columns, no surer than it is: `date_prec` 1 the day, 2 two to six days, 3 the week
 * or a day that is approximate, 4 the month or as many days, 5 more, or an end that is open or unknown. Years before
 * 1 or after 9999 have no form there.
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
