import { expect, it } from 'vitest';
import { fitNumbers, isNumeric } from '../../src/i18n/fitNumbers';
import { shortNumbers } from '../../src/i18n/shortNumbers';

it.each([
  ['40.1, 45.2', '40.1, 45.2'],
  ['40.123456, 45.2', '40.1235, 45.2'],
  ['-40.99999, -145.123456789', '-41, -145.1235'],
  ['Post at 40.123456 N, 45.654321 E', 'Post at 40.1235 N, 45.6543 E'],
  ['40,123456; 45,2', '40,1235; 45,2'],
  ['40.123456,45.654321', '40.1235,45.6543'],
  ['Height 1,021', 'Height 1,021'],
  ['Height 1,021,500', 'Height 1,021,500'],
  ['1234567', '1234567'],
  ['39°45′15.12345″N 46°44′58.6″E', '39°45′15.1235″N 46°44′58.6″E'],
  ['Tartar (town)', 'Tartar (town)'],
])('numbers in “%s” have at most four decimals: “%s”', (name, short) => {
  expect(shortNumbers(name)).toBe(short);
});

it.each([
  ['40.123456, 45.654321', 40, '40.1235, 45.6543'],
  ['40.123456, 45.654321', 14, '40.123, 45.654'],
  ['40.123456, 45.654321', 10, '40.1, 45.7'],
  ['40.123456, 45.654321', 8, '40, 46'],
  ['40.123456, 45.654321', 5, '…'],
  ['39°45′15.1″N 46°44′58.6″E', 21, '39°45′15″N 46°44′59″E'],
  ['39°45′15.1″N 46°44′58.6″E', 15, '…'],
  ['1234567890', 8, '…'],
  ['12,345', 6, '12,345'],
  ['Stepanakert / Khankendi', 8, 'Stepanakert / Khankendi'],
  ['Hill 382', 4, 'Hill 382'],
])('“%s” in %i characters is “%s”', (name, most, fitted) => {
  expect(fitNumbers(name, most)).toBe(fitted);
});

it.each([
  ['40.1, 45.2', true],
  ['(40.1; −45.2)', true],
  ['N40°10′ E45°20′', true],
  ['382', true],
  ['Hill 382', false],
  ['38S MJ 12345', false],
  ['NEWS', false],
  ['', false],
])('“%s” is of numbers alone: %s', (name, is) => {
  expect(isNumeric(name)).toBe(is);
});
