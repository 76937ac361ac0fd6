import { dayOf } from '../../../model/day';

/** Parses the ISO value of a date field, `2020-09-27`, to a day number; undefined for other text. */
export function parseIsoDay(text: string): number | undefined {
  const match = /^(\d{4,6})-(\d\d)-(\d\d)$/.exec(text);
  return match ? dayOf(Number(match[1]), Number(match[2]), Number(match[3])) : undefined;
}
