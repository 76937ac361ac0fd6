import { fillOf } from '../../scale/fill';
import { spritesOn } from '../sprites';
import { paintGlyph } from '../glyph/paintGlyph';
import { hiddenIn } from './findGlyph';
import { fonts, paintHaloed } from './paintNames';
import { paintRing } from './paintRing';
import type { Scene } from './scene';

/** Largest a disc is drawn, from its middle, px: with the ticks of an exact place. */
const reachPx = 20;

/** Discs at their true points, each with one glyph, and how many events it stands for where these are more. */
export function paintPoints(context: CanvasRenderingContext2D, { layout, palette, categories }: Scene): void {
  const { draw } = spritesOn(context);
  for (const ring of layout.rings) {
    const glyph = ring.glyphs[0];
    if (!glyph) continue;
    const { mark, r } = glyph;
    const { glyph: shape = '', family = 'public' } = categories[mark.category] ?? {};
    const fill = fillOf(mark.status);
    const color = palette.family[family];
    const key = `disc ${ring.style} ${shape} ${fill} ${r.toFixed(2)} ${color}`;
    draw(key, ring.x, ring.y, reachPx, reachPx, (pen) => {
      paintRing(pen, { ...ring, x: 0, y: 0 }, palette);
      paintGlyph(pen, shape, fill, 0, 0, 2 * r, color, palette.surface);
    });
  }
  // Above all discs: a count that is half covered would be another one.
  for (const ring of layout.rings) {
    const count = hiddenIn(ring) + 1;
    if (count === 1) continue;
    const key = `count ${count} ${palette.ink}`;
    draw(key, ring.x + ring.r + 1, ring.y - ring.r + 2, 30, 9, (pen) => {
      pen.font = fonts.count;
      pen.textAlign = 'left';
      pen.textBaseline = 'middle';
      paintHaloed(pen, String(count), 0, 0, palette.ink, palette.land);
    });
  }
}
