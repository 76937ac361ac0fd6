import { expect, test } from 'vitest';
import { dayOf } from '../../src/model/day';
import type { Source } from '../../src/model/source';
import { createComingSourceDays, sourceDaysOf } from '../../src/table/sourceDays';

const source = (id: string, published?: string): Source => ({
  id,
  title: id,
  support: 'page-read',
  ...(published === undefined ? undefined : { published }),
});
const sources = [
  source('day', '2020-10-08'),
  source('month', '2020-10'),
  source('none'),
  source('unreadable', 'in autumn'),
];
const days = { day: dayOf(2020, 10, 8), month: dayOf(2020, 10, 31) };
const expected = [days.day, days.month, -Infinity, -Infinity, -Infinity];
const asked = ['day', 'month', 'none', 'unreadable', 'unknown'];

test('a source was published on the last possible day of its date, or nobody knows', () => {
  expect(asked.map(sourceDaysOf(sources))).toEqual(expected);
});

test('a file that is still read knows the days of the sources so far, and what it missed', () => {
  const read = new Map<string, Source>();
  const coming = createComingSourceDays((id) => read.get(id));
  const come = (id: string) => {
    const one = sources.find((each) => each.id === id) ?? expect.fail(id);
    read.set(id, one);
    coming.came(one);
  };
  expect([coming.missed(), coming.isAnyDated()]).toEqual([false, false]);
  expect(coming.dayOf('day')).toBe(-Infinity);
  // It is told once.
  expect([coming.missed(), coming.missed()]).toEqual([true, false]);
  come('none');
  come('unreadable');
  expect(coming.isAnyDated()).toBe(false);
  come('day');
  expect(coming.isAnyDated()).toBe(true);
  expect([coming.dayOf('day'), coming.dayOf('none'), coming.missed()]).toEqual([days.day, -Infinity, false]);
  expect([coming.dayOf('month'), coming.missed()]).toEqual([-Infinity, true]);
  come('month');
  expect(asked.map(coming.dayOf)).toEqual(expected);
  come('none');
  expect(coming.isAnyDated()).toBe(true);
});
