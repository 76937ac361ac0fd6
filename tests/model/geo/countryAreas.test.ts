import fc from 'fast-check';
import { expect, it } from 'vitest';
import { countryAreas, isNearCountry } from '../../../src/model/geo/countryAreas';

/** Ten degrees either way, with a hole in its middle. */
const areas = countryAreas([
  { code: 'AA', polygons: [[square(0, 10, 0, 10), square(4, 6, 4, 6)]] },
  { code: 'BB', polygons: [[square(170, 180, 50, 60)]] },
]);

function square(west: number, east: number, south: number, north: number) {
  return [
    [west, south],
    [east, south],
    [east, north],
    [west, north],
    [west, south],
  ];
}

const near = (code: string, lng: number, lat: number) =>
  isNearCountry(areas.get(code) ?? [], { lng, lat }, 25);

it('has what lies within, and not what lies in a hole', () => {
  expect(near('AA', 2, 2)).toBe(true);
  expect(near('AA', 5, 5)).toBe(false);
});

it('has what lies within 25 km of an edge, on every side and at every latitude', () => {
  expect([near('AA', 10.2, 5), near('AA', 10.3, 5)]).toEqual([true, false]);
  expect([near('AA', 5, -0.2), near('AA', 5, -0.3)]).toEqual([true, false]);
  // At 60° a degree of longitude is half as long.
  expect([near('BB', 169.65, 59), near('BB', 169.4, 59)]).toEqual([true, false]);
  // Corners are round.
  expect([near('AA', -0.15, -0.15), near('AA', -0.2, -0.2)]).toEqual([true, false]);
});

it('goes on across the antimeridian', () => {
  expect([near('BB', -179.8, 55), near('BB', -179, 55)]).toEqual([true, false]);
});

it('has no country of no polygons, and every point of a square and none far from it', () => {
  expect(isNearCountry([], { lng: 1, lat: 1 }, 25)).toBe(false);
  fc.assert(
    fc.property(
      fc.double({ min: -40, max: 50, noNaN: true }),
      fc.double({ min: -40, max: 50, noNaN: true }),
      (lng, lat) => {
        const [dx, dy] = [Math.max(0, -lng, lng - 10), Math.max(0, -lat, lat - 10)];
        const hole = Math.max(Math.abs(lng - 5), Math.abs(lat - 5));
        if (dx === 0 && dy === 0 && hole > 1) expect(near('AA', lng, lat)).toBe(true);
        if (dx > 0.4 || dy > 0.3) expect(near('AA', lng, lat)).toBe(false);
      },
    ),
  );
});
