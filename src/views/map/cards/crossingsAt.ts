import type { Point } from '../../../draw/box';

/**
 * Returns the x at which an outline crosses the horizontal line at `y`, rising: the shape's inside lies between the
 * first and second, third and fourth …
 */
export function crossingsAt(points: readonly Point[], y: number): readonly number[] {
  return points
    .flatMap((b, i) => {
      const a = points[(i + points.length - 1) % points.length] as Point;
      return a.y > y === b.y > y ? [] : [a.x + ((b.x - a.x) * (y - a.y)) / (b.y - a.y)];
    })
    .sort((a, b) => a - b);
}
