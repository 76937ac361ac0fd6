import { parseEdtf } from '../../../model/edtf';
import type { Day } from '../../../model/day';

const msPerDay = 86_400_000;

/** Prints the present day, `2021-03-08` (UTC). */
export function today(): string {
  return new Date().toISOString().slice(0, 10);
}

/** Reads a day that `today` printed; 1970-01-01 for anything else. */
export function parsePlainDay(text: string): Day {
  const time = parseEdtf(text) ? Date.parse(`${text}T00:00Z`) : NaN;
  return Number.isNaN(time) ? 0 : Math.floor(time / msPerDay);
}
