import { boxesTouch, distanceToBox, type Box, type Point } from './projection';

export const relaxDefaults = {
  /** Room between two rings, px. */
  gapPx: 3,
  /** Rounds of pulling home and pushing apart. */
  rounds: 260,
  /** Part of the way home that a ring is pulled in the first round. */
  pull: 0.12,
  /** Rounds of pushing apart alone, at most. */
  settleRounds: 200,
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
  const blocks = joinBoxes(obstacles);
  const rounds = bodies.length > 500 ? options.rounds / 4 : options.rounds;
  for (let round = 0; round < rounds; round += 1) {
    const pull = options.pull * (1 - round / rounds);
    bodies.forEach((body, i) => {
      x[i] = at(x, i) + (body.x - at(x, i)) * pull;
      y[i] = at(y, i) + (body.y - at(y, i)) * pull;
    });
    // Bodies swell from nothing, so that each finds its side of its neighbours before there is no room.
    const size = start ? 1 : Math.min(1, (1.4 * (round + 1)) / rounds);
    pushApart(bodies, x, y, options.gapPx, size);
    pushOut(bodies, x, y, blocks, options.gapPx, view);
    if (view) keepInside(bodies, x, y, view);
  }
  for (let round = 0; round < options.settleRounds; round += 1) {
    const apart = pushApart(bodies, x, y, options.gapPx * 0.99, 1);
    const out = pushOut(bodies, x, y, blocks, options.gapPx * 0.99, view);
    if (apart && out) break;
    // Towards the end whoever finds no room inside may leave the view, but never overlap.
    if (view && round < options.settleRounds / 2) keepInside(bodies, x, y, view);
  }
  return bodies.map((_, i) => ({ x: at(x, i), y: at(y, i) }));
}

/** Whether no two bodies overlap at these points. */
export function areApart(bodies: readonly Body[], points: readonly Point[]): boolean {
  return bodies.every((a, i) =>
    bodies.every((b, j) => {
      const from = points[i] ?? a;
      const to = points[j] ?? b;
      return j <= i || Math.hypot(from.x - to.x, from.y - to.y) >= a.r + b.r - 1e-6;
    }),
  );
}

const at = (values: Float64Array, i: number): number => values[i] ?? 0;

/** One round of pushing overlapping pairs apart; true where none overlapped. */
function pushApart(
  bodies: readonly Body[],
  x: Float64Array,
  y: Float64Array,
  gapPx: number,
  size: number,
): boolean {
  let still = true;
  const part = (i: number, j: number) => {
    const a = bodies[i] as Body;
    const b = bodies[j] as Body;
    const least = (a.r + b.r) * size + gapPx;
    let dx = at(x, j) - at(x, i);
    let dy = at(y, j) - at(y, i);
    if (dx >= least || -dx >= least || dy >= least || -dy >= least) return;
    let distance = Math.sqrt(dx * dx + dy * dy);
    if (distance >= least - 1e-6) return;
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
  };
  if (bodies.length > 150) forNeighbours(bodies, x, y, gapPx, part);
  else for (let i = 0; i < bodies.length; i += 1) for (let j = i + 1; j < bodies.length; j += 1) part(i, j);
  return still;
}

/** Calls `visit` for the pairs of neighbouring cells, in a fixed order: for when all pairs are too many. */
function forNeighbours(
  bodies: readonly Body[],
  x: Float64Array,
  y: Float64Array,
  gapPx: number,
  visit: (i: number, j: number) => void,
): void {
  const cellPx = 2 * bodies.reduce((most, body) => Math.max(most, body.r), 0) + gapPx;
  const cells = new Map<string, number[]>();
  const columns = Int32Array.from(x, (value) => Math.floor(value / cellPx));
  const lines = Int32Array.from(y, (value) => Math.floor(value / cellPx));
  bodies.forEach((_, i) => {
    const key = `${columns[i]}/${lines[i]}`;
    const cell = cells.get(key);
    if (cell) cell.push(i);
    else cells.set(key, [i]);
  });
  bodies.forEach((_, i) => {
    for (let dc = -1; dc <= 1; dc += 1)
      for (let dl = -1; dl <= 1; dl += 1)
        for (const j of cells.get(`${(columns[i] ?? 0) + dc}/${(lines[i] ?? 0) + dl}`) ?? [])
          if (j > i) visit(i, j);
  });
}

/** One round of pushing bodies off the obstacles, each by the shortest way that stays in view; true where none lay on one. */
function pushOut(
  bodies: readonly Body[],
  x: Float64Array,
  y: Float64Array,
  obstacles: readonly Box[],
  gapPx: number,
  view: Box | undefined,
): boolean {
  let still = true;
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
      still = false;
      const free = ways.filter(({ dx, dy }) => holds(within, at(x, i) + dx, at(y, i) + dy, body.r));
      const clear = free.find(({ dx, dy }) => isClear(at(x, i) + dx, at(y, i) + dy, room, obstacles));
      const way = clear ?? free[0] ?? ways[0];
      x[i] = at(x, i) + (way?.dx ?? 0);
      y[i] = at(y, i) + (way?.dy ?? 0);
    }
  });
  return still;
}

/** How far to move so that what reaches `r` either way lies between `from` and `from + length`, px. */
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

function holds(view: Box | undefined, x: number, y: number, r: number): boolean {
  return (
    !view ||
    (x - r >= view.x && x + r <= view.x + view.width && y - r >= view.y && y + r <= view.y + view.height)
  );
}

/** Joins obstacles that stand so near to each other that nothing finds room between them. */
function joinBoxes(boxes: readonly Box[]): Box[] {
  const joined = [...boxes];
  const nearPx = 20;
  for (let i = 0; i < joined.length; i += 1) {
    for (let j = i + 1; j < joined.length; j += 1) {
      const a = joined[i] as Box;
      const b = joined[j] as Box;
      if (!boxesTouch(a, b, nearPx)) continue;
      const around = {
        x: Math.min(a.x, b.x),
        y: Math.min(a.y, b.y),
        width: Math.max(a.x + a.width, b.x + b.width) - Math.min(a.x, b.x),
        height: Math.max(a.y + a.height, b.y + b.height) - Math.min(a.y, b.y),
      };
      if (around.width * around.height > 2 * (a.width * a.height + b.width * b.height)) continue;
      joined[i] = around;
      joined.splice(j, 1);
      j = i;
    }
  }
  return joined;
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
