import { expect, it } from 'vitest';
import { cellAt, cellBounds } from '../../../src/views/map/density/cellBox';
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
