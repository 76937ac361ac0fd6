import { isWhole, type Body } from './body';
import { boxesTouch, distanceToBox, type Box } from '../../../../draw/box';

const at = (values: Float64Array, i: number): number => values[i] ?? 0;

/**
 * Obstacles that circles must not overlap, and the viewport that they must stay in. Default of `view`:
 * anywhere.
 */
export type Limits = { readonly obstacles: readonly Box[]; readonly view: Box | undefined };

/**
 * Pushes circles off obstacles once, changing `x` and `y` in place, each by the shortest way that stays in the
 * viewport; returns true if none touched an obstacle.
 */
export function pushOut(
  bodies: readonly Body[],
  x: Float64Array,
  y: Float64Array,
  { obstacles, view }: Limits,
  gapPx: number,
): boolean {
  let unmoved = true;
  bodies.forEach((body, i) => {
    if (body.mobility === 0) return;
    const room = body.r + gapPx;
    // What belongs outside the view may leave it again.
    const within = view && distanceToBox(body, view) === 0 ? view : undefined;
    for (const box of obstacles) {
      if (isClear(at(x, i), at(y, i), room, [box])) continue;
      // Whoever stands half out of view comes in on the way: it need not go round the whole card.
      const inX = within ? inward(at(x, i), body.r, within.x, within.width) : 0;
      const inY = within ? inward(at(y, i), body.r, within.y, within.height) : 0;
      const ways = [
        { dx: box.x - room - at(x, i), dy: inY },
        { dx: box.x + box.width + room - at(x, i), dy: inY },
        { dx: inX, dy: box.y - room - at(y, i) },
        { dx: inX, dy: box.y + box.height + room - at(y, i) },
      ].sort((a, b) => Math.hypot(a.dx, a.dy) - Math.hypot(b.dx, b.dy));
      unmoved = false;
      const free = ways.filter(
        ({ dx, dy }) => !within || isWhole({ x: at(x, i) + dx, y: at(y, i) + dy }, body.r, within),
      );
      const clear = free.find(({ dx, dy }) => isClear(at(x, i) + dx, at(y, i) + dy, room, obstacles));
      const way = clear ?? free[0] ?? ways[0];
      x[i] = at(x, i) + (way?.dx ?? 0);
      y[i] = at(y, i) + (way?.dy ?? 0);
    }
  });
  return unmoved;
}

/** Returns the shift in px that brings the interval `value` ± `r` within `from` and `from + length`. */
function inward(value: number, r: number, from: number, length: number): number {
  return Math.min(from + length - r, Math.max(from + r, value)) - value;
}

function isClear(x: number, y: number, room: number, obstacles: readonly Box[]): boolean {
  return obstacles.every(
    (box) =>
      x <= box.x - room + 1e-6 ||
      x >= box.x + box.width + room - 1e-6 ||
      y <= box.y - room + 1e-6 ||
      y >= box.y + box.height + room - 1e-6,
  );
}

/** Merges obstacles with gaps too narrow for a ring (20 px), unless the merged box would be mostly empty. */
export function joinBoxes(boxes: readonly Box[]): Box[] {
  // How much of a joined box was one before: else one after the other would grow over half the map.
  const joined = boxes.map((box) => ({ box, filled: box.width * box.height }));
  const nearPx = 20;
  for (let i = 0; i < joined.length; i += 1) {
    for (let j = i + 1; j < joined.length; j += 1) {
      const { box: a, filled: inA } = joined[i] as (typeof joined)[number];
      const { box: b, filled: inB } = joined[j] as (typeof joined)[number];
      if (!boxesTouch(a, b, nearPx)) continue;
      const box = {
        x: Math.min(a.x, b.x),
        y: Math.min(a.y, b.y),
        width: Math.max(a.x + a.width, b.x + b.width) - Math.min(a.x, b.x),
        height: Math.max(a.y + a.height, b.y + b.height) - Math.min(a.y, b.y),
      };
      const filled = inA + inB;
      if (box.width * box.height > 2 * filled) continue;
      joined[i] = { box, filled };
      joined.splice(j, 1);
      j = i;
    }
  }
  return joined.map(({ box }) => box);
}
