import { describe, expect, it } from 'vitest';
import { degrees, when } from '../../../src/formats/json/fields';
import type { Issue } from '../../../src/model/issue';

const spot = { list: 'places', row: 1, path: '' };

/** What a field reads of a value, or what it tells. */
function outcome(field: typeof when | ReturnType<typeof degrees>, value: unknown): unknown {
  const issues: Issue[] = [];
  const read = field.read(value, spot, 'f', {
    issue: (issue) => issues.push(issue),
    unknownField: () => undefined,
  });
  return read ?? issues.map(({ severity, code, value: shown }) => `${severity} ${code} ${shown}`).join();
}

describe('degrees', () => {
  it.each<[value: unknown, expected: unknown]>([
    [180, 180],
    [-180, -180],
    [180.1, 'warning coordinates-unreadable 180.1'],
    ['12', 'warning number-quoted "12"'],
    ['-12.25', 'warning number-quoted "-12.25"'],
    ['x12.5', 'warning coordinates-unreadable x12.5'],
    ['12.5x', 'warning coordinates-unreadable 12.5x'],
    ['12.x', 'warning coordinates-unreadable 12.x'],
    ['12,5', 'warning coordinates-unreadable 12,5'],
    [true, 'warning coordinates-unreadable true'],
  ])('of %j are %s', (value, expected) => expect(outcome(degrees(180), value)).toBe(expected));
});

describe('a date of an event', () => {
  it.each<[value: unknown, expected: unknown]>([
    ['2021-05-08', '2021-05-08'],
    ['2021-05-08/2021-05-10', '2021-05-08/2021-05-10'],
    ['2021-05-10/2021-05-08', 'error end-before-start 2021-05-10/2021-05-08'],
    ['2021/2020/2019', 'error date-unreadable 2021/2020/2019'],
    ['soon/2020', 'error date-unreadable soon/2020'],
    ['../..', 'error date-unbounded ../..'],
    [2021, 'error date-unreadable 2021'],
  ])('of %j is %s', (value, expected) => expect(outcome(when, value)).toBe(expected));
});
