import { firstDay, lastDay } from '../data/days';

/** The first possible day of a date or an interval, as a number since 1970-01-01; read by the `edtf` package. */
export function earliestDay(text: string): number {
  return numberOf(firstDay, text);
}

/** The last possible day. */
export function latestDay(text: string): number {
  return numberOf(lastDay, text);
}

/** The day on which a thing began, at the latest; where only its end is known, that. */
export function beginning(when: string): number {
  const [from = '', to = ''] = when.split('/');
  return latestDay(from === '' || from === '..' ? to : from);
}

type End = typeof firstDay | typeof lastDay;

const numbers = new Map<string, number>();

/** The first or the last day of a text, read once; an open end is where the other end is. */
function numberOf(end: End, text: string): number {
  const key = `${end.name} ${text}`;
  const known = numbers.get(key);
  if (known !== undefined) return known;
  const ends = text.split('/').filter((one) => one !== '' && one !== '..');
  const date = (end === firstDay ? ends[0] : ends.at(-1)) ?? '';
  // What nobody knows may be any year.
  const day = date === 'XXXX' ? (end === firstDay ? '0000-01-01' : '9999-12-31') : end(date);
  const number = Date.parse(`${day}T00:00Z`) / 86_400_000;
  numbers.set(key, number);
  return number;
}

/** A day as `2020-10-09`. */
export function textOf(day: number): string {
  return new Date(day * 86_400_000).toISOString().slice(0, 10);
}
