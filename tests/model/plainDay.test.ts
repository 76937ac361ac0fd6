import fc from 'fast-check';
import { expect, test } from 'vitest';
import { plainDay } from '../../src/model/day';
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
