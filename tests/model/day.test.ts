import { expect, test } from 'vitest';
import { civilOf, dayOf, daysInMonth, printDay } from '../../src/model/day';

test.each([
  [1970, 1, 1, 0],
  [1969, 12, 31, -1],
  [2000, 2, 29, 11016],
  [2020, 9, 27, 18532],
  [0, 1, 1, -719528],
  [-1, 12, 31, -719529],
])('%i-%i-%i is day %i', (year, month, day, expected) => {
  expect(dayOf(year, month, day)).toBe(expected);
  expect(civilOf(expected)).toEqual({ year, month, day });
});

test('agrees with the UTC calendar of Date over twelve centuries, day by day', () => {
  let wrong = 0;
  for (let day = -300_000; day < 150_000; day++) {
    const date = new Date(day * 86_400_000);
    const civil = civilOf(day);
    const same =
      civil.year === date.getUTCFullYear() &&
      civil.month === date.getUTCMonth() + 1 &&
      civil.day === date.getUTCDate() &&
      dayOf(civil.year, civil.month, civil.day) === day;
    if (!same) wrong++;
  }
  expect(wrong).toBe(0);
});

test('knows the leap years of centuries', () => {
  expect([1900, 2000, 2019, 2020].map((year) => daysInMonth(year, 2))).toEqual([28, 29, 28, 29]);
  expect(daysInMonth(2020, 12)).toBe(31);
});

test.each([
  [2020, 9, 27, '2020-09-27'],
  [9999, 12, 31, '9999-12-31'],
  [44, 1, 1, '0044-01-01'],
  [0, 5, 1, '0000-05-01'],
  [-1, 12, 31, '-0001-12-31'],
])('%i-%i-%i is printed as %s', (year, month, day, text) => {
  expect(printDay(dayOf(year, month, day))).toBe(text);
});
