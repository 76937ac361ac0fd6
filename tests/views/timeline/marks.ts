import { keyOfRow } from '../../../src/engine/tab/eventKey';
import type { EventMark } from '../../../src/engine/eventMark';
import { minutesPerDay } from '../../../src/engine/questions';
import type { DrawnCategory } from '../../../src/scale/categoryLooks';
import { dayOf } from '../../../src/model/day';

export const categories: readonly DrawnCategory[] = [
  { id: 'strike', title: 'Strikes', glyph: 'strike', family: 'force' },
  { id: 'fighting', title: 'Fighting', glyph: 'fighting', family: 'force' },
  { id: 'casualties', title: 'Casualties', glyph: 'casualties', family: 'human' },
  { id: 'diplomacy', title: 'Diplomacy', glyph: 'diplomacy', family: 'talks' },
];

/** A day from `2020-10-03`. */
export function day(text: string): number {
  const [year = 0, month = 1, date = 1] = text.split('-').map(Number);
  return dayOf(year, month, date);
}

/** The minute of `2020-10-03` or `2020-10-03T07:15`. */
export function minute(text: string): number {
  const [date = '', clock = '0:0'] = text.split('T');
  const [hours = 0, minutes = 0] = clock.split(':').map(Number);
  return day(date) * minutesPerDay + hours * 60 + minutes;
}

/** A documented event of the first category that takes a day, but for what is said otherwise. */
export function mark(
  id: string,
  from: string,
  more: Partial<EventMark> & { readonly to?: string } = {},
): EventMark {
  const { to, ...rest } = more;
  const start = minute(from);
  return {
    key: keyOfRow(0),
    id,
    start,
    end: to === undefined ? (rest.clock ? start + 1 : start + minutesPerDay) : minute(to) + minutesPerDay,
    whenKind: 'duration',
    clock: false,
    approximate: false,
    category: 0,
    status: 'documented',
    place: -1,
    role: 'site',
    precision: 'unknown',
    deathsLow: 0,
    deathsHigh: 0,
    knownDay: 0,
    knownAssumed: true,
    ...rest,
  };
}

export const plot = { x: 100, y: 10, width: 700, height: 90 };
