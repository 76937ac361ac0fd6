import { printDay, civilOf, twoDigits } from '../../model/day';
import { boundsOf, parseEdtf, type EdtfDate, type EdtfEnd } from '../../model/edtf';

/** Begin and end of a KML `TimeSpan`: `2020-09-27`, `2020-09` or `2020`; an open or unknown end is absent. */
export type KmlSpan = { readonly begin?: string; readonly end?: string };

/**
 * Converts an EDTF date to a KML `TimeSpan`: month and year keep their precision, a season becomes its
 * months, a decade or century its years. KML can't express that a date is approximate. Empty if no day is
 * known.
 */
export function kmlSpan(when: string): KmlSpan {
  const edtf = parseEdtf(when);
  if (!edtf) return {};
  const [from, to] = edtf.kind === 'interval' ? [edtf.from, edtf.to] : [edtf, edtf];
  const begin = endText(from, 'firstDay');
  const end = endText(to, 'lastDay');
  return { ...(begin !== undefined && { begin }), ...(end !== undefined && { end }) };
}

function endText(of: EdtfEnd, which: 'firstDay' | 'lastDay'): string | undefined {
  if (typeof of === 'string' || of.precision === 'unknown') return undefined;
  const day = boundsOf(of)[which];
  return written(of, day);
}

function written({ precision }: EdtfDate, day: number): string {
  const { year, month } = civilOf(day);
  const yearText = `${year < 0 ? '-' : ''}${String(Math.abs(year)).padStart(4, '0')}`;
  if (precision === 'day') return printDay(day);
  return precision === 'month' || precision === 'season' ? `${yearText}-${twoDigits(month)}` : yearText;
}
