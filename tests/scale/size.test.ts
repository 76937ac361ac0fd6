import { expect, test } from 'vitest';
import { glyphRadius } from '../../src/scale/size';

test.each([
  [0, 5.6],
  [1, Math.sqrt(36.36)],
  [10, Math.sqrt(81.36)],
  [22, 11.89],
  [23, 12],
  [5000, 12],
  [-3, 5.6],
])('an event with %i deaths has a radius of %f px', (deaths, radius) => {
  expect(glyphRadius(deaths)).toBeCloseTo(radius, 2);
});
