import type { Box, Point } from '../../../../draw/box';
import { distanceToBox } from '../../../../draw/box';
import type { SameLand } from './sameLand';

/** Circle that may be moved away from its true point. */
export type Body = {
  /** True point, px. */
  readonly x: number;
  readonly y: number;
  readonly r: number;
  /** Share of a push that it takes, relative to others: 1 is usual, 0 is fixed. */
  readonly mobility: number;
  /** Largest distance of its edge from its true point, px. Default: unlimited. */
  readonly mostGapPx?: number;
  /** Area that it must stay in. Default: anywhere. */
  readonly land?: SameLand | undefined;
};

/** Least distance between two bodies, px. */
export const leastGapPx = 1;

/** Returns the distance of a body's edge, at a position, from its true point, px; 0 if the point is inside. */
export function gapOf({ x, y, r }: Body, point: Point): number {
  return Math.max(0, Math.hypot(point.x - x, point.y - y) - r);
}

/** Tests whether the true point of a body is in view. */
export function belongsIn({ x, y }: Point, view: Box): boolean {
  return x > view.x && x < view.x + view.width && y > view.y && y < view.y + view.height;
}

/**
 * Returns the indexes of bodies (rings and seats being laid out) in forbidden positions: overlapping another or an
 * obstacle, too far from their true point, in another country, or cut by the edge of the map's view.
 */
export function misplaced(
  bodies: readonly Body[],
  points: readonly Point[],
  obstacles: readonly Box[] = [],
  view?: Box,
): readonly number[] {
  const faulty = new Set<number>();
  bodies.forEach((body, i) => {
    const point = points[i] ?? body;
    const off =
      gapOf(body, point) > (body.mostGapPx ?? Infinity) + 1e-6 ||
      (body.land !== undefined && !body.land.holds(point.x, point.y)) ||
      obstacles.some((box) => distanceToBox(point, box) < body.r) ||
      (view !== undefined && belongsIn(body, view) && !isWhole(point, body.r, view));
    if (off) faulty.add(i);
    for (let j = i + 1; j < bodies.length; j += 1) {
      const other = bodies[j] as Body;
      const there = points[j] ?? other;
      const least = body.r + other.r + leastGapPx - 1e-6;
      const dx = there.x - point.x;
      const dy = there.y - point.y;
      if (Math.abs(dx) >= least || Math.abs(dy) >= least || dx * dx + dy * dy >= least * least) continue;
      faulty.add(i);
      faulty.add(j);
    }
  });
  return [...faulty].sort((a, b) => a - b);
}

/** Tests whether a circle of radius `r` px lies in view. */
export function isWhole({ x, y }: Point, r: number, view: Box): boolean {
  return x - r >= view.x && x + r <= view.x + view.width && y - r >= view.y && y + r <= view.y + view.height;
}
