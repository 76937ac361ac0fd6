import type { SpaceCell } from '../../../engine/questions';

/** Opacity of each shade of the density cells, lightest first; borders and names show through the darkest. */
export const densityOpacities = [0.08, 0.17, 0.29, 0.45, 0.66] as const;

/** Counts at which a shade may begin: round numbers, evenly spaced on a logarithmic scale. */
const roundCounts = [1, 3, 10, 30, 100, 300, 1000, 3000, 10_000, 30_000, 100_000];

/**
 * Computes the lowest event count of each density shade: round numbers on a logarithmic scale up to the 95th
 * percentile of the cells' counts, so that they hardly change while the time window is dragged.
 */
export function densitySteps(cells: readonly SpaceCell[]): readonly number[] {
  const counts = new Float64Array(cells.length);
  cells.forEach(({ count }, i) => (counts[i] = count));
  counts.sort();
  const full = counts[Math.floor(counts.length * 0.95)] ?? 1;
  const steps = densityOpacities.map((_, i) => roundCount(full ** (i / (densityOpacities.length - 1))));
  return steps.filter((step, i) => i === 0 || step > (steps[i - 1] ?? 0));
}

/**
 * Creates a memoized `densitySteps`: the same cells aren't computed again, and equal results are the same
 * array, so that the legend isn't rendered again.
 */
export function createStepsOf(): (cells: readonly SpaceCell[]) => readonly number[] {
  let of: readonly SpaceCell[] | undefined;
  let last: readonly number[] = [];
  return (cells) => {
    if (cells === of) return last;
    of = cells;
    const steps = densitySteps(cells);
    if (String(steps) !== String(last)) last = steps;
    return last;
  };
}

/** Returns the entry of `roundCounts` nearest to a count on a logarithmic scale. */
function roundCount(count: number): number {
  const nearest = (best: number, next: number) =>
    Math.abs(Math.log(next / count)) < Math.abs(Math.log(best / count)) ? next : best;
  return roundCounts.reduce(nearest, 1);
}
