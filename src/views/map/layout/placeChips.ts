import { boxesTouch, type Box, type Point } from '../../../draw/box';

export const chipDefaults = {
  /** Gap between a count button and the edge of the map, px. */
  marginPx: 12,
  /** Gap between count buttons at the map's edge, and between them and cards, px. */
  gapPx: 6,
};

export type Chip = {
  readonly key: string;
  /** Direction from the middle of the map to the counted events, as a vector of any length. */
  readonly towards: Point;
  readonly width: number;
  readonly height: number;
  /** Side of the map to place the button on. Default: the one that its direction crosses. */
  readonly side?: Side | undefined;
  /** Priority: where a side lacks space, the button of lowest weight is dropped. */
  readonly weight: number;
  /** Whether the button is placed last on its side, and dropped last. */
  readonly last?: boolean;
};

type Size = { readonly width: number; readonly height: number };
export type Side = 'left' | 'right' | 'top' | 'bottom';

/** Button at the map's edge, with the ideal position of its middle along that edge, in px. */
type Placing = {
  readonly chip: Chip;
  readonly ideal: number;
  readonly width: number;
  readonly height: number;
};

/**
 * Places count buttons along the edges of the map, on each side in the order of their directions, without
 * overlapping obstacles. Buttons that find no space are absent from the result.
 */
export function placeChips(
  chips: readonly Chip[],
  view: Size,
  taken: readonly Box[],
): ReadonlyMap<string, Box> {
  const placed = new Map<string, Box>();
  for (const side of ['top', 'left', 'right', 'bottom'] as const) {
    const own = chips
      .filter((chip) => (chip.side ?? sideOf(chip, view)) === side)
      .map((chip) => ({ chip, ideal: along(chip, side, view), width: chip.width, height: chip.height }))
      .sort((a, b) => Number(a.chip.last ?? false) - Number(b.chip.last ?? false) || a.ideal - b.ideal);
    for (let row = own; row.length > 0; row = withoutLightest(row)) {
      const boxes = standInRow(row, side, view, [...taken, ...placed.values()]);
      if (!boxes) continue;
      row.forEach(({ chip }, i) => placed.set(chip.key, boxes[i] as Box));
      break;
    }
  }
  return placed;
}

function withoutLightest(chips: readonly Placing[]): Placing[] {
  const weightOf = ({ chip }: Placing) => (chip.last ? Infinity : chip.weight);
  const least = Math.min(...chips.map(weightOf));
  // Of equals the later one: it is the less important.
  const at = chips.map(weightOf).lastIndexOf(least);
  return chips.filter((_, i) => i !== at);
}

/** Returns the side of the map that a ray from its middle crosses. */
export function sideOf({ towards: { x, y } }: Pick<Chip, 'towards'>, { width, height }: Size): Side {
  if (Math.abs(x) * height >= Math.abs(y) * width) return x < 0 ? 'left' : 'right';
  return y < 0 ? 'top' : 'bottom';
}

/**
 * Returns the position in px at which a ray from the middle crosses a side of the map: from the top, or from
 * the left.
 */
function along({ towards: { x, y } }: Chip, side: Side, { width, height }: Size): number {
  if (side === 'left' || side === 'right') return height / 2 + (y / (Math.abs(x) || 1)) * (width / 2);
  return width / 2 + (x / (Math.abs(y) || 1)) * (height / 2);
}

const stepPx = 6;

/**
 * Places a row of buttons along one side, with the least total distance from their ideal positions; undefined
 * if they don't fit.
 */
function standInRow(
  chips: readonly Placing[],
  side: Side,
  view: Size,
  taken: readonly Box[],
): readonly Box[] | undefined {
  const { marginPx } = chipDefaults;
  const upright = side === 'left' || side === 'right';
  const end = upright ? view.height : view.width;
  let best: { readonly boxes: readonly Box[]; readonly off: number } | undefined;
  for (let start = marginPx; start < end - marginPx; start += stepPx) {
    const boxes = rowFrom(start, chips, side, view, taken);
    if (!boxes) break;
    const off = chips.reduce((sum, { ideal }, i) => {
      const { x, y, width, height } = boxes[i] as Box;
      return sum + Math.abs((upright ? y + height / 2 : x + width / 2) - ideal);
    }, 0);
    if (!best || off < best.off) best = { boxes, off };
  }
  return best?.boxes;
}

/**
 * Places buttons one after another along a side from `start` px, each at the first free position; undefined if
 * they don't fit.
 */
function rowFrom(
  start: number,
  chips: readonly Placing[],
  side: Side,
  view: Size,
  taken: readonly Box[],
): readonly Box[] | undefined {
  const { marginPx, gapPx } = chipDefaults;
  const upright = side === 'left' || side === 'right';
  const end = (upright ? view.height : view.width) - marginPx;
  const boxes: Box[] = [];
  let at = start;
  for (const { width, height } of chips) {
    const length = upright ? height : width;
    const boxAt = (from: number): Box => ({
      x: upright ? (side === 'left' ? marginPx : view.width - marginPx - width) : from,
      y: upright ? from : side === 'top' ? marginPx : view.height - marginPx - height,
      width,
      height,
    });
    const isFree = (from: number) => !taken.some((other) => boxesTouch(boxAt(from), other, gapPx));
    while (at + length <= end && !isFree(at)) at += stepPx;
    if (at + length > end) return undefined;
    boxes.push(boxAt(at));
    at += length + gapPx;
  }
  return boxes;
}
