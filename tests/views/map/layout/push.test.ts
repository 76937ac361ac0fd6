import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { boxesTouch, type Box } from '../../../../src/draw/box';
import type { Body } from '../../../../src/views/map/layout/rings/body';
import { pairsOf, pushApart } from '../../../../src/views/map/layout/rings/pushApart';
import { joinBoxes, pushOut } from '../../../../src/views/map/layout/rings/pushOut';

const body = (x: number, y: number, r = 10, more: Partial<Body> = {}): Body => ({
  x,
  y,
  r,
  mobility: 1,
  ...more,
});
const px = (value: number) => Math.round(value * 10) / 10 + 0;

/** Where bodies stand after one round of pushing them apart, and whether none overlapped. */
function apart(bodies: readonly Body[], gapPx = 0, size = 1) {
  const x = Float64Array.from(bodies, (of) => of.x);
  const y = Float64Array.from(bodies, (of) => of.y);
  const still = pushApart(pairsOf(bodies, gapPx), x, y, gapPx, size);
  return { at: bodies.map((_, i) => [px(x[i] ?? 0), px(y[i] ?? 0)]), still };
}

describe('rings that overlap', () => {
  it.each([
    ['side by side', [body(0, 0), body(10, 0)], [-5, 0, 15, 0]],
    ['one over the other', [body(0, 0), body(0, 10)], [0, -5, 0, 15]],
    ['slantwise', [body(6, 8), body(0, 0)], [9, 12, -3, -4]],
    [
      'one of which gives way more readily',
      [body(0, 0, 10, { mobility: 3 }), body(10, 0)],
      [-7.5, 0, 12.5, 0],
    ],
    ['one of which stays', [body(0, 0, 10, { mobility: 0 }), body(10, 0)], [0, 0, 20, 0]],
    ['the other of which stays', [body(0, 0), body(10, 0, 10, { mobility: 0 })], [-10, 0, 10, 0]],
    [
      'that both would stay',
      [body(0, 0, 10, { mobility: 0 }), body(10, 0, 10, { mobility: 0 })],
      [-5, 0, 15, 0],
    ],
    ['of two sizes', [body(0, 0, 4), body(10, 0, 10)], [-2, 0, 12, 0]],
  ])('part, %s', (_name, bodies, expected) => {
    const { at, still } = apart(bodies);
    expect(at.flat()).toEqual(expected);
    expect(still).toBe(false);
  });

  it('part by the gap between them too, and by their size of the moment', () => {
    expect(apart([body(0, 0), body(20, 0)], 4).at.flat()).toEqual([-2, 0, 22, 0]);
    expect(apart([body(0, 0), body(8, 0)], 0, 0.5).at.flat()).toEqual([-1, 0, 9, 0]);
    expect(apart([body(0, 0), body(10, 0)], 0, 0.5)).toEqual({
      at: [
        [0, 0],
        [10, 0],
      ],
      still: true,
    });
  });

  it.each([
    ['side by side', 20, 0],
    ['one over the other', 0, -20],
    ['slantwise', 15, 15],
    ['far off', 500, 3],
  ])('are none that only touch: %s', (_name, x, y) => {
    expect(apart([body(0, 0), body(x, y)])).toEqual({
      at: [
        [0, 0],
        [x, y],
      ],
      still: true,
    });
  });

  it('on one point part all the same, and the same way each time', () => {
    const once = apart([body(5, 5), body(5, 5)]);
    const [a = [], b = []] = once.at;
    expect(Math.hypot((a[0] ?? 0) - (b[0] ?? 0), (a[1] ?? 0) - (b[1] ?? 0))).toBeCloseTo(19, 0);
    expect(apart([body(5, 5), body(5, 5)])).toEqual(once);
    // Three on a point go three ways.
    const three = apart([body(0, 0), body(0, 0), body(0, 0)]).at;
    expect(new Set(three.map(String)).size).toBe(3);
  });

  it('come to be apart in the end, the middle of two equals where it was', () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.integer({ min: -60, max: 60 }), fc.integer({ min: -60, max: 60 })), {
          minLength: 2,
          maxLength: 8,
        }),
        (points) => {
          const bodies = points.map(([x, y]) => body(x, y));
          const pairs = pairsOf(bodies, 2);
          const x = Float64Array.from(bodies, (of) => of.x);
          const y = Float64Array.from(bodies, (of) => of.y);
          const middle = x.reduce((a, b) => a + b, 0);
          let rounds = 0;
          while (!pushApart(pairs, x, y, 2, 1) && rounds < 2000) rounds += 1;
          expect(rounds).toBeLessThan(2000);
          expect(x.reduce((a, b) => a + b, 0)).toBeCloseTo(middle, 6);
          for (let i = 0; i < bodies.length; i += 1)
            for (let j = 0; j < i; j += 1)
              expect(Math.hypot((x[i] ?? 0) - (x[j] ?? 0), (y[i] ?? 0) - (y[j] ?? 0))).toBeGreaterThanOrEqual(
                22 - 1e-5,
              );
        },
      ),
      { numRuns: 50 },
    );
  });
});

describe('pairs that may come to overlap', () => {
  const pairs = (...bodies: readonly Body[]) => [...pairsOf(bodies, 2).of];

  it('are all where bodies may go anywhere', () => {
    expect(pairs(body(0, 0), body(9999, 0), body(0, 9999))).toEqual([0, 1, 0, 2, 1, 2]);
  });

  it('are those near enough, by the radii, how far each may go, and the gap', () => {
    const near = (x: number, y: number) =>
      pairs(body(0, 0, 10, { mostGapPx: 5 }), body(x, y, 20, { mostGapPx: 7 }));
    // 2·10 + 5 + 2 + 2·20 + 7
    expect([near(73.9, 0), near(74, 0), near(0, -73.9), near(0, -74)]).toEqual([[0, 1], [], [0, 1], []]);
  });
});

/** Where a body stands after one round of pushing it off obstacles. */
function out(obstacles: readonly Box[], of: Body, view?: Box, gapPx = 0) {
  const x = Float64Array.of(of.x);
  const y = Float64Array.of(of.y);
  const still = pushOut([of], x, y, { obstacles, view }, gapPx);
  return [px(x[0] ?? 0), px(y[0] ?? 0), still];
}

describe('a ring on a card', () => {
  const card: Box = { x: 100, y: 100, width: 100, height: 60 };

  it.each<[string, Body, readonly [number, number]]>([
    ['left', body(110, 130), [90, 130]],
    ['right', body(190, 130), [210, 130]],
    ['up', body(150, 105), [150, 90]],
    ['down', body(150, 155), [150, 170]],
  ])('leaves it by the shortest way: %s', (_name, of, at) => {
    expect(out([card], of)).toEqual([...at, false]);
  });

  it('leaves it by the gap too', () => {
    expect(out([card], body(110, 130), undefined, 3)).toEqual([87, 130, false]);
  });

  it.each([
    ['left', 90, 130],
    ['right', 210, 130],
    ['above', 150, 90],
    ['below', 150, 170],
  ])('is none that only touches it: %s', (_name, x, y) => {
    expect(out([card], body(x, y))).toEqual([x, y, true]);
  });

  it('stays where it must', () => {
    expect(out([card], body(110, 130, 10, { mobility: 0 }))).toEqual([110, 130, true]);
  });

  it('goes another way where the shortest leads onto another card', () => {
    const left: Box = { x: 40, y: 100, width: 58, height: 60 };
    expect(out([card, left], body(110, 120)).slice(0, 2)).toEqual([110, 90]);
  });

  it('goes another way where the shortest leads out of view', () => {
    const view: Box = { x: 95, y: 0, width: 400, height: 300 };
    expect(out([card], body(110, 130), view)).toEqual([110, 90, false]);
    const above: Box = { x: 0, y: 95, width: 400, height: 300 };
    expect(out([card], body(150, 105), above)).toEqual([90, 105, false]);
    // What belongs beyond the view may leave it again.
    expect(out([card], body(110, 130), { x: 300, y: 0, width: 100, height: 300 })).toEqual([90, 130, false]);
  });

  it('that stands half out of view comes in on its way', () => {
    const view: Box = { x: 105, y: 0, width: 400, height: 300 };
    expect(out([card], body(106, 110), view)).toEqual([115, 90, false]);
    const low: Box = { x: 0, y: 0, width: 400, height: 150 };
    expect(out([card], body(110, 145), low)).toEqual([90, 140, false]);
  });
});

describe('cards', () => {
  const box = (x: number, y: number, width: number, height: number): Box => ({ x, y, width, height });

  it('near to each other are one', () => {
    expect(joinBoxes([box(0, 0, 100, 50), box(119, 0, 100, 50)])).toEqual([box(0, 0, 219, 50)]);
    expect(joinBoxes([box(0, 0, 100, 50), box(10, 69, 80, 50)])).toEqual([box(0, 0, 100, 119)]);
    expect(joinBoxes([box(119, 5, 100, 50), box(0, 0, 100, 50)])).toEqual([box(0, 0, 219, 55)]);
  });

  it('20 px apart, or of which most would be empty, stay several', () => {
    const apart = [box(0, 0, 100, 50), box(120, 0, 100, 50)];
    expect(joinBoxes(apart)).toEqual(apart);
    const crossed = [box(0, 0, 300, 20), box(0, 30, 20, 300)];
    expect(joinBoxes(crossed)).toEqual(crossed);
    // Exactly half empty is not mostly.
    expect(joinBoxes([box(0, 0, 20, 10), box(20, 10, 20, 10)])).toEqual([box(0, 0, 40, 20)]);
  });

  it('in a row join one after the other, and what the joined one comes to touch', () => {
    expect(joinBoxes([box(0, 0, 50, 20), box(120, 0, 50, 20), box(60, 0, 50, 20)])).toEqual([
      box(0, 0, 170, 20),
    ]);
  });

  it('joined hold all that they were', () => {
    const boxes = fc.array(
      fc.tuple(fc.nat(300), fc.nat(300), fc.integer({ min: 1, max: 120 }), fc.integer({ min: 1, max: 120 })),
      { maxLength: 6 },
    );
    fc.assert(
      fc.property(boxes, (all) => {
        const given = all.map(([x, y, width, height]) => box(x, y, width, height));
        const joined = joinBoxes(given);
        expect(joined.length).toBeLessThanOrEqual(given.length);
        for (const { x, y, width, height } of given)
          expect(
            joined.some(
              (of) =>
                of.x <= x && of.y <= y && of.x + of.width >= x + width && of.y + of.height >= y + height,
            ),
          ).toBe(true);
        for (const of of joined) expect(given.some((one) => boxesTouch(one, of, 1e-9))).toBe(true);
      }),
      { numRuns: 100 },
    );
  });
});
