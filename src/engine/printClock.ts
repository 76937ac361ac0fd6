import type { ClockTime } from '../model/event';
import { readClock } from '../model/span';

/** Prints a clock time for lists: `06:00`, `06:00–07:15`, `~06:00`; `''` where none is known. */
export function printClock(time: ClockTime | undefined): string {
  if (time?.from === undefined) return '';
  const to = readClock(time.to) === undefined || time.to === time.from ? '' : `–${time.to}`;
  return `${time.approximate ? '~' : ''}${time.from}${to}`;
}
