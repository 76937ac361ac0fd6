import fc from 'fast-check';
import { expect, test } from 'vitest';
import { homeOf, homeView } from '../../../../src/views/map/layout/homeView';
import { project } from '../../../../src/views/map/layout/projection';
import { properties } from '../../../seed';
import { mapSizes, warMap } from '../warMap';

const zooms = { min: 7, max: 10 };

test('opens on nearly all the events, not on the few far away', () => {
  const near = Array.from({ length: 60 }, (_, i) => ({ lng: 46 + i / 60, lat: 39 + i / 60, count: 1 }));
  const { core, close } = homeOf([...near, { lng: 10, lat: 80, count: 1 }], [0, 0, 1, 1]);
  expect(core[0]).toBeGreaterThan(45.9);
  expect(core[3]).toBeLessThan(40.1);
  expect(close[2] - close[0]).toBeLessThan(core[2] - core[0]);
});

test('opens on the whole where there is no event', () => {
  expect(homeOf([], [1, 2, 3, 4]).core).toEqual([1, 2, 3, 4]);
});

test.each(mapSizes)('Ganja to the Araks is whole in a map of %d × %d px', async (width, height) => {
  const { home } = await warMap();
  const { lng, lat, zoom } = homeView(home, { width, height }, zooms);
  const middle = project(lng, lat, zoom);
  const north = project(46.36, 40.68, zoom);
  const south = project(46.94, 39.15, zoom);
  for (const { x, y } of [north, south]) {
    expect(Math.abs(x - middle.x)).toBeLessThan(width / 2);
    expect(Math.abs(y - middle.y)).toBeLessThan(height / 2);
  }
});

test('a narrow map gives up west and east before north and south', async () => {
  const { home } = await warMap();
  const narrow = homeView(home, { width: 390, height: 327 }, zooms);
  const wide = homeView(home, { width: 1000, height: 327 }, zooms);
  expect(narrow.zoom).toBe(wide.zoom);
});

const lng = fc.double({ min: -170, max: 170, noNaN: true });
const lat = fc.double({ min: -70, max: 70, noNaN: true });

test('holds, of events with their counts, all but a few beyond each edge', () => {
  const point = fc.record({ lng, lat, count: fc.integer({ min: 1, max: 9 }) });
  fc.assert(
    fc.property(fc.array(point, { minLength: 1, maxLength: 40 }), (points) => {
      const { core, close } = homeOf(points, [0, 0, 1, 1]);
      const whole = points.reduce((sum, { count }) => sum + count, 0);
      for (const [[west, south, east, north], most] of [
        [core, 0.04],
        [close, 0.12],
      ] as const) {
        const beyond = (is: (of: (typeof points)[number]) => boolean) =>
          points.filter(is).reduce((sum, { count }) => sum + count, 0) / whole;
        expect(beyond((of) => of.lng < west)).toBeLessThanOrEqual(most);
        expect(beyond((of) => of.lng > east)).toBeLessThanOrEqual(most + 1e-9);
        expect(beyond((of) => of.lat < south)).toBeLessThanOrEqual(most);
        expect(beyond((of) => of.lat > north)).toBeLessThanOrEqual(most + 1e-9);
        // And is no larger than that: with what lies on an edge it would be more.
        expect(beyond((of) => of.lng <= west)).toBeGreaterThanOrEqual(most - 1e-9);
        expect(beyond((of) => of.lat <= south)).toBeGreaterThanOrEqual(most - 1e-9);
      }
    }),
    properties,
  );
});

test('is the nearest of the map’s steps that holds it from north to south, and its middle from west to east', () => {
  const size = fc.record({
    width: fc.integer({ min: 200, max: 2000 }),
    height: fc.integer({ min: 200, max: 1500 }),
  });
  fc.assert(
    fc.property(lng, lat, fc.double({ min: 0.5, max: 8, noNaN: true }), size, (west, south, degrees, of) => {
      const core = [west, south, west + degrees, south + degrees / 2] as const;
      const close = [west + degrees / 4, south + 0.1, west + degrees / 2, south + 0.2] as const;
      const view = homeView({ core, close }, of, { min: 2, max: 12 });
      expect(view.zoom % 0.25).toBe(0);
      const at = (zoom: number) => {
        const [lower, upper] = [project(west, south, zoom), project(core[2], core[3], zoom)];
        const [left, right] = [project(close[0], south, zoom), project(close[2], south, zoom)];
        return { lower, upper, left, right };
      };
      const fits = (zoom: number) => {
        const { lower, upper, left, right } = at(zoom);
        return lower.y - upper.y <= of.height - 30 && right.x - left.x <= of.width - 30;
      };
      if (view.zoom > 2) expect(fits(view.zoom - 1e-6)).toBe(true);
      if (view.zoom < 12) expect(fits(view.zoom + 0.25)).toBe(false);
      const middle = project(view.lng, view.lat, view.zoom);
      const { lower, upper, left, right } = at(view.zoom);
      const whole = upper.x - lower.x <= of.width - 30;
      const x = whole ? (lower.x + upper.x) / 2 : (left.x + right.x) / 2;
      expect(Math.abs(middle.x - x)).toBeLessThan(1e-6);
      // Less of the room above than below, where chips lie.
      const above = upper.y - (middle.y - of.height / 2);
      expect(above).toBeCloseTo((of.height - (lower.y - upper.y)) * 0.3, 5);
    }),
    properties,
  );
});

test('is no nearer than the base map goes, where tiles lead nearer', () => {
  const core = [46.75, 39.82, 46.75, 39.82] as const;
  const view = homeView({ core, close: core, nearest: 10 }, { width: 900, height: 500 }, { min: 7, max: 17 });
  expect(view.zoom).toBe(10);
});
