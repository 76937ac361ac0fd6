import type { Point } from '../../../draw/box';

/**
 * Returns the x coordinates, ascending, at which a polygon's outline crosses the horizontal line at `y`: the
 * inside lies between the first and second, the third and fourth, and so on.
 */
export function crossingsAt(points: readonly Point[], y: number): readonly number[] {
  return points
    .flatMap((b, i) => {
      const a = points[(i + points.length - 1) % points.length] as Point;
      return a.y > y === b.y > y ? [] : [a.x + ((b.x - a.x) * (y - a.y)) / (b.y - a.y)];
    })
    .sort((a, b) => a - b);
}
