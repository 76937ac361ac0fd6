import { expect, test } from 'vitest';
import { distanceToBox } from '../../../../../src/draw/box';
import { relax, relaxDefaults } from '../../../../../src/views/map/layout/rings/relax';
import { overlaps } from '../../sample';

/** Bodies strewn by a fixed rule; some on the same point. */
function strewn(count: number, side: number) {
  return Array.from({ length: count }, (_, i) => ({
    x: ((i * 7919) % 997) * (side / 997),
    y: ((Math.floor(i / 2) * 104729) % 991) * (side / 991),
    r: 8 + ((i * 31) % 17),
    mobility: 1 + (i % 3),
  }));
}

test.each([
  [2, 10],
  [60, 500],
  [400, 2400],
])('parts %i bodies until none overlaps', (count, side) => {
  const bodies = strewn(count, side);
  const points = relax(bodies);
  expect(overlaps(points.map((point, i) => ({ ...point, r: bodies[i]?.r ?? 0 })))).toEqual([]);
});

test('comes to rest at the same points each time', () => {
  expect(relax(strewn(80, 600))).toEqual(relax(strewn(80, 600)));
});

test('leaves alone what has room', () => {
  const bodies = [
    { x: 0, y: 0, r: 10, mobility: 1 },
    { x: 100, y: 0, r: 10, mobility: 1 },
  ];
  expect(relax(bodies)).toEqual([
    { x: 0, y: 0 },
    { x: 100, y: 0 },
  ]);
});

test('moves bodies off the cards, and keeps them in view', () => {
  const view = { x: 0, y: 0, width: 600, height: 400 };
  const cards = [
    { x: 0, y: 0, width: 40, height: 120 },
    { x: 380, y: 330, width: 220, height: 70 },
  ];
  const bodies = [
    { x: 20, y: 60, r: 12, mobility: 1 },
    { x: 500, y: 370, r: 20, mobility: 1 },
    { x: 3, y: 200, r: 15, mobility: 1 },
  ];
  relax(bodies, cards, undefined, view).forEach((point, i) => {
    const r = bodies[i]?.r ?? 0;
    for (const card of cards) expect(distanceToBox(point, card)).toBeGreaterThanOrEqual(r);
    expect(point.x - r).toBeGreaterThanOrEqual(0);
    expect(point.y + r).toBeLessThanOrEqual(400);
  });
});

test('brings what stands half out of view off a card by the short way, not round the whole card', () => {
  const body = { x: 996, y: 460, r: 16, mobility: 1 };
  const card = { x: 600, y: 430, width: 390, height: 70 };
  const view = { x: 0, y: 0, width: 1000, height: 500 };
  const [point] = relax([body], [card], [body], view, { ...relaxDefaults, pull: 0.03 });
  expect(Math.hypot((point?.x ?? 0) - body.x, (point?.y ?? 0) - body.y)).toBeLessThan(70);
});

test('lets none go farther than it may, though it overlaps', () => {
  const body = (x: number) => ({ x, y: 0, r: 10, mobility: 1, mostGapPx: 2 });
  const [a, b] = relax([body(0), body(0)]);
  expect([a, b].map((at) => Math.hypot(at?.x ?? 0, at?.y ?? 0)).every((far) => far <= 12)).toBe(true);
  const free = relax([0, 0].map((x) => ({ ...body(x), mostGapPx: 99 })));
  expect(
    Math.hypot((free[0]?.x ?? 0) - (free[1]?.x ?? 0), (free[0]?.y ?? 0) - (free[1]?.y ?? 0)),
  ).toBeGreaterThan(22.9);
});

test('keeps each on its own land, a px from the border', () => {
  const land = { holds: (x: number) => x < 5, freePx: 5 };
  const [a] = relax([
    { x: 0, y: 0, r: 10, mobility: 1, land },
    { x: -3, y: 0, r: 10, mobility: 0 },
  ]);
  expect(a?.x).toBeLessThanOrEqual(4.1);
  const [free] = relax([
    { x: 0, y: 0, r: 10, mobility: 1 },
    { x: -3, y: 0, r: 10, mobility: 0 },
  ]);
  expect(free?.x).toBeGreaterThan(15);
});

test('keeps what belongs in view 4 px inside it, and lets the rest be', () => {
  const view = { x: 0, y: 0, width: 200, height: 100 };
  const body = (x: number, y: number) => ({ x, y, r: 10, mobility: 1 });
  const points = relax(
    [body(1, 50), body(199, 50), body(100, 1), body(60, 99), body(-30, 50)],
    [],
    undefined,
    view,
  );
  expect(points.map(({ x, y }) => [Math.round(x * 10) / 10, Math.round(y * 10) / 10])).toEqual([
    [14, 50],
    [186, 50],
    [100, 14],
    [60, 86],
    [-30, 50],
  ]);
});

test('begins where it is told to', () => {
  const bodies = [{ x: 0, y: 0, r: 10, mobility: 1 }];
  const still = { gapPx: 3, rounds: 0, pull: 0, settleRounds: 5 };
  expect(relax(bodies, [], [{ x: 7, y: 8 }], undefined, still)).toEqual([{ x: 7, y: 8 }]);
  expect(relax(bodies, [], undefined, undefined, still)).toEqual([{ x: 0, y: 0 }]);
  // One round of half the way home.
  expect(relax(bodies, [], [{ x: 8, y: 6 }], undefined, { ...still, rounds: 1, pull: 0.5 })).toEqual([
    { x: 4, y: 3 },
  ]);
});
