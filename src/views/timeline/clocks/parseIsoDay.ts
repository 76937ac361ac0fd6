import { dayOf } from '../../../model/day';

/** The day of a date field's value, `2020-09-27`; undefined where it is empty. */
export function parseIsoDay(text: string): number | undefined {
  const match = /^(\d{4,6})-(\d\d)-(\d\d)$/.exec(text);
  return match ? dayOf(Number(match[1]), Number(match[2]), Number(match[3])) : undefined;
}
