import { describe, expect, it } from 'vitest';
import { toDays, toFractional, within, zoomed } from '../../../src/views/timeline/windows';

const bounds = { from: 0, to: 99 };

describe('within', () => {
  it.each([
    [
      { from: -5, to: 4 },
      { from: 0, to: 9 },
    ],
    [
      { from: 95, to: 104 },
      { from: 90, to: 99 },
    ],
    [
      { from: 20, to: 29 },
      { from: 20, to: 29 },
    ],
    [
      { from: -50, to: 150 },
      { from: 0, to: 99 },
    ],
  ])('moves %j to %j', (window, expected) => expect(within(window, bounds)).toEqual(expected));
});

describe('zoomed', () => {
  it('keeps what stands under the pointer where it is', () => {
    const { start, end } = zoomed({ start: 20, end: 60 }, 2, 0.25, bounds);
    expect(start + (end - start) * 0.25).toBe(30);
    expect(end - start).toBe(20);
  });

  it('stops at one day and at the bounds', () => {
    expect(toDays(zoomed({ start: 50, end: 52 }, 100, 0.5, bounds))).toEqual({ from: 51, to: 51 });
    expect(toDays(zoomed({ start: 50, end: 52 }, 0.001, 0.5, bounds))).toEqual(bounds);
  });

  it('gives back a window of whole days unchanged', () => {
    expect(toDays(toFractional({ from: 3, to: 7 }))).toEqual({ from: 3, to: 7 });
  });
});
