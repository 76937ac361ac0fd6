import type { Minute } from '../../questions';

/** Returns a function from a minute to its bin, by bisection; what lies outside belongs to the first or the last. */
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
