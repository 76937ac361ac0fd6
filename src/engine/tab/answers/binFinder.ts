import type { Minute } from '../../questions';

/**
 * Creates a function from a minute to the index of its bin, by binary search; minutes outside all bins belong
 * to the first or last.
 */
export function binFinder(edges: readonly Minute[]): (minute: Minute) => number {
  const last = Math.max(0, edges.length - 2);
  return (minute) => {
    let low = 0;
    let high = last;
    while (low < high) {
      const middle = (low + high + 1) >>> 1;
      if ((edges[middle] as number) <= minute) low = middle;
      else high = middle - 1;
    }
    return low;
  };
}
