import fc from 'fast-check';
import { expect, test } from 'vitest';
import { dayOf, plainDay } from '../../src/model/day';
import { boundsOf, parseEdtf } from '../../src/model/edtf';
import { knownBounds, plainBounds } from '../../src/model/span';
import { properties } from '../seed';

const part = (most: number) => fc.nat({ max: most }).map((value) => String(value).padStart(2, '0'));
/** Ten characters that are a day, or nearly. */
const nearly = fc.oneof(
  fc
    .tuple(fc.nat({ max: 9999 }), part(13), part(32))
    .map(([year, month, day]) => `${String(year).padStart(4, '0')}-${month}-${day}`),
  fc.stringMatching(/^[0-9X-]{4}-[0-9X]{2}-[0-9X~/]{2}$/),
);

test('a plain day is the day that the date reader finds, or none', () => {
  fc.assert(
    fc.property(nearly, fc.constantFrom('', '/', 'x'), (text, before) => {
      const date = parseEdtf(text);
      const isDay = date?.kind === 'date' && date.precision === 'day' && !date.year.startsWith('-');
      expect(plainDay(before + text, before.length)).toBe(isDay ? boundsOf(date).firstDay : NaN);
    }),
    { ...properties, numRuns: 3000 },
  );
});

test('plain bounds are those that the date reader finds, or none', () => {
  const dates = fc.oneof(
    nearly,
    fc.tuple(nearly, fc.constantFrom('/', '-', ' '), nearly).map((parts) => parts.join('')),
    fc.string({ maxLength: 24 }),
  );
  fc.assert(
    fc.property(dates, (text) => {
      const plain = plainBounds(text);
      const date = parseEdtf(text);
      if (plain) expect(plain).toEqual(date && knownBounds(date));
      else expect(text).not.toMatch(/^2020-10-(0[1-9]|[12]\d)(\/2021-10-(0[1-9]|[12]\d))?$/);
    }),
    { ...properties, numRuns: 3000 },
  );
});

test('a plain day has digits and dashes in their places, and nothing else', () => {
  const day = '2020-10-09';
  expect(plainDay(day)).toBe(dayOf(2020, 10, 9));
  // The characters on both sides of the digits and of the dash, and what dates are written with elsewhere.
  for (let at = 0; at < day.length; at++) {
    for (const other of '/:,. 0X') {
      if (/\d/.test(day.charAt(at)) && other === '0') continue;
      const text = day.slice(0, at) + other + day.slice(at + 1);
      expect([text, plainDay(text)]).toEqual([text, NaN]);
    }
  }
});

test.each([
  ['2020-10-09', [dayOf(2020, 10, 9), dayOf(2020, 10, 9)]],
  ['2020-09-27/2020-11-10', [dayOf(2020, 9, 27), dayOf(2020, 11, 10)]],
  ['2020-10-09/2020-10-09', [dayOf(2020, 10, 9), dayOf(2020, 10, 9)]],
  ['2020-10-10/2020-10-09', undefined],
  ['2020-09-27-2020-11-10', undefined],
  ['2020-09-27/2020-11-1', undefined],
  ['2020-09-27/2020-11-10~', undefined],
  ['2020-09-27/', undefined],
  ['2020-10-0', undefined],
])('the plain bounds of %s are %o', (text, bounds) => {
  const plain = plainBounds(text);
  expect(plain && [plain.firstDay, plain.lastDay]).toEqual(bounds);
});
