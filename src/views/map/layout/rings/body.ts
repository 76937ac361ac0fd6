import type { Box, Point } from '../../../../draw/box';
import { distanceToBox } from '../../../../draw/box';
import type { SameLand } from './sameLand';

/**
 * Circle in the map's layout (ring or statement-count button) that may be moved away from the true point of its
 * place.
 */
export type Body = {
  /** Point of the circle's place in world px, from which it may be moved to make space. */
  readonly x: number;
  readonly y: number;
  readonly r: number;
  /** Share of a push that the circle takes, relative to others: 1 is usual, 0 is fixed. */
  readonly mobility: number;
  /** Maximum distance of the circle's edge from its true point, px. Default: unlimited. */
  readonly mostGapPx?: number;
  /** Area that the circle must stay in, such as its country. Default: anywhere. */
  readonly land?: SameLand | undefined;
};

/** Minimum gap between two circles of the layout, px. */
export const leastGapPx = 1;

/**
 * Returns the gap between the true point of a circle and the circle moved to `point`, in px; 0 if the true
 * point is inside.
 */
export function gapOf({ x, y, r }: Body, point: Point): number {
  return Math.max(0, Math.hypot(point.x - x, point.y - y) - r);
}

/** Tests whether a point, such as the true point of a ring, is in the viewport. */
export function belongsIn({ x, y }: Point, view: Box): boolean {
  return x > view.x && x < view.x + view.width && y > view.y && y < view.y + view.height;
}

/**
 * Returns the indexes of circles (rings and statement-count buttons) in forbidden positions: overlapping
 * another or an obstacle, too far from their true point, outside their land, or cut by the viewport's edge.
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

/** Tests whether a circle of radius `r` px lies wholly within the viewport. */
export function isWhole({ x, y }: Point, r: number, view: Box): boolean {
  return x - r >= view.x && x + r <= view.x + view.width && y - r >= view.y && y + r <= view.y + view.height;
}
