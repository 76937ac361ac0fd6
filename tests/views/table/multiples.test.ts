import { expect, it } from 'vitest';
import { layoutMultiples, type Multiple } from '../../../src/views/table/statistics/multiples';

const multiples = Array.from({ length: 11 }, (_, n): Multiple => {
  return { key: `k${n}`, title: `K ${n}`, total: 2, stacks: [[2, 0, 0, 0, 0, 0, 0, 0]] };
});

it('small multiples share the width, and one that is alone takes all of it', () => {
  expect(layoutMultiples(multiples, 8, 366).widthPx).toBe(108);
  const { widthPx, panels } = layoutMultiples(multiples, 8, 366, true);
  expect(widthPx).toBe(366);
  for (const { bars } of panels)
    for (const bar of bars) {
      expect(bar.widthPx).toBeGreaterThan(30);
      expect(bar.xPx + bar.widthPx).toBeLessThanOrEqual(366);
    }
});
