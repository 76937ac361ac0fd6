import type { Box, Point } from './projection';

export const relaxDefaults = {
  /** Room between two rings, px. */
  gapPx: 3,
  /** Rounds of pulling home and pushing apart. */
  rounds: 260,
  /** Part of the way home that a ring is pulled in the first round. */
  pull: 0.12,
  /** Rounds of pushing apart alone, at most. */
  settleRounds: 400,
};

/** Something round that may be moved aside from its true point. */
export type Body = {
  /** Where it belongs, px. */
  readonly x: number;
  readonly y: number;
  readonly r: number;
  /** How readily it gives way, against the others: 1 is usual, 0 stays. */
  readonly mobility: number;
};

/**
 * Moves bodies apart until none overlaps another or an obstacle, each as near to its own point as the
 * others let it. Nothing is random: the same bodies come to rest at the same points.
 * @param start where the bodies stand at first; their own points where absent
 * @param view bodies that belong inside are kept whole inside it
 */
export function relax(
  bodies: readonly Body[],
  obstacles: readonly Box[] = [],
  start?: readonly Point[],
  view?: Box,
  options = relaxDefaults,
): Point[] {
  const x = Float64Array.from(bodies, (body, i) => start?.[i]?.x ?? body.x);
  const y = Float64Array.from(bodies, (body, i) => start?.[i]?.y ?? body.y);
  const rounds = bodies.length > 500 ? options.rounds / 4 : options.rounds;
  for (let round = 0; round < rounds; round += 1) {
    const pull = options.pull * (1 - round / rounds);
    bodies.forEach((body, i) => {
      x[i] = at(x, i) + (body.x - at(x, i)) * pull;
      y[i] = at(y, i) + (body.y - at(y, i)) * pull;
    });
    if (view) keepInside(bodies, x, y, view);
    pushApart(bodies, x, y, options.gapPx);
    pushOut(bodies, x, y, obstacles, options.gapPx);
  }
  for (let round = 0; round < options.settleRounds; round += 1) {
    const apart = pushApart(bodies, x, y, options.gapPx * 0.99);
    const out = pushOut(bodies, x, y, obstacles, options.gapPx * 0.99);
    if (apart && out) break;
  }
  return bodies.map((_, i) => ({ x: at(x, i), y: at(y, i) }));
}

const at = (values: Float64Array, i: number): number => values[i] ?? 0;

/** One round of pushing overlapping pairs apart; true where none overlapped. */
function pushApart(bodies: readonly Body[], x: Float64Array, y: Float64Array, gapPx: number): boolean {
  let still = true;
  for (const [i, j] of neighbours(bodies, x, y, gapPx)) {
    const a = bodies[i];
    const b = bodies[j];
    if (!a || !b) continue;
    const least = a.r + b.r + gapPx;
    let dx = at(x, j) - at(x, i);
    let dy = at(y, j) - at(y, i);
    let distance = Math.hypot(dx, dy);
    if (distance >= least - 1e-6) continue;
    still = false;
    if (distance < 1e-6) {
      // Two bodies on one point part along a direction of their own, the same each time.
      const angle = (i * 7 + j * 3) * 2.399963;
      dx = Math.cos(angle);
      dy = Math.sin(angle);
      distance = 1;
    }
    const yielding = a.mobility + b.mobility || 1;
    const push = (least - Math.min(distance, least) + 0.01) / distance;
    const share = (a.mobility || (b.mobility ? 0 : 0.5)) / yielding;
    x[i] = at(x, i) - dx * push * share;
    y[i] = at(y, i) - dy * push * share;
    x[j] = at(x, j) + dx * push * (1 - share);
    y[j] = at(y, j) + dy * push * (1 - share);
  }
  return still;
}

/** Pairs that may overlap, in a fixed order: all of them, or those of neighbouring cells where there are many. */
function* neighbours(
  bodies: readonly Body[],
  x: Float64Array,
  y: Float64Array,
  gapPx: number,
): Generator<readonly [number, number]> {
  if (bodies.length <= 120) {
    for (let i = 0; i < bodies.length; i += 1) for (let j = i + 1; j < bodies.length; j += 1) yield [i, j];
    return;
  }
  const cellPx = 2 * Math.max(...bodies.map((body) => body.r)) + gapPx;
  const cells = new Map<string, number[]>();
  const cellOf = (i: number) => [Math.floor(at(x, i) / cellPx), Math.floor(at(y, i) / cellPx)] as const;
  bodies.forEach((_, i) => {
    const [column, line] = cellOf(i);
    const key = `${column}/${line}`;
    const cell = cells.get(key);
    if (cell) cell.push(i);
    else cells.set(key, [i]);
  });
  for (let i = 0; i < bodies.length; i += 1) {
    const [column, line] = cellOf(i);
    for (let dc = -1; dc <= 1; dc += 1)
      for (let dl = -1; dl <= 1; dl += 1)
        for (const j of cells.get(`${column + dc}/${line + dl}`) ?? []) if (j > i) yield [i, j];
  }
}

/** One round of pushing bodies off the obstacles, each by the shortest way; true where none lay on one. */
function pushOut(
  bodies: readonly Body[],
  x: Float64Array,
  y: Float64Array,
  obstacles: readonly Box[],
  gapPx: number,
): boolean {
  let still = true;
  bodies.forEach((body, i) => {
    for (const box of obstacles) {
      const left = at(x, i) + body.r + gapPx - box.x;
      const right = box.x + box.width - (at(x, i) - body.r - gapPx);
      const up = at(y, i) + body.r + gapPx - box.y;
      const down = box.y + box.height - (at(y, i) - body.r - gapPx);
      const least = Math.min(left, right, up, down);
      if (least <= 1e-6) continue;
      still = false;
      if (least === up) y[i] = at(y, i) - up;
      else if (least === down) y[i] = at(y, i) + down;
      else if (least === left) x[i] = at(x, i) - left;
      else x[i] = at(x, i) + right;
    }
  });
  return still;
}

/** Bodies whose own point is in view are drawn whole, not cut by its edge. */
function keepInside(bodies: readonly Body[], x: Float64Array, y: Float64Array, view: Box): void {
  const marginPx = 4;
  bodies.forEach((body, i) => {
    const inside =
      body.x > view.x && body.x < view.x + view.width && body.y > view.y && body.y < view.y + view.height;
    if (!inside) return;
    const room = body.r + marginPx;
    x[i] = Math.min(view.x + view.width - room, Math.max(view.x + room, at(x, i)));
    y[i] = Math.min(view.y + view.height - room, Math.max(view.y + room, at(y, i)));
  });
}
