import { expect, test } from 'vitest';
import { homeOf } from '../../../src/views/map/homeView';

test('opens on nearly all the events, not on the few far away', () => {
  const near = Array.from({ length: 60 }, (_, i) => ({ lng: 46 + i / 60, lat: 39 + i / 60, count: 1 }));
  const { wide, close } = homeOf([...near, { lng: 10, lat: 80, count: 1 }], [0, 0, 1, 1]);
  expect(wide[0]).toBeGreaterThan(45.9);
  expect(wide[3]).toBeLessThan(40.1);
  expect(close[2] - close[0]).toBeLessThan(wide[2] - wide[0]);
});

test('opens on the whole where there is no event', () => {
  expect(homeOf([], [1, 2, 3, 4]).wide).toEqual([1, 2, 3, 4]);
});
