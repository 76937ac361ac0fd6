import { describe, expect, test } from 'vitest';
import { belongsIn, gapOf, misplaced, type Body } from '../../../../../src/views/map/layout/rings/body';

const body = (x: number, y: number, more: Partial<Body> = {}): Body => ({
  x,
  y,
  r: 10,
  mobility: 1,
  ...more,
});
const view = { x: 0, y: 0, width: 100, height: 100 };
/** Whether a body is misplaced at a point. */
const isOff = (
  own: Body,
  x: number,
  y: number,
  ...more: [{ x: number; y: number; width: number; height: number }[]?, typeof view?]
) => misplaced([own], [{ x, y }], ...more).length > 0;

describe('a body belongs in view', () => {
  test.each([
    [1, 1, true],
    [99, 99, true],
    [0, 50, false],
    [100, 50, false],
    [50, 0, false],
    [50, 100, false],
    [-5, 50, false],
    [50, 105, false],
  ])('where its own point is there: %d, %d', (x, y, there) => {
    expect(belongsIn({ x, y }, view)).toBe(there);
  });
});

describe('a body is misplaced', () => {
  test.each([
    ['cut by the right edge', 91, 50, true],
    ['cut by the lower edge', 50, 91, true],
    ['cut by the left edge', 9, 50, true],
    ['cut by the upper edge', 50, 9, true],
    ['whole in a corner', 10, 90, false],
  ])('where it is %s of the view that it belongs in: %d, %d', (_, x, y, off) => {
    expect(isOff(body(50, 50), x, y, [], view)).toBe(off);
    // One that belongs elsewhere may be cut.
    expect(isOff(body(150, 50), x, y, [], view)).toBe(false);
    expect(isOff(body(50, 50), x, y)).toBe(false);
  });

  test('where it lies on an obstacle, not beside it', () => {
    const card = { x: 60, y: 0, width: 20, height: 100 };
    expect(isOff(body(50, 50), 50, 50, [card])).toBe(false);
    expect(isOff(body(50, 50), 50.1, 50, [card])).toBe(true);
  });

  test('where its edge is farther from its own point than it may be', () => {
    expect(gapOf(body(0, 0), { x: 15, y: 0 })).toBe(5);
    expect(gapOf(body(0, 0), { x: 5, y: 5 })).toBe(0);
    expect(isOff(body(0, 0, { mostGapPx: 5 }), 15, 0)).toBe(false);
    expect(isOff(body(0, 0, { mostGapPx: 5 }), 15.1, 0)).toBe(true);
    expect(isOff(body(0, 0), 1000, 0)).toBe(false);
  });

  test('where another is nearer than a px, both of them', () => {
    const three = [body(0, 0), body(100, 0), body(200, 0)];
    const at = (x: number) =>
      misplaced(three, [
        { x: 0, y: 0 },
        { x, y: 0 },
        { x: 200, y: 0 },
      ]);
    expect(at(21)).toEqual([]);
    expect(at(20.9)).toEqual([0, 1]);
    expect(at(179.1)).toEqual([1, 2]);
  });

  test('where it left its land', () => {
    const land = { holds: (x: number) => x < 50, freePx: 0 } as unknown as NonNullable<Body['land']>;
    expect(isOff(body(40, 0, { land }), 49, 0)).toBe(false);
    expect(isOff(body(40, 0, { land }), 51, 0)).toBe(true);
  });
});
