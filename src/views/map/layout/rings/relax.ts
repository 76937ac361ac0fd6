import { belongsIn, type Body } from './body';
import type { Box, Point } from '../../../../draw/box';
import { pairsOf, pushApart } from './pushApart';
import { joinBoxes, pushOut } from './pushOut';

export const relaxDefaults = {
  /** Gap between two rings, px. */
  gapPx: 3,
  /** Number of iterations in which rings are pulled to their true points and pushed apart. */
  rounds: 260,
  /** Fraction of the way to its true point that a ring is pulled in the first iteration; it falls to 0. */
  pull: 0.12,
  /** Maximum number of final iterations, which only push rings apart. */
  settleRounds: 200,
};

/**
 * Moves circles apart until none overlaps another or an obstacle, each as near to its true point as possible
 * and within its limits. Without space for all, some stay in forbidden positions, which `misplaced` finds.
 * Deterministic.
 * @param start initial positions; default: the true points
 * @param view viewport; circles with their true point in it are kept wholly inside
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
  const pairs = pairsOf(bodies, options.gapPx);
  const limits = { obstacles: joinBoxes(obstacles), view };
  const rounds = bodies.length > 500 ? options.rounds / 4 : options.rounds;
  for (let round = 0; round < rounds; round += 1) {
    const pull = options.pull * (1 - round / rounds);
    bodies.forEach((body, i) => {
      x[i] = at(x, i) + (body.x - at(x, i)) * pull;
      y[i] = at(y, i) + (body.y - at(y, i)) * pull;
    });
    // Bodies swell from nothing, so that each finds its side of its neighbours before there is no room.
    const size = start ? 1 : Math.min(1, (1.4 * (round + 1)) / rounds);
    pushApart(pairs, x, y, options.gapPx, size);
    pushOut(bodies, x, y, limits, options.gapPx);
    if (view) keepInside(bodies, x, y, view);
    keepNear(bodies, x, y);
  }
  for (let round = 0; round < options.settleRounds; round += 1) {
    const apart = pushApart(pairs, x, y, options.gapPx * 0.99, 1);
    const out = pushOut(bodies, x, y, limits, options.gapPx * 0.99);
    const inside = !view || keepInside(bodies, x, y, view);
    const near = keepNear(bodies, x, y);
    if (apart && out && inside && near) break;
  }
  return bodies.map((_, i) => ({ x: at(x, i), y: at(y, i) }));
}

const at = (values: Float64Array, i: number): number => values[i] ?? 0;

/**
 * Moves circles with their true point in the viewport wholly into it, changing `x` and `y` in place; returns
 * true if none had to be moved.
 */
function keepInside(bodies: readonly Body[], x: Float64Array, y: Float64Array, view: Box): boolean {
  const marginPx = 4;
  let unmoved = true;
  bodies.forEach((body, i) => {
    if (!belongsIn(body, view)) return;
    const room = body.r + marginPx;
    const inX = Math.min(view.x + view.width - room, Math.max(view.x + room, at(x, i)));
    const inY = Math.min(view.y + view.height - room, Math.max(view.y + room, at(y, i)));
    if (Math.abs(inX - at(x, i)) + Math.abs(inY - at(y, i)) > 1e-6) unmoved = false;
    x[i] = inX;
    y[i] = inY;
  });
  return unmoved;
}

/** Distance kept from a country's border, px: border lines are inexact. */
const borderPx = 1;

/**
 * Moves circles back that are too far from their true point or outside their land, changing `x` and `y` in
 * place; returns true if none was.
 */
function keepNear(bodies: readonly Body[], x: Float64Array, y: Float64Array): boolean {
  let unmoved = true;
  bodies.forEach((body, i) => {
    const { land, mostGapPx = Infinity } = body;
    const dx = at(x, i) - body.x;
    const dy = at(y, i) - body.y;
    const distance = Math.sqrt(dx * dx + dy * dy);
    let bad = 1;
    if (distance > body.r + mostGapPx) {
      unmoved = false;
      bad = (body.r + mostGapPx - 1e-9) / distance;
      x[i] = body.x + dx * bad;
      y[i] = body.y + dy * bad;
    }
    if (!land || distance * bad < land.freePx || land.holds(at(x, i), at(y, i))) return;
    unmoved = false;
    // The last spot on the way home that is still on its own land.
    let good = 0;
    for (let step = 0; step < 6; step += 1) {
      const part = (good + bad) / 2;
      if (land.holds(body.x + dx * part, body.y + dy * part)) good = part;
      else bad = part;
    }
    const part = Math.max(0, good - borderPx / distance);
    x[i] = body.x + dx * part;
    y[i] = body.y + dy * part;
  });
  return unmoved;
}
