import type { Point } from '../../../draw/box';

/** Tests whether a point lies within a polygon, whose last corner joins its first; by the even-odd rule. */
export function inPolygon({ x, y }: Point, corners: readonly Point[]): boolean {
  let inside = false;
  let before = corners.at(-1);
  for (const corner of corners) {
    if (before && corner.y > y !== before.y > y) {
      const crossing = corner.x + ((y - corner.y) / (before.y - corner.y)) * (before.x - corner.x);
      if (x < crossing) inside = !inside;
    }
    before = corner;
  }
  return inside;
}

/** Returns the rectangle between two opposite corners, as a polygon of four points. */
export function rectangle(a: Point, b: Point): readonly Point[] {
  return [a, { x: b.x, y: a.y }, b, { x: a.x, y: b.y }];
}
