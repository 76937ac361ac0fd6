import { expect, test } from 'vitest';
import { homeOf, homeView } from '../../../../src/views/map/layout/homeView';
import { project } from '../../../../src/views/map/layout/projection';
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
