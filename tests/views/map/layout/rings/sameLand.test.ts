import { polygonContains } from 'd3';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Areas } from '../../../../../src/load/basemap';
import { project } from '../../../../../src/views/map/layout/projection';
import { properties } from '../../../../seed';
import { landOf } from '../../../../../src/views/map/layout/rings/sameLand';

const square = (west: number, south: number, east: number, north: number) => [
  [west, south],
  [east, south],
  [east, north],
  [west, north],
  [west, south],
];

function areas(...rings: number[][][]): Areas {
  return {
    type: 'FeatureCollection',
    features: rings.map((ring) => ({
      type: 'Feature',
      properties: {},
      geometry: { type: 'Polygon', coordinates: [ring] },
    })),
  };
}

const zoom = 8;
// Two countries that meet at 46° E, a lake in the west, and one across the border.
const land = landOf({
  countries: areas(square(45.5, 39.5, 46, 40.5), square(46, 39.5, 46.5, 40.5)),
  water: areas(square(45.8, 40, 45.9, 40.1), square(45.97, 39.7, 46.05, 39.8)),
});

function holds(place: readonly [number, number], point: readonly [number, number]): boolean {
  const { x, y } = project(...point, zoom);
  return land(...place, zoom)?.holds(x, y) ?? true;
}

test.each([
  ['beside it', [45.9, 39.9], [45.95, 39.9], true],
  ['across the border', [45.95, 39.95], [46.03, 39.95], false],
  ['on a lake', [45.85, 39.97], [45.85, 40.05], false],
  ['behind a lake', [45.85, 39.97], [45.85, 40.13], true],
  ['on a lake across the border', [45.95, 39.85], [46.02, 39.75], false],
  ['on the lake that the place is in', [45.82, 40.05], [45.88, 40.05], true],
] as const)('%s', (_, place, point, expected) => {
  expect(holds(place, point)).toBe(expected);
});

test('far from every border and shore all is free', () => {
  expect(land(20, 20, zoom)).toBeUndefined();
});

test('holds what is in the country of the place and on no other water, and knows how far both are', () => {
  /** An outline around a point, by its distances from it in degrees. */
  const around = (lng: number, lat: number, far: readonly number[]) =>
    [...far, far[0] ?? 0].map((degrees, i) => {
      const turn = (2 * Math.PI * (i % far.length)) / far.length;
      return [lng + degrees * Math.cos(turn), lat + degrees * Math.sin(turn)];
    });
  const distances = (min: number, max: number) =>
    fc.array(fc.double({ min, max, noNaN: true }), { minLength: 3, maxLength: 9 });
  const px = fc.double({ min: -100, max: 100, noNaN: true });
  const drawn = (outline: readonly (readonly number[])[]) =>
    outline.map(([lng = 0, lat = 0]): [number, number] => {
      const { x, y } = project(lng, lat, zoom);
      return [x, y];
    });
  fc.assert(
    fc.property(
      distances(0.1, 0.6),
      distances(0.02, 0.1),
      fc.tuple(px, px),
      fc.array(fc.tuple(px, px), { maxLength: 8 }),
      (far, near, [lakeX, lakeY], steps) => {
        const country = around(46, 40, far);
        const lake = around(46 + lakeX / 300, 40 + lakeY / 300, near);
        const found = landOf({ countries: areas(country), water: areas(lake) })(46, 40, zoom);
        const home = project(46, 40, zoom);
        const isIn = (outline: readonly (readonly number[])[], x: number, y: number) =>
          polygonContains(drawn(outline), [x, y]);
        const floats = isIn(lake, home.x, home.y);
        for (const [dx, dy] of steps) {
          const [x, y] = [home.x + dx, home.y + dy];
          const expected = isIn(country, x, y) && (floats || !isIn(lake, x, y));
          expect(found?.holds(x, y) ?? true).toBe(expected);
        }
        if (!found) return;
        // The nearest of many points of the outlines is hardly farther than their lines.
        const points = [country, ...(floats ? [] : [lake])].map(drawn).flatMap((outline) =>
          outline.slice(1).flatMap(([bx, by], i) => {
            const [ax = 0, ay = 0] = outline[i] ?? [];
            return Array.from({ length: 101 }, (_, at) => [
              ax + ((bx - ax) * at) / 100,
              ay + ((by - ay) * at) / 100,
            ]);
          }),
        );
        const nearest = Math.min(...points.map(([x = 0, y = 0]) => Math.hypot(x - home.x, y - home.y)));
        expect(found.freePx).toBeLessThanOrEqual(nearest + 1e-6);
        expect(found.freePx).toBeGreaterThan(nearest - 2);
      },
    ),
    { ...properties, numRuns: 60 },
  );
});
