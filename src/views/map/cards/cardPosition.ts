import type { FoundGlyph } from '../paint/findGlyph';
import type { MapLayout } from '../layout/mapLayout';
import { boxesTouch, boxInside, distanceToBox, type Box } from '../../../draw/box';

/**
 * Measures of an event's card in px: its width, the width of its title's text, the height of a text line, and
 * vertical padding in total.
 */
export const cardSize = { widthPx: 236, textPx: 200, linePx: 16, aroundPx: 14 } as const;

/**
 * Returns the height of a card in px, from the unwrapped width of its title in px and its number of lines below
 * the title.
 */
export function cardHeight(titlePx: number, linesBelow: number): number {
  const { textPx, linePx, aroundPx } = cardSize;
  return aroundPx + linePx * (Math.max(2, Math.ceil(titlePx / textPx)) + linesBelow);
}

/**
 * Position of a card in world px. `left` is always its left edge; `top` is its top edge, its bottom edge if the
 * card is above the mark, or its vertical middle if it is beside the mark.
 */
export type CardPosition = {
  readonly side: 'right' | 'left' | 'below' | 'above';
  readonly left: number;
  readonly top: number;
};

/**
 * Positions a card beside the glyph of an event, within the viewport, in world px. It prefers a side where the
 * card overlaps no other card and, if possible, neither the ring's name nor other rings.
 */
export function cardPosition(
  layout: Pick<MapLayout, 'rings' | 'labels'>,
  { ring, glyph }: FoundGlyph,
  view: Box,
  obstacles: readonly Box[],
  heightPx: number,
): CardPosition {
  const { widthPx } = cardSize;
  const away = Math.max(glyph.outerR + 12, ring.reach + Math.abs(ring.x - glyph.x) + 6);
  const label = layout.labels.find(({ of }) => layout.rings[of] === ring);
  const top = Math.min(view.y + view.height - heightPx, Math.max(view.y + heightPx * 0.6, glyph.y));
  const left = Math.min(view.x + view.width - widthPx - 8, Math.max(view.x + 8, glyph.x - widthPx / 2));
  const spots: readonly CardPosition[] = [
    { side: 'right', left: glyph.x + away, top },
    { side: 'left', left: glyph.x - away - widthPx, top },
    { side: 'below', left, top: glyph.y + away },
    { side: 'above', left, top: glyph.y - away },
  ];
  const cost = (spot: CardPosition) => {
    const box = boxAt(spot, heightPx);
    return (
      // Rather over any number of rings than cut off, or under a chip, which would lie on its words.
      (boxInside(box, view) ? 0 : 1000) +
      (obstacles.some((other) => boxesTouch(box, other)) ? 100 : 0) +
      (label && boxesTouch(box, label.box) ? 0.6 : 0) +
      layout.rings.filter((other) => other !== ring && distanceToBox(other, box) < other.reach).length * 0.3
    );
  };
  const costs = spots.map(cost);
  const least = Math.min(...costs);
  const best = spots[costs.indexOf(least)] as CardPosition; // one of them costs least
  return (least >= 100 && clearPosition(glyph, view, obstacles, heightPx)) || within(best, view, heightPx);
}

/** Gap between a card and the cards, buttons and glyph that it avoids, in px. */
const gapPx = 4;

/**
 * Returns the position nearest to a glyph at which its card is within the viewport and overlaps no card or
 * button, preferably not the glyph either. Undefined if there is none.
 */
function clearPosition(
  { x, y, outerR }: FoundGlyph['glyph'],
  view: Box,
  obstacles: readonly Box[],
  heightPx: number,
): CardPosition | undefined {
  const { widthPx } = cardSize;
  const away = outerR + gapPx;
  const itself = { x: x - away, y: y - away, width: 2 * away, height: 2 * away };
  // A nearest free place touches something on either axis, or stands right over or beside the mark.
  const lefts = [x - widthPx / 2];
  const tops = [y - heightPx / 2];
  for (const wall of [...obstacles, itself]) {
    lefts.push(wall.x + wall.width + gapPx, wall.x - widthPx - gapPx);
    tops.push(wall.y + wall.height + gapPx, wall.y - heightPx - gapPx);
  }
  let found: CardPosition | undefined;
  let least = Infinity;
  for (const left of lefts)
    for (const top of tops) {
      const spot = within({ side: 'below', left, top }, view, heightPx);
      const box = boxAt(spot, heightPx);
      const far = distanceToBox({ x, y }, box) + (boxesTouch(box, itself) ? 1000 : 0);
      if (far >= least || obstacles.some((other) => boxesTouch(box, other))) continue;
      found = spot;
      least = far;
    }
  return found;
}

/** Returns the box of a card in world px, from its position and height. */
export function boxAt({ side, left, top }: CardPosition, heightPx: number): Box {
  const lift = side === 'above' ? heightPx : side === 'below' ? 0 : heightPx / 2;
  return { x: left, y: top - lift, width: cardSize.widthPx, height: heightPx };
}

/** Clamps a card's position to the viewport; the card may then cover its own glyph. */
function within(spot: CardPosition, view: Box, heightPx: number): CardPosition {
  const { x, y, width, height } = boxAt(spot, heightPx);
  const right = Math.min(view.x + view.width - width, Math.max(view.x, x));
  const down = Math.min(view.y + view.height - height, Math.max(view.y, y));
  return { ...spot, left: spot.left + right - x, top: spot.top + down - y };
}
