import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { geodesicM, greatCircle } from '../../../src/model/geo/geodesic';

const points = fc.record({
  lng: fc.double({ min: -180, max: 180, noNaN: true }),
  lat: fc.double({ min: -90, max: 90, noNaN: true }),
});

describe('geodesicM', () => {
  // As GeographicLib has them.
  it.each([
    [40.6, -73.8, 51.6, -0.5, 5_551_759.4],
    [39.7542, 46.7496, 40.1792, 44.4991, 197_972.1],
    [0, 0, 0, 90, 10_018_754.171],
    [89.9, 10, 89.9, -170, 22_338.796],
    [0, 179.9, 0, -179.9, 22_263.898],
    [10, 10, 10, 10, 0],
  ])('from %d, %d to %d, %d is %d m', (lat1, lng1, lat2, lng2, metres) => {
    expect(geodesicM({ lat: lat1, lng: lng1 }, { lat: lat2, lng: lng2 })).toBeCloseTo(metres, 2);
  });

  it.each([
    [-41.32, 174.81, 40.96, -5.5, 19_959_679.267],
    [0, 0, 0.5, 179.7, 19_944_127.421],
  ])('from %d, %d to its opposite is known to half a percent', (lat1, lng1, lat2, lng2, metres) => {
    const found = geodesicM({ lat: lat1, lng: lng1 }, { lat: lat2, lng: lng2 });
    expect(Math.abs(found - metres) / metres).toBeLessThan(0.005);
  });

  it('is a distance between any two points', () => {
    fc.assert(
      fc.property(points, points, (a, b) => {
        const metres = geodesicM(a, b);
        expect(metres).toBeGreaterThanOrEqual(0);
        expect(metres).toBeLessThan(20_100_000);
        expect(Math.abs(metres - geodesicM(b, a))).toBeLessThan(0.01);
      }),
    );
  });
});

describe('greatCircle', () => {
  it('leads from one point to the other, without a leap at the antimeridian', () => {
    const way = greatCircle({ lng: 170, lat: 50 }, { lng: -170, lat: 50 }, 20);
    expect(way[0]?.lng).toBeCloseTo(170, 9);
    expect(way.at(-1)?.lng).toBeCloseTo(190, 9);
    expect(Math.max(...way.map(({ lat }) => lat))).toBeGreaterThan(50.2);
    for (let i = 1; i < way.length; i += 1)
      expect(Math.abs((way[i]?.lng ?? NaN) - (way[i - 1]?.lng ?? NaN))).toBeLessThan(2);
  });
});
