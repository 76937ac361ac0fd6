import { belongsIn, leastGapPx, misplaced, type Body } from './body';
import type { VisibleArea } from '../mapLayout';
import { distanceToBox, type Point } from '../../../../draw/box';
import { relax } from './relax';
import type { Level, RingsAtRest } from './restRings';

/** Final positions of rings and statement-count buttons in a layout, by index: rings first. */
export type Settled = {
  readonly level: Level;
  readonly points: readonly Point[];
  /**
   * Indexes of rings and statement-count buttons without a free position near their place, or with their place
   * under a card; not drawn.
   */
  readonly crowdedOut: ReadonlySet<number>;
  /** Index of the glyph size in `RingsAtRest.levels`; 0 is the largest. */
  readonly size: number;
};

/**
 * Relaxation options for moving rings clear of cards, the viewport's edge and names: few iterations, small
 * moves.
 */
export const nudge = { gapPx: 3, rounds: 40, pull: 0.03, settleRounds: 200 };

/** Distance outside the viewport, in px, within which rings also count in the choice of the glyph size. */
const nearPx = 40;

/**
 * Finds the largest glyph size at which every ring in the viewport has an allowed position. At the smallest,
 * rings without one are dropped, those with fewest events first.
 * @param from index of the largest size to try
 */
export function settleRings(rest: RingsAtRest, visible: VisibleArea | undefined, from: number): Settled {
  const smallest = rest.levels.length - 1;
  for (let i = from; ; i += 1) {
    const level = (rest.levels[i] as RingsAtRest['levels'][number])();
    const out = new Set(rest.unitsWith((at) => isHidden(level.bodies[at] as Body, visible)));
    const stood = stand(level, level.points, out, visible, visible !== undefined);
    const seen = visible
      ? stood.faulty.filter((at) => distanceToBox(level.bodies[at] as Body, visible.view) < nearPx)
      : stood.faulty;
    if (seen.length > 0 && i < smallest) continue;
    return { ...leaveOut(rest, shorten(rest, level, stood, out, visible), out, visible), size: i };
  }
}

/** Tests whether the place of a ring or statement-count button is in the viewport but under a card. */
function isHidden(body: Body, visible: VisibleArea | undefined): boolean {
  if (!visible || !belongsIn(body, visible.view)) return false;
  return visible.cards.some((card) => distanceToBox(body, card) === 0);
}

type Stood = { readonly points: readonly Point[]; readonly faulty: readonly number[] };

/**
 * Moves the rings and statement-count buttons that aren't in `out` clear of each other, the cards and the
 * viewport's edge. Returns all positions, and the indexes of those that are still not allowed.
 */
function stand(
  { bodies }: Level,
  start: readonly Point[],
  out: ReadonlySet<number>,
  visible: VisibleArea | undefined,
  moving: boolean,
): Stood {
  const kept = bodies.map((_, i) => i).filter((i) => !out.has(i));
  const left = kept.map((i) => bodies[i] as Body);
  const obstacles = visible ? [...visible.cards, ...visible.chips] : [];
  const from = kept.map((i) => start[i] as Point);
  const moved = moving ? relax(left, obstacles, from, visible?.view, nudge) : from;
  const points = [...start];
  kept.forEach((i, at) => {
    points[i] = moved[at] as Point;
  });
  return { points, faulty: misplaced(left, moved, obstacles, visible?.view).map((at) => kept[at] as number) };
}

/**
 * Draws the rings in forbidden positions and those that touch them with one glyph and a count, until all have
 * an allowed position or none can be drawn smaller.
 */
function shorten(
  rest: RingsAtRest,
  first: Level,
  stoodFirst: Stood,
  out: ReadonlySet<number>,
  visible: VisibleArea | undefined,
): { readonly level: Level; readonly stood: Stood } {
  let level = first;
  let stood = stoodFirst;
  while (stood.faulty.length > 0) {
    const { packs, bodies } = level;
    const shorter = new Map(
      withNeighbours(bodies, stood, out).flatMap((i) => {
        const pack = packs[i];
        const short = pack && rest.crowded(i);
        return short && short.packed.reach < pack.packed.reach - 1 ? [[i, short] as const] : [];
      }),
    );
    if (shorter.size === 0) break;
    level = {
      ...level,
      packs: packs.map((pack, i) => shorter.get(i) ?? pack),
      bodies: bodies.map((body, i) => {
        const short = shorter.get(i);
        return short ? { ...body, r: short.packed.reach } : body;
      }),
    };
    stood = stand(level, stood.points, out, visible, true);
  }
  return { level, stood };
}

function leaveOut(
  rest: RingsAtRest,
  { level, stood: first }: { readonly level: Level; readonly stood: Stood },
  hidden: ReadonlySet<number>,
  visible: VisibleArea | undefined,
): Omit<Settled, 'size'> {
  const out = new Set(hidden);
  let stood = first;
  while (stood.faulty.length > 0) {
    const few = fewestFirst(level, rest, withNeighbours(level.bodies, stood, out));
    // One at a time would take long where there are many.
    const leaving = new Set(few.slice(0, Math.ceil(stood.faulty.length / 6)));
    for (const i of rest.unitsWith((at) => leaving.has(at))) out.add(i);
    stood = stand(level, stood.points, out, visible, true);
  }
  return { level, points: stood.points, crowdedOut: out };
}

/** Returns the indexes of circles in forbidden positions and of those that touch them. */
function withNeighbours(
  bodies: readonly Body[],
  { points, faulty }: Stood,
  out: ReadonlySet<number>,
): number[] {
  const pressPx = leastGapPx + 3;
  return bodies.flatMap((body, i) => {
    if (out.has(i)) return [];
    const at = points[i] as Point;
    const presses = faulty.some((j) => {
      const other = bodies[j] as Body;
      const there = points[j] as Point;
      return Math.hypot(at.x - there.x, at.y - there.y) < body.r + other.r + pressPx;
    });
    return presses ? [i] : [];
  });
}

/** Sorts indexes in the order of dropping: statement-count buttons first, then rings with fewest events. */
function fewestFirst({ packs }: Level, { grouped }: RingsAtRest, among: readonly number[]): number[] {
  const weightOf = (i: number) => {
    const pack = packs[i];
    const marks = (pack?.group ?? grouped.seats[i - packs.length])?.marks.length ?? 0;
    return pack ? marks : marks / 1000;
  };
  return [...among].sort((a, b) => weightOf(a) - weightOf(b) || a - b);
}
