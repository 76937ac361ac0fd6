import { expect, it } from 'vitest';
import { cellAt, cellBounds, cellBox } from '../../../src/views/map/density/cellBox';
import { project } from '../../../src/views/map/layout/projection';
import { edgeCells } from '../../../src/views/map/density/edgeCells';
import { createStepsOf, densitySteps } from '../../../src/views/map/density/densitySteps';

const cells = (...counts: number[]) => counts.map((count, i) => ({ lng: i + 0.5, lat: 40.5, count }));

it('steps begin at round numbers, even on a logarithmic scale', () => {
  const upTo = (most: number) => cells(...Array.from({ length: 100 }, (_, i) => 1 + (most * i) / 95));
  expect(densitySteps(upTo(100))).toEqual([1, 3, 10, 30, 100]);
  expect(densitySteps(upTo(10_000))).toEqual([1, 10, 100, 1000, 10_000]);
});

it('one count has one step', () => {
  expect(densitySteps(cells(1, 1, 1))).toEqual([1]);
  expect(densitySteps([])).toEqual([1]);
});

it('one cell that is fuller than all others takes no step from them', () => {
  const usual = Array.from({ length: 40 }, (_, i) => 1 + (i % 30));
  expect(densitySteps(cells(...usual, 90_000))).toEqual(densitySteps(cells(...usual)));
});

it('steps that stay are one object while the cells change', () => {
  const stepsOf = createStepsOf();
  const first = stepsOf(cells(1, 5, 9));
  expect(first).toEqual(densitySteps(cells(1, 5, 9)));
  expect(stepsOf(cells(9, 5, 1))).toBe(first);
  const others = cells(1, 50, 900);
  const changed = stepsOf(others);
  expect(changed).toEqual(densitySteps(others));
  expect(stepsOf(others)).toBe(changed);
  // Another map's cells change nothing here.
  createStepsOf()(cells(1));
  expect(stepsOf(others)).toBe(changed);
});

it('a point is in the cell around it, and in none where there is none', () => {
  const density = { cells: cells(4, 7), cellDegrees: 1 };
  expect(cellAt(density, 1.2, 40.9)?.count).toBe(7);
  expect(cellAt(density, 1.2, 41.1)).toBeUndefined();
  expect(cellBounds({ lng: 1.5, lat: 40.5, count: 7 }, 1)).toEqual([1, 40, 2, 41]);
});

it('steps are at the round numbers that are nearest by their ratio', () => {
  const all = (count: number) => densitySteps(cells(...Array.from({ length: 20 }, () => count)));
  expect(all(1)).toEqual([1]);
  expect(all(2)).toEqual([1, 3]);
  expect(all(5)).toEqual([1, 3]);
  expect(all(6)).toEqual([1, 3, 10]);
  expect(all(1000)).toEqual([1, 10, 30, 300, 1000]);
});

it('the fullest twentieth of the cells takes no part in them', () => {
  const full = (count: number, of: number) =>
    densitySteps(cells(...Array.from({ length: of }, (_, i) => (i < count ? 90_000 : 1))));
  expect(full(4, 100)).toEqual([1]);
  expect(full(5, 100).at(-1)).toBe(100_000);
});

it('a cell lies around its middle, its border part of it', () => {
  const density = { cells: cells(4, 7), cellDegrees: 1 };
  expect(cellAt(density, 0, 40)?.count).toBe(4);
  expect(cellAt(density, 2, 41)?.count).toBe(7);
  for (const [lng, lat] of [
    [-0.01, 40.5],
    [2.01, 40.5],
    [0.5, 39.99],
    [0.5, 41.01],
  ] as const)
    expect(cellAt(density, lng, lat)).toBeUndefined();
  const box = cellBox({ lng: 1.5, lat: 40.5, count: 7 }, 1, 8);
  const [corner, other] = [project(1, 41, 8), project(2, 40, 8)];
  expect(box.x).toBeCloseTo(corner.x);
  expect(box.y).toBeCloseTo(corner.y);
  expect(box.x + box.width).toBeCloseTo(other.x);
  expect(box.y + box.height).toBeCloseTo(other.y);
});

it.each([4, 2, 0.5, 0.125])(
  'cells of %i° beyond the map’s edge are counted in its last row',
  (cellDegrees) => {
    const middleOf = (lat: number) => (Math.floor(lat / cellDegrees) + 0.5) * cellDegrees;
    const lats = [-89.9, -86.3, -84.99, -84.8, 0, 40, 84.8, 84.99, 86.3, 89.9];
    const given = [...new Set(lats.map(middleOf))].map((lat) => ({ lng: 2, lat, count: 3 }));
    const drawn = edgeCells([...given, { lng: 6, lat: middleOf(88), count: 5 }], cellDegrees);
    const sum = (of: typeof drawn) => of.reduce((count, cell) => count + cell.count, 0);
    expect(sum(drawn)).toBe(sum(given) + 5);
    expect(new Set(drawn.map(({ lng, lat }) => `${lng} ${lat}`)).size).toBe(drawn.length);
    for (const cell of drawn) expect(cellBox(cell, cellDegrees, 7).height).toBeGreaterThan(0.5);
    const top = drawn.reduce((one, other) => (other.lat > one.lat ? other : one));
    expect(cellBounds(top, cellDegrees)[3]).toBe(90);
    expect(edgeCells(given.slice(4, 5), cellDegrees)).toEqual(given.slice(4, 5));
  },
);
