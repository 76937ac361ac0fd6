import type { FoundGlyph } from './findGlyph';
import type { MapLayout } from './mapLayout';
import { boxesTouch, boxInside, distanceToBox, type Box } from './projection';

/** Width of a card beside a mark, what its title has of that, and the heights of its lines and what is around them, px. */
export const cardSize = { widthPx: 236, textPx: 200, linePx: 16, aroundPx: 14 } as const;

/** How high a card is with a title of a width and so many lines below it. */
export function cardHeight(titlePx: number, linesBelow: number): number {
  const { textPx, linePx, aroundPx } = cardSize;
  return aroundPx + linePx * (Math.max(2, Math.ceil(titlePx / textPx)) + linesBelow);
}

/** Where a card stands: `left` and `top` are of the edge or the middle that its side is hung on. */
export type CardSpot = {
  readonly side: 'right' | 'left' | 'below' | 'above';
  readonly left: number;
  readonly top: number;
};

/**
 * Beside the ring, within what is in sight: on the side that has room, where no card lies and, if it can be, not
 * its name. Px of the world.
 */
export function cardSpot(
  layout: Pick<MapLayout, 'rings' | 'labels'>,
  { ring, glyph }: FoundGlyph,
  view: Box,
  obstacles: readonly Box[],
  heightPx: number,
): CardSpot {
  const { widthPx } = cardSize;
  const away = Math.max(glyph.outerR + 12, ring.reach + Math.abs(ring.x - glyph.x) + 6);
  const label = layout.labels.find(({ of }) => layout.rings[of] === ring);
  const top = Math.min(view.y + view.height - heightPx, Math.max(view.y + heightPx * 0.6, glyph.y));
  const left = Math.min(view.x + view.width - widthPx - 8, Math.max(view.x + 8, glyph.x - widthPx / 2));
  const spots: readonly CardSpot[] = [
    { side: 'right', left: glyph.x + away, top },
    { side: 'left', left: glyph.x - away - widthPx, top },
    { side: 'below', left, top: glyph.y + away },
    { side: 'above', left, top: glyph.y - away },
  ];
  const cost = (spot: CardSpot) => {
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
  return within(spots[costs.indexOf(Math.min(...costs))] as CardSpot, view, heightPx); // one of them costs least
}

/** What a card at a spot covers. */
export function boxAt({ side, left, top }: CardSpot, heightPx: number): Box {
  const lift = side === 'above' ? heightPx : side === 'below' ? 0 : heightPx / 2;
  return { x: left, y: top - lift, width: cardSize.widthPx, height: heightPx };
}

/** Where no side has room, the card is moved into view, over its mark if need be. */
function within(spot: CardSpot, view: Box, heightPx: number): CardSpot {
  const { x, y, width, height } = boxAt(spot, heightPx);
  const right = Math.min(view.x + view.width - width, Math.max(view.x, x));
  const down = Math.min(view.y + view.height - height, Math.max(view.y, y));
  return { ...spot, left: spot.left + right - x, top: spot.top + down - y };
}
