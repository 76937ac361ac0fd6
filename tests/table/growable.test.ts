import fc from 'fast-check';
import { expect, test } from 'vitest';
import { firstAtLeast } from '../../src/table/bisect';
import { createGrowable, int32 } from '../../src/table/growable';
import { toInt32 } from '../../src/table/int32';
import { properties } from '../seed';

test('an array that grows holds what was pushed, and no more', () => {
  fc.assert(
    fc.property(fc.array(fc.integer(), { maxLength: 40 }), fc.integer({ min: 1, max: 8 }), (values, room) => {
      const growable = createGrowable(int32, room);
      for (const [at, value] of values.entries()) {
        expect(growable.length).toBe(at);
        growable.push(value);
      }
      expect([...growable.take()]).toEqual(values);
      expect(values.map((_, at) => growable.get(at))).toEqual(values);
      const order = Uint32Array.from(values.keys()).reverse();
      expect([...growable.inOrder(order)]).toEqual([...values].reverse());
      if (values.length === 0) return;
      growable.set(0, 7);
      expect([...growable.take()]).toEqual([7, ...values.slice(1)]);
    }),
    properties,
  );
});

test('bisection finds what a look at each finds, in any part', () => {
  const numbers = fc.array(fc.integer({ min: 0, max: 12 }), { maxLength: 12 });
  fc.assert(
    fc.property(numbers, fc.integer({ min: -1, max: 13 }), fc.nat(12), fc.nat(12), (given, value, a, b) => {
      const sorted = [...given].sort((one, other) => one - other);
      const [from, to] = [Math.min(a, b, sorted.length), Math.min(Math.max(a, b), sorted.length)];
      const found = sorted.findIndex((each, at) => at >= from && at < to && each >= value);
      expect(firstAtLeast(sorted, value, from, to)).toBe(found < 0 ? to : found);
      const first = sorted.findIndex((each) => each >= value);
      expect(firstAtLeast(sorted, value)).toBe(first < 0 ? sorted.length : first);
    }),
    properties,
  );
});

test.each([
  [0, 0],
  [1.9, 1],
  [-1.9, -1],
  [2 ** 31 - 1, 2 ** 31 - 1],
  [2 ** 31, 2 ** 31 - 1],
  [Infinity, 2 ** 31 - 1],
  [-(2 ** 31), -(2 ** 31)],
  [-(2 ** 31) - 1, -(2 ** 31)],
  [-Infinity, -(2 ** 31)],
])('%d is %i in 32 bits', (value, expected) => {
  expect(toInt32(value)).toBe(expected);
});
