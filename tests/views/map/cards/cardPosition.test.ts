import { expect, it } from 'vitest';
import type { FoundGlyph } from '../../../../src/views/map/paint/findGlyph';
import { boxAt, cardHeight, cardPosition } from '../../../../src/views/map/cards/cardPosition';
import { boxesTouch, boxInside } from '../../../../src/draw/box';
import type { GlyphMark, Ring } from '../../../../src/views/map/layout/rings/ring';

/** A map on a phone, px of the world. */
const phone = { x: 5000, y: 3000, width: 390, height: 300 };

function ringAt(x: number, y: number): Ring {
  const group = { key: 'a', place: 0, style: 'settlement' as const, lng: 0, lat: 0, marks: [] };
  return {
    group,
    style: 'settlement',
    x,
    y,
    r: 9,
    reach: 9,
    anchor: { x, y },
    moved: false,
    glyphs: [],
    more: undefined,
  };
}

function foundAt(x: number, y: number): FoundGlyph {
  return { ring: ringAt(x, y), glyph: { x, y, r: 6, outerR: 6 } as GlyphMark };
}

it('a card near the upper edge of a phone hangs below its mark, also over many others', () => {
  const found = foundAt(phone.x + 195, phone.y + 20);
  const others = Array.from({ length: 30 }, (_, i) => ringAt(phone.x + 100 + 6 * i, phone.y + 60));
  const layout = { rings: [found.ring, ...others], labels: [] };
  const card = { x: phone.x, y: phone.y + 50, width: 390, height: 100 };
  const spot = cardPosition(layout, found, phone, [card], 62);
  expect(spot.side).toBe('below');
  expect(boxInside(boxAt(spot, 62), phone)).toBe(true);
});

it('a card is within view wherever its mark is, also where there is hardly room', () => {
  for (const view of [phone, { ...phone, height: 90 }, { ...phone, width: 1200, height: 700 }])
    for (let x = 0; x <= view.width; x += 13)
      for (let y = 0; y <= view.height; y += 11) {
        const found = foundAt(view.x + x, view.y + y);
        const spot = cardPosition({ rings: [found.ring], labels: [] }, found, view, [], 78);
        expect(boxInside(boxAt(spot, 78), view)).toBe(true);
      }
});

it('a card lies under no button and no chip wherever its mark is, as long as there is any room', () => {
  const view = { ...phone, height: 327 };
  const at = (x: number, y: number, width: number, height: number) => ({
    x: view.x + x,
    y: view.y + y,
    width,
    height,
  });
  // Zoom, tools, key, "beyond this map", where they are on a phone, and a map full of chips.
  const usual = [at(12, 12, 38, 110), at(300, 12, 78, 36), at(283, 260, 99, 36), at(12, 262, 140, 54)];
  const chips = Array.from({ length: 6 }, (_, i) => at(60 + 50 * i, 50 + 110 * (i % 2), 30, 20));
  for (const [cards, heightPx] of [
    [usual, 62],
    [usual, 110],
    [[...usual, ...chips], 62],
  ] as const) {
    const isClear = (box: typeof view) =>
      boxInside(box, view) && !cards.some((card) => boxesTouch(box, card));
    for (let x = 0; x <= view.width; x += 13)
      for (let y = 0; y <= view.height; y += 11) {
        const found = foundAt(view.x + x, view.y + y);
        const spot = cardPosition({ rings: [found.ring], labels: [] }, found, view, cards, heightPx);
        expect(isClear(boxAt(spot, heightPx)), `at ${x}, ${y}`).toBe(true);
      }
  }
});

it('a card stands to the right of its mark where there is room', () => {
  const wide = { ...phone, width: 1200, height: 700 };
  const found = foundAt(wide.x + 300, wide.y + 300);
  expect(cardPosition({ rings: [found.ring], labels: [] }, found, wide, [], 62)).toMatchObject({
    side: 'right',
    top: wide.y + 300,
  });
});

it('a card is as high as its lines: two of a title at least', () => {
  expect(cardHeight(100, 1)).toBe(62);
  expect(cardHeight(390, 1)).toBe(62);
  expect(cardHeight(601, 2)).toBe(14 + 6 * 16);
});
