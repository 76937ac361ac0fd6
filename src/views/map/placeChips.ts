import { boxesTouch, type Box, type Point } from './projection';

export const chipDefaults = {
  /** From the edge of the map and from each other, px. */
  marginPx: 12,
  gapPx: 4,
};

export type Chip = {
  readonly key: string;
  /** Bearing from the middle of the map, as a vector in px; any length. */
  readonly towards: Point;
  readonly width: number;
  readonly height: number;
};

/**
 * Puts chips at the edge of the map in the direction of their places, clear of the cards and of each
 * other; one that finds no room anywhere on the edge is left out.
 */
export function placeChips(
  chips: readonly Chip[],
  view: { readonly width: number; readonly height: number },
  obstacles: readonly Box[],
): ReadonlyMap<string, Box> {
  const placed = new Map<string, Box>();
  for (const chip of chips) {
    const spot = spotsNear(chip, view).find(
      (box) =>
        !obstacles.some((other) => boxesTouch(box, other, chipDefaults.gapPx)) &&
        ![...placed.values()].some((other) => boxesTouch(box, other, chipDefaults.gapPx)),
    );
    if (spot) placed.set(chip.key, spot);
  }
  return placed;
}

/** Boxes along the edge, nearest to the chip's own direction first. */
function spotsNear(chip: Chip, view: { readonly width: number; readonly height: number }): Box[] {
  const { marginPx } = chipDefaults;
  const { width, height } = chip;
  const right = view.width - marginPx - width;
  const bottom = view.height - marginPx - height;
  const stepPx = 6;
  const spots: Box[] = [];
  for (let y = marginPx; y <= bottom; y += stepPx)
    spots.push({ x: marginPx, y, width, height }, { x: right, y, width, height });
  for (let x = marginPx; x <= right; x += stepPx)
    spots.push({ x, y: marginPx, width, height }, { x, y: bottom, width, height });
  const ideal = Math.atan2(chip.towards.y, chip.towards.x);
  const off = (box: Box) => {
    const angle = Math.atan2(box.y + height / 2 - view.height / 2, box.x + width / 2 - view.width / 2);
    return Math.abs(Math.atan2(Math.sin(angle - ideal), Math.cos(angle - ideal)));
  };
  return spots
    .map((box) => ({ box, off: off(box) }))
    .sort((a, b) => a.off - b.off)
    .map(({ box }) => box);
}
