import { describe, expect, it } from 'vitest';
import type { EventMark } from '../../../../../src/engine/eventMark';
import type { Place } from '../../../../../src/model/place';
import { layoutMap } from '../../../../../src/views/map/layout/layout';
import { project } from '../../../../../src/views/map/layout/projection';
import { misplaced } from '../../../../../src/views/map/layout/rings/body';
import { restRings } from '../../../../../src/views/map/layout/rings/restRings';
import { settleRings } from '../../../../../src/views/map/layout/rings/settleRings';
import { input, mark, place } from '../../sample';

const zoom = 8;
const centre = project(46.75, 39.8, zoom);
const view = (width: number, height: number) => ({
  x: centre.x - width / 2,
  y: centre.y - height / 2,
  width,
  height,
});
/** A card over a point of the map, in world px. */
const cardAt = ({ lng = 0, lat = 0 }: Place, size = 20) => {
  const { x, y } = project(lng, lat, zoom);
  return { x: x - size / 2, y: y - size / 2, width: size, height: size };
};

const apart = [place('a', 46.4, 39.8), place('b', 47.1, 39.8), place('c', 46.75, 40.2)];
const marksAt = (...counts: readonly number[]): EventMark[] =>
  counts.flatMap((count, index) => Array.from({ length: count }, (_, i) => mark(index * 100 + i, index)));

describe('rings without anything in their way', () => {
  it('stand at their places, in the largest size', () => {
    const rest = restRings(input(marksAt(1, 2, 3), apart, zoom));
    for (const visible of [undefined, { view: view(800, 500), cards: [], chips: [] }]) {
      const { points, crowdedOut, size } = settleRings(rest, visible, 0);
      expect([size, crowdedOut.size]).toEqual([0, 0]);
      points.forEach((point, i) => {
        expect(point.x).toBeCloseTo(rest.anchors[i]?.x ?? NaN, 6);
        expect(point.y).toBeCloseTo(rest.anchors[i]?.y ?? NaN, 6);
      });
    }
  });

  it('are tried from a size on', () => {
    const rest = restRings(input(marksAt(1, 2, 3), apart, zoom));
    expect(settleRings(rest, undefined, 2).size).toBe(2);
    expect(settleRings(rest, undefined, 2).level).toBe(rest.levels[2]?.());
  });
});

describe('a place under a card', () => {
  const marks = [...marksAt(2, 1), mark(900, 0, { role: 'seat' })];
  const rest = restRings(input(marks, apart, zoom));

  it('is left out as a whole, with what was said there', () => {
    const cards = [cardAt(place('a', 46.4, 39.8))];
    const { crowdedOut } = settleRings(rest, { view: view(800, 500), cards, chips: [] }, 0);
    // The ring and the seat of the first place.
    expect([...crowdedOut].sort()).toEqual([0, 2]);
    const {
      rings,
      seats,
      crowdedOut: groups,
    } = layoutMap(
      { ...input(marks, apart, zoom), visible: { view: view(800, 500), cards, chips: [] } },
      rest,
    );
    expect([rings.map(({ group }) => group.place), seats, groups.map(({ place: at }) => at)]).toEqual([
      [1],
      [],
      [0, 0],
    ]);
  });

  it('is not, where a chip lies over it: its ring goes beside it', () => {
    const chip = cardAt(place('b', 47.1, 39.8), 10);
    const { crowdedOut, level, points } = settleRings(
      rest,
      { view: view(800, 500), cards: [], chips: [chip] },
      0,
    );
    expect(crowdedOut.size).toBe(0);
    expect(misplaced(level.bodies, points, [chip], view(800, 500))).toEqual([]);
  });

  it('is laid out beyond the view, card or none', () => {
    const small = view(80, 500);
    const cards = [cardAt(place('a', 46.4, 39.8))];
    const settled = settleRings(rest, { view: small, cards, chips: [] }, 0);
    expect(settled.crowdedOut.size).toBe(0);
    const { beyond, rings } = layoutMap(
      { ...input(marks, apart, zoom), visible: { view: small, cards, chips: [] } },
      rest,
    );
    expect(beyond.map(({ place: at }) => at)).toEqual([0, 1, 0]);
    expect(rings).toHaveLength(2);
  });
});

describe('a view that is too small for all', () => {
  // Twelve places a few px from one another, with one to twelve events each, and a seat at the busiest.
  const crowd = Array.from({ length: 12 }, (_, i) =>
    place(`p${i}`, 46.75 + (i % 4) * 0.004, 39.8 + i * 0.002),
  );
  const counts = crowd.map((_, i) => i + 1);
  const marks = [...marksAt(...counts), mark(9000, 11, { role: 'seat' }), mark(9001, 11, { role: 'venue' })];
  const rest = restRings(input(marks, crowd, zoom));
  const visible = { view: view(150, 110), cards: [], chips: [] };
  const settled = settleRings(rest, visible, 0);

  it('has the smallest rings, and leaves out as many as have no room', () => {
    expect(settled.size).toBe(rest.levels.length - 1);
    expect(settled.crowdedOut.size).toBeGreaterThan(0);
    expect(settled.crowdedOut.size).toBeLessThan(13);
    const kept = settled.level.bodies.map((_, i) => i).filter((i) => !settled.crowdedOut.has(i));
    const bodies = kept.flatMap((i) => settled.level.bodies[i] ?? []);
    const points = kept.flatMap((i) => settled.points[i] ?? []);
    expect(misplaced(bodies, points, [], visible.view)).toEqual([]);
  });

  it('leaves out those with the fewest events before the others', () => {
    const left = [...settled.crowdedOut]
      .filter((i) => i < 12)
      .map((i) => rest.grouped.rings[i]?.marks.length ?? 0);
    const kept = rest.grouped.rings
      .filter((_, i) => !settled.crowdedOut.has(i))
      .map(({ marks: of }) => of.length);
    const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;
    expect(mean(left)).toBeLessThan(mean(kept));
    expect(kept).toContain(12);
  });

  it('leaves out the button of what was said before the busiest ring', () => {
    expect(settled.crowdedOut.has(rest.grouped.rings.length)).toBe(true);
  });

  it('leaves out fewer where there is more room', () => {
    const wide = settleRings(rest, { ...visible, view: view(900, 700) }, 0);
    expect(wide.crowdedOut.size).toBeLessThan(settled.crowdedOut.size);
  });
});

describe('a ring’s readiness to move', () => {
  it('is the greater, the vaguer its place is known', () => {
    const precisions = ['exact', 'settlement', 'district', 'region'] as const;
    const marks = precisions.map((precision, index) => mark(index, index, { precision }));
    const places = precisions.map((_, index) => place(`p${index}`, 46 + index / 2, 39.8));
    const bodies = restRings(input(marks, places, zoom)).levels[0]?.().bodies ?? [];
    const push = bodies.map(({ mobility, r }) => mobility * r);
    expect(push).toHaveLength(4);
    expect(push).toEqual([...push].sort((a, b) => a - b));
    expect(new Set(push).size).toBe(4);
  });
});
