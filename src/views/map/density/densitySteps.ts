import type { SpaceCell } from '../../../engine/questions';

/** Opacity of each step of the shading; borders and names show through the darkest. */
export const densityOpacities = [0.08, 0.17, 0.29, 0.45, 0.66] as const;

/** What a step may begin at: round numbers, even on a logarithmic scale. */
const roundCounts = [1, 3, 10, 30, 100, 300, 1000, 3000, 10_000, 30_000, 100_000];

/**
 * Computes the lower limits of shading steps: round numbers on a logarithmic scale up to the 95th percentile of the
 * counts, so that they are stable while a reader brushes.
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
 * Returns what finds the steps of cells once for their drawing and their legend. Steps that are the same are one
 * object, so that their legend isn't made anew.
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

/** The round count that is nearest by its ratio. */
function roundCount(count: number): number {
  const nearest = (best: number, next: number) =>
    Math.abs(Math.log(next / count)) < Math.abs(Math.log(best / count)) ? next : best;
  return roundCounts.reduce(nearest, 1);
}
