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
