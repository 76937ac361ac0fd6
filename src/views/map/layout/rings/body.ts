import type { Box, Point } from '../../../../draw/box';
import { distanceToBox } from '../../../../draw/box';
import type { SameLand } from './sameLand';

/** Something round that may be moved aside from its true point. */
export type Body = {
  /** Where it belongs, px. */
  readonly x: number;
  readonly y: number;
  readonly r: number;
  /** How readily it gives way, against the others: 1 is usual, 0 stays. */
  readonly mobility: number;
  /** How far its edge may stand from where it belongs, px. Default: as far as it must. */
  readonly mostGapPx?: number;
  /** Where it may stand. Default: anywhere. */
  readonly land?: SameLand | undefined;
};

/** Room that has to be left between two bodies, px. */
export const leastGapPx = 1;

/** How far the edge of a body at a point is from where it belongs, px; 0 where that is inside. */
export function gapOf({ x, y, r }: Body, point: Point): number {
  return Math.max(0, Math.hypot(point.x - x, point.y - y) - r);
}

/** Whether a body belongs in view: its own point is there. */
export function belongsIn({ x, y }: Point, view: Box): boolean {
  return x > view.x && x < view.x + view.width && y > view.y && y < view.y + view.height;
}

/**
 * Which bodies stand where they may not: on another, on an obstacle, too far from their own point, in another
 * country, or cut by the edge of the view that they belong in.
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

/** Whether what reaches `r` px around a point lies in view. */
export function isWhole({ x, y }: Point, r: number, view: Box): boolean {
  return x - r >= view.x && x + r <= view.x + view.width && y - r >= view.y && y + r <= view.y + view.height;
}
