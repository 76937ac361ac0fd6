import type { Point } from '../../../draw/box';

/** Where the outline of a shape crosses a level line at `y`: x rising, inside between the first and the second. */
export function crossingsAt(points: readonly Point[], y: number): readonly number[] {
  return points
    .flatMap((b, i) => {
      const a = points[(i + points.length - 1) % points.length] as Point;
      return a.y > y === b.y > y ? [] : [a.x + ((b.x - a.x) * (y - a.y)) / (b.y - a.y)];
    })
    .sort((a, b) => a - b);
}
