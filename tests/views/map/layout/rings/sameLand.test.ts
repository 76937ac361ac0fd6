import { expect, test } from 'vitest';
import type { Areas } from '../../../../../src/load/basemap';
import { project } from '../../../../../src/views/map/layout/projection';
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
