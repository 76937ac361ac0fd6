import { families, type Category, type Family } from '../../model/dataset';

/** A row of the timeline: one category, or all those of a family. */
export type Lane = {
  readonly key: string;
  /** The only category, or undefined for a family's lane. */
  readonly category: number | undefined;
  readonly categories: readonly number[];
  readonly family: Family;
  readonly glyph: string;
};

/** A lane with its place, in px from the top of the timeline. */
export type PlacedLane = Lane & {
  readonly y: number;
  readonly height: number;
  /** How many glyphs it holds one above the other. */
  readonly rows: number;
  /** True where a rule above parts it from the family before. */
  readonly startsFamily: boolean;
};

export const laneDefaults = {
  /** Least height of a lane of one row, in px; what is left over is shared out. */
  heightPx: 13.5,
  /** What each further row adds, in px. */
  rowPx: 9,
  /** Between families, in px. */
  gapPx: 3,
};

/** The glyphs that stand for a whole family, where one of its categories has it. */
const familyGlyphs: readonly string[] = ['strike', 'control', 'casualties', 'diplomacy', 'media'];

/** One lane a category, in the dataset's order, families together. */
export function categoryLanes(categories: readonly Category[]): Lane[] {
  const order = [...new Set(categories.map((category) => category.family))];
  return order.flatMap((family) =>
    categories.flatMap((category, index): Lane[] =>
      category.family === family
        ? [{ key: category.id, category: index, categories: [index], family, glyph: category.glyph }]
        : [],
    ),
  );
}

const lanesOfFamilies = new WeakMap<readonly Category[], Lane[]>();

/** One lane a family, of those that the dataset has; the same objects each time. */
export function familyLanes(categories: readonly Category[]): readonly Lane[] {
  let lanes = lanesOfFamilies.get(categories);
  if (!lanes) lanesOfFamilies.set(categories, (lanes = lanesByFamily(categories)));
  return lanes;
}

function lanesByFamily(categories: readonly Category[]): Lane[] {
  return families.flatMap((family): Lane[] => {
    const members = categories.flatMap((category, index) => (category.family === family ? [index] : []));
    const glyphs = members.flatMap((index) => categories[index]?.glyph ?? []);
    const glyph = glyphs.find((each) => familyGlyphs.includes(each)) ?? glyphs[0];
    if (glyph === undefined) return [];
    return [{ key: family, category: undefined, categories: members, family, glyph }];
  });
}

/** Whether lanes of one row each fit into a height. */
export function lanesFit(lanes: readonly Lane[], heightPx: number): boolean {
  return lanes.length * laneDefaults.heightPx + gaps(lanes) * laneDefaults.gapPx <= heightPx;
}

/**
 * Shares a height among lanes: one row each, then further rows where they bring most marks to light, then
 * what is left evenly. `hidden` tells how many marks of a lane don't fit into so many rows.
 */
export function placeLanes(
  lanes: readonly Lane[],
  hidden: (lane: number, rows: number) => number,
  top: number,
  heightPx: number,
): PlacedLane[] {
  const rows = lanes.map(() => 1);
  const gapsPx = lanesHaveGaps(lanes) ? gaps(lanes) * laneDefaults.gapPx : 0;
  let spare = heightPx - gapsPx - lanes.length * laneDefaults.heightPx;
  while (spare >= laneDefaults.rowPx) {
    let next = -1;
    let most = 0;
    rows.forEach((has, index) => {
      const before = hidden(index, has);
      if (before === 0) return;
      // A lane that a row makes whole comes before one that stays as crowded as it is.
      const gain = before - hidden(index, has + 1);
      const worth = (gain * gain) / before;
      if (worth <= most) return;
      most = worth;
      next = index;
    });
    if (next < 0) break;
    rows[next] = (rows[next] ?? 1) + 1;
    spare -= laneDefaults.rowPx;
  }
  const extra = Math.max(0, spare) / Math.max(1, lanes.length);
  let y = top;
  return lanes.map((lane, index) => {
    const startsFamily = index > 0 && lanes[index - 1]?.family !== lane.family;
    if (startsFamily && gapsPx > 0) y += laneDefaults.gapPx;
    const height = laneDefaults.heightPx + ((rows[index] ?? 1) - 1) * laneDefaults.rowPx + extra;
    const placed = { ...lane, y, height, rows: rows[index] ?? 1, startsFamily };
    y += height;
    return placed;
  });
}

const placedEqually = new WeakMap<readonly Lane[], readonly PlacedLane[]>();

/** Lanes of the same height, for bars that are compared; the same objects for the same place. */
export function equalLanes(lanes: readonly Lane[], top: number, heightPx: number): readonly PlacedLane[] {
  const last = placedEqually.get(lanes);
  const height = heightPx / Math.max(1, lanes.length);
  if (last?.[0]?.y === top && last[0].height === height) return last;
  const placed = lanes.map((lane, index) => ({
    ...lane,
    y: top + index * height,
    height,
    rows: 1,
    startsFamily: index > 0,
  }));
  placedEqually.set(lanes, placed);
  return placed;
}

function lanesHaveGaps(lanes: readonly Lane[]): boolean {
  return lanes.some((lane) => lane.category !== undefined);
}

function gaps(lanes: readonly Lane[]): number {
  return lanes.filter((lane, index) => index > 0 && lanes[index - 1]?.family !== lane.family).length;
}
