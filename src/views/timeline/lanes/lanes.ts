import { families } from '../../../model/dataset';
import { mostShapes, type DrawnCategory, type Hue } from '../../../scale/categoryLooks';

/**
 * Lane of the timeline: one category, all categories of a colour family, or the remaining categories without a
 * family.
 */
export type Lane = {
  readonly key: string;
  /** Index of the lane's only category; undefined for a lane of several. */
  readonly category: number | undefined;
  readonly categories: readonly number[];
  /** Colour of the lane's glyphs. */
  readonly family: Hue;
  readonly glyph: string;
  /** Set for a lane of categories without a colour family: `one` category, or the `others`. */
  readonly own?: 'one' | 'others';
};

/** Lane with its y and height, in px from the top of the timeline. */
export type PlacedLane = Lane & {
  readonly y: number;
  readonly height: number;
  /** Number of rows of glyphs in the lane. */
  readonly rows: number;
  /** Whether a line separates the lane from one of another colour family above. */
  readonly startsFamily: boolean;
};

/** Consecutive lanes of one colour family, or a lane without a family, whose names form one button. */
export type Block = {
  readonly key: string;
  readonly lanes: readonly PlacedLane[];
  readonly y: number;
  readonly height: number;
};

export const laneDefaults = {
  /** Minimum height of a lane with one row, px; spare height is distributed. */
  heightPx: 13.5,
  /** Minimum total height of a family's lanes, px: the minimum target size for a finger (WCAG 2.5.8). */
  blockPx: 24,
  /** Height of each further row of glyphs in a lane, px. */
  rowPx: 9,
  /** Gap between lanes of different colour families, px. */
  gapPx: 3,
};

/** Preferred glyphs for a colour family's lane, if one of its categories has it. */
const familyGlyphs: readonly string[] = ['strike', 'control', 'casualties', 'diplomacy', 'media'];

/**
 * Creates one lane per category, in the dataset's order, grouped by colour family; then lanes for categories
 * without a family.
 */
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
 * Creates one lane per colour family of the dataset, then one for each category without a family, as far as the
 * height in px allows; the remaining ones share a lane.
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

/** Returns the colour family of a category; undefined if it has none. */
function familyOf({ family, rank }: DrawnCategory): Hue | undefined {
  return rank === undefined ? family : undefined;
}

/**
 * Creates at most `most` lanes for the categories without a colour family, in order of rank; if they are more,
 * the last lane holds all others.
 */
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

/** Returns a key that lanes of one colour family share; lanes without a family share one, too. */
function groupOf({ family, own }: Lane): string {
  return own ? 'own' : family;
}

/** Groups consecutive lanes of one colour family into blocks; a lane without a family is a block of its own. */
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

/** Tests whether lanes of one row each fit a height in px. */
export function lanesFit(lanes: readonly Lane[], heightPx: number): boolean {
  const leastPx = leastHeights(lanes).reduce((sum, each) => sum + each, 0);
  return leastPx + gaps(lanes) * laneDefaults.gapPx <= heightPx;
}

/**
 * Returns the minimum height of each lane in px: larger in a colour family with few lanes, so that its button
 * is large enough.
 */
function leastHeights(lanes: readonly Lane[]): number[] {
  const { heightPx, blockPx } = laneDefaults;
  if (!lanesHaveGaps(lanes)) return lanes.map(() => heightPx);
  return lanes.map(({ family, own }) =>
    own ? heightPx : Math.max(heightPx, blockPx / lanes.filter((lane) => lane.family === family).length),
  );
}

/**
 * Distributes a height in px among lanes: one row each, then further rows where they show most hidden marks,
 * then the spare height evenly.
 * @param hidden returns the number of marks of a lane that don't fit a number of rows
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

/** Distributes a height in px evenly among lanes, so that their bars can share a scale. */
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

/** Tests whether a lane belongs to another colour family than the lane above. */
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
