import { expect, it } from 'vitest';
import { project, unproject } from '../../../../src/views/map/layout/projection';
import { visibleBounds } from '../../../../src/views/map/layout/sight';

const view = { x: 41_000, y: 24_000, width: 1000, height: 600 };
const zoom = 8;

it('turns px back into degrees', () => {
  const { x, y } = project(46.75, -39.8, zoom);
  const [lng, lat] = unproject(x, y, zoom);
  expect(lng).toBeCloseTo(46.75, 9);
  expect(lat).toBeCloseTo(-39.8, 9);
});

it('holds the whole view', () => {
  const [west, south, east, north] = visibleBounds({ zoom, view });
  const corner = project(west, north, zoom);
  const other = project(east, south, zoom);
  expect(corner.x).toBeLessThanOrEqual(view.x + 1e-6);
  expect(corner.y).toBeLessThanOrEqual(view.y + 1e-6);
  expect(other.x).toBeGreaterThanOrEqual(view.x + view.width - 1e-6);
  expect(other.y).toBeGreaterThanOrEqual(view.y + view.height - 1e-6);
});

it('is the same after a small pan', () => {
  const at = (dx: number, dy: number) =>
    visibleBounds({ zoom, view: { ...view, x: view.x + dx, y: view.y + dy } });
  expect(at(120, 40)).toEqual(at(220, 90));
  expect(at(120, 40)).not.toEqual(at(720, 40));
});
