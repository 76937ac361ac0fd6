import { families } from '../../../model/dataset';
import { mostShapes, type DrawnCategory, type Hue } from '../../../scale/categoryLooks';

/** Lane of the timeline: one category, all categories of a family, or what is left of those without a family. */
export type Lane = {
  readonly key: string;
  /** Its only category; undefined for a family's lane. */
  readonly category: number | undefined;
  readonly categories: readonly number[];
  /** Its colour. */
  readonly family: Hue;
  readonly glyph: string;
  /** Set where its categories have no family: one of them, or "others". */
  readonly own?: 'one' | 'others';
};

/** Lane with its y and height, px from the top of the timeline. */
export type PlacedLane = Lane & {
  readonly y: number;
  readonly height: number;
  /** Number of rows of glyphs. */
  readonly rows: number;
  /** Whether a rule separates it from the family above. */
  readonly startsFamily: boolean;
};

/** Consecutive lanes of one family, or a lane without one, whose names are one button. */
export type Block = {
  readonly key: string;
  readonly lanes: readonly PlacedLane[];
  readonly y: number;
  readonly height: number;
};

export const laneDefaults = {
  /** Least height of a lane with one row, px; spare height is shared out. */
  heightPx: 13.5,
  /** Least height of a family's lanes together, px, for a finger (WCAG 2.5.8). */
  blockPx: 24,
  /** Height of each further row, px. */
  rowPx: 9,
  /** Gap between families, px. */
  gapPx: 3,
};

/** Glyph of each family's lane, if one of its categories has it. */
const familyGlyphs: readonly string[] = ['strike', 'control', 'casualties', 'diplomacy', 'media'];

/** Creates one lane per category, in the dataset's order, grouped by family; then those without a family. */
export function categoryLanes(categories: readonly DrawnCategory[]): Lane[] {
  const order = new Set(categories.map(familyOf));
  const ofFamilies = [...order].flatMap((family) =>
    categories.flatMap((category, index): Lane[] =>
      family !== undefined && familyOf(category) === family
        ? [{ key: category.id, category: index, categories: [index], family, glyph: category.glyph }]
        : [],
    ),
  );
  return [...ofFamilies, ...ownLanes(categories, mostShapes + 1)];
}

/**
 * Creates one lane per family of the dataset, then lanes for the categories without one: a lane each as far as the
 * height goes. They are never told as part of a family.
 */
export function familyLanes(categories: readonly DrawnCategory[], heightPx = Infinity): Lane[] {
  const ofFamilies = families.flatMap((family): Lane[] => {
    const members = categories.flatMap((category, index) => (familyOf(category) === family ? [index] : []));
    const glyphs = members.flatMap((index) => categories[index]?.glyph ?? []);
    const glyph = glyphs.find((each) => familyGlyphs.includes(each)) ?? glyphs[0];
    if (glyph === undefined) return [];
    return [{ key: family, category: undefined, categories: members, family, glyph }];
  });
  const room = Math.floor(heightPx / laneDefaults.heightPx) - ofFamilies.length;
  return [...ofFamilies, ...ownLanes(categories, room)];
}

/** Returns the family that a category is of; undefined for none. */
function familyOf({ family, rank }: DrawnCategory): Hue | undefined {
  return rank === undefined ? family : undefined;
}

/** Creates at most `most` lanes for the categories without a family, by rank: the last is "others" if they are more. */
function ownLanes(categories: readonly DrawnCategory[], most: number): Lane[] {
  const lanes: Lane[] = [];
  const own = categories.filter(({ rank }) => rank !== undefined).length;
  // One of a rank past the shapes is one of the others, however few they are: theirs may not have been loaded.
  const room = Math.min(own > Math.min(most, mostShapes) ? most - 1 : most, mostShapes);
  const others = categories.flatMap(({ id, rank, family, glyph }, index) => {
    if (rank === undefined) return [];
    if (rank >= room) return [index];
    lanes[rank] = { key: `own ${id}`, category: index, categories: [index], family, glyph, own: 'one' };
    return [];
  });
  const look = { family: 'public', glyph: 'others', own: 'others' } as const;
  if (others.length > 0) lanes.push({ key: 'others', category: undefined, categories: others, ...look });
  return lanes;
}

/** Returns what a lane shares with those that no gap parts it from. */
function groupOf({ family, own }: Lane): string {
  return own ? 'own' : family;
}

/** Groups consecutive lanes of one family; a lane without a family is a block of its own. */
export function blocksOf(lanes: readonly PlacedLane[]): Block[] {
  const starts = lanes.flatMap((lane, index) => (!lane.own && !isStart(lanes, index) ? [] : [index]));
  return starts.flatMap((start, index): Block[] => {
    const own = lanes.slice(start, starts[index + 1]);
    const [first, last] = [own[0], own.at(-1)];
    if (!first || !last) return [];
    return [
      {
        key: first.own ? first.key : first.family,
        lanes: own,
        y: first.y,
        height: last.y + last.height - first.y,
      },
    ];
  });
}

/** Tests whether lanes of one row each fit a height. */
export function lanesFit(lanes: readonly Lane[], heightPx: number): boolean {
  const leastPx = leastHeights(lanes).reduce((sum, each) => sum + each, 0);
  return leastPx + gaps(lanes) * laneDefaults.gapPx <= heightPx;
}

/** Returns the least height of each lane: larger in a family with few lanes. */
function leastHeights(lanes: readonly Lane[]): number[] {
  const { heightPx, blockPx } = laneDefaults;
  if (!lanesHaveGaps(lanes)) return lanes.map(() => heightPx);
  return lanes.map(({ family, own }) =>
    own ? heightPx : Math.max(heightPx, blockPx / lanes.filter((lane) => lane.family === family).length),
  );
}

/**
 * Distributes a height among lanes: one row each, then further rows where they show most hidden marks, then the spare
 * height evenly. `hidden`: returns the number of marks of a lane that don't fit a number of rows.
 */
export function placeLanes(
  lanes: readonly Lane[],
  hidden: (lane: number, rows: number) => number,
  top: number,
  heightPx: number,
): PlacedLane[] {
  const rows = lanes.map(() => 1);
  const gapsPx = lanesHaveGaps(lanes) ? gaps(lanes) * laneDefaults.gapPx : 0;
  const least = leastHeights(lanes);
  const heightOf = (lane: number, of: number) =>
    Math.max(least[lane] ?? 0, laneDefaults.heightPx + (of - 1) * laneDefaults.rowPx);
  let spare = heightPx - gapsPx - least.reduce((sum, each) => sum + each, 0);
  const costOf = (lane: number, has: number) => heightOf(lane, has + 1) - heightOf(lane, has);
  for (;;) {
    let next = -1;
    let most = 0;
    rows.forEach((has, index) => {
      const before = hidden(index, has);
      if (before === 0 || costOf(index, has) > spare) return;
      // A lane that a row makes whole comes before one that stays as crowded as it is.
      const gain = before - hidden(index, has + 1);
      const worth = (gain * gain) / before;
      if (worth <= most) return;
      most = worth;
      next = index;
    });
    if (next < 0) break;
    const has = rows[next] ?? 1;
    spare -= costOf(next, has);
    rows[next] = has + 1;
  }
  const extra = Math.max(0, spare) / Math.max(1, lanes.length);
  let y = top;
  return lanes.map((lane, index) => {
    const startsFamily = index > 0 && isStart(lanes, index);
    if (startsFamily && gapsPx > 0) y += laneDefaults.gapPx;
    const height = heightOf(index, rows[index] ?? 1) + extra;
    const placed = { ...lane, y, height, rows: rows[index] ?? 1, startsFamily };
    y += height;
    return placed;
  });
}

/** Distributes a height evenly among lanes, for bars on one scale. */
export function equalLanes(lanes: readonly Lane[], top: number, heightPx: number): PlacedLane[] {
  const height = heightPx / Math.max(1, lanes.length);
  return lanes.map((lane, index) => ({
    ...lane,
    y: top + index * height,
    height,
    rows: 1,
    startsFamily: index > 0,
  }));
}

/** Tests whether a lane is of another family than the one above. */
function isStart(lanes: readonly Lane[], index: number): boolean {
  const [above, lane] = [lanes[index - 1], lanes[index]];
  return !above || !lane || groupOf(above) !== groupOf(lane);
}

function lanesHaveGaps(lanes: readonly Lane[]): boolean {
  return lanes.some((lane) => lane.category !== undefined && !lane.own);
}

function gaps(lanes: readonly Lane[]): number {
  return lanes.filter((_, index) => index > 0 && isStart(lanes, index)).length;
}
