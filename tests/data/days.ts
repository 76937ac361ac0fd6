import edtf from 'edtf';

/** The first possible day of a date or an interval, as `YYYY-MM-DD`; read by the `edtf` package, not by ours. */
export function firstDay(text: string): string {
  return dayOf(edtf(dayPart(text), { level: 1 }).min, text);
}

/** The last possible day of a date or an interval, as `YYYY-MM-DD`. */
export function lastDay(text: string): string {
  return dayOf(edtf(dayPart(text), { level: 1 }).max, text);
}

/** Without the local clock time that a report day may carry. */
export function dayPart(text: string): string {
  return text.replace(/T\d\d:\d\d$/, '');
}

function dayOf(milliseconds: number | null, text: string): string {
  if (milliseconds === null) throw new Error(`a date without a bound: ${text}`);
  return new Date(milliseconds).toISOString().slice(0, 10);
}
