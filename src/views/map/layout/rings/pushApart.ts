import type { Body } from './body';

/** Pairs of circles that may overlap, with the radius and mobility of each circle. */
export type Pairs = {
  /** Indexes of the two circles of each pair, in successive entries. */
  readonly of: Int32Array;
  readonly r: Float64Array;
  readonly mobility: Float64Array;
};

/** Finds the pairs of circles that may come to overlap, from how far each may move. */
export function pairsOf(bodies: readonly Body[], gapPx: number): Pairs {
  const of: number[] = [];
  bodies.forEach((a, i) => {
    const reachA = 2 * a.r + (a.mostGapPx ?? Infinity) + gapPx;
    for (let j = i + 1; j < bodies.length; j += 1) {
      const b = bodies[j] as Body;
      const meet = reachA + 2 * b.r + (b.mostGapPx ?? Infinity);
      if (Math.abs(a.x - b.x) < meet && Math.abs(a.y - b.y) < meet) of.push(i, j);
    }
  });
  return {
    of: Int32Array.from(of),
    r: Float64Array.from(bodies, ({ r }) => r),
    mobility: Float64Array.from(bodies, ({ mobility }) => mobility),
  };
}

/**
 * Pushes overlapping pairs of circles apart once, changing `x` and `y` in place, with radii times `size`;
 * returns true if none overlapped.
 */
export function pushApart(
  { of, r, mobility }: Pairs,
  x: Float64Array,
  y: Float64Array,
  gapPx: number,
  size: number,
): boolean {
  let unmoved = true;
  for (let pair = 0; pair < of.length; pair += 2) {
    const i = of[pair] as number;
    const j = of[pair + 1] as number;
    const least = ((r[i] as number) + (r[j] as number)) * size + gapPx;
    let dx = (x[j] as number) - (x[i] as number);
    if (dx >= least || -dx >= least) continue;
    let dy = (y[j] as number) - (y[i] as number);
    if (dy >= least || -dy >= least) continue;
    let distance = Math.sqrt(dx * dx + dy * dy);
    if (distance >= least - 1e-6) continue;
    unmoved = false;
    if (distance < 1e-6) {
      // Two bodies on one point part along a direction of their own, the same each time.
      const angle = (i * 7 + j * 3) * 2.399963;
      dx = Math.cos(angle);
      dy = Math.sin(angle);
      distance = 1;
    }
    const own = mobility[i] as number;
    const others = mobility[j] as number;
    const push = (least - Math.min(distance, least) + 0.01) / distance;
    const share = (own || (others ? 0 : 0.5)) / (own + others || 1);
    x[i] = (x[i] as number) - dx * push * share;
    y[i] = (y[i] as number) - dy * push * share;
    x[j] = (x[j] as number) + dx * push * (1 - share);
    y[j] = (y[j] as number) + dy * push * (1 - share);
  }
  return unmoved;
}
