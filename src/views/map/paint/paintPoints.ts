import { fillOf } from '../../../scale/fill';
import { glyphOf } from '../../../scale/glyphs';
import { spritesOn } from '../../../draw/sprites';
import { paintGlyph } from '../../../draw/paintGlyph';
import { hiddenIn } from './findGlyph';
import { fonts, paintHaloed } from './paintNames';
import { paintRing } from './paintRing';
import { strengthOf } from '../density/strengthOf';
import type { Ring } from '../layout/rings/ring';
import type { Scene } from './scene';

/** Maximum extent of a single-glyph ring from its centre in px, with the ticks of an exact place. */
const reachPx = 20;

/**
 * Draws a dense map's rings, of one glyph each, at their true points, with the number of events beside a glyph
 * that stands for several.
 */
export function paintPoints(context: CanvasRenderingContext2D, scene: Scene): void {
  const { layout, palette, categories } = scene;
  const { draw } = spritesOn(context);
  for (const ring of layout.rings) {
    const glyph = ring.glyphs[0];
    if (!glyph) continue;
    const { mark, r } = glyph;
    const { glyph: plain = '', family = 'public' } = categories[mark.category] ?? {};
    const shape = glyphOf(plain, mark);
    const fill = fillOf(mark.status);
    const color = palette.family[family];
    const key = `disc ${ring.style} ${shape} ${fill} ${Math.round(r * 100)} ${color}`;
    context.globalAlpha = strengthOf(ring, scene);
    draw(key, ring.x, ring.y, () => [
      reachPx,
      reachPx,
      (pen) => {
        paintRing(pen, { ...ring, x: 0, y: 0 }, palette);
        paintGlyph(pen, { glyph: shape, fill, x: 0, y: 0, sizePx: r * 2 }, color, palette.surface);
      },
    ]);
  }
  context.globalAlpha = 1;
  // Above all discs, and only where it lies on none: a count that is half covered would be another one.
  const isFree = freeOf(layout.rings);
  for (const ring of layout.rings) {
    const count = hiddenIn(ring) + 1;
    if (count === 1 || !isFree(ring, ring.x + ring.r + 5, ring.y - ring.r + 2)) continue;
    const key = `count ${count} ${palette.ink}`;
    draw(key, ring.x + ring.r + 1, ring.y - ring.r + 2, () => [
      30,
      9,
      (pen) => {
        pen.font = fonts.count;
        pen.textAlign = 'left';
        pen.textBaseline = 'middle';
        pen.fillStyle = palette.ink;
        pen.strokeStyle = palette.land;
        paintHaloed(pen, String(count), 0, 0);
      },
    ]);
  }
}

/** Side length of the squares of the rings' spatial index, px. */
const nearPx = 16;

/** Creates a test whether a point, in world px, is clear of all rings but its own. */
function freeOf(rings: readonly Ring[]): (own: Ring, x: number, y: number) => boolean {
  const squareOf = (x: number, y: number) => Math.floor(y / nearPx) * 2 ** 26 + Math.floor(x / nearPx);
  const inSquare = new Map<number, Ring[]>();
  for (const ring of rings) {
    const square = squareOf(ring.x, ring.y);
    const there = inSquare.get(square);
    if (there) there.push(ring);
    else inSquare.set(square, [ring]);
  }
  return (own, x, y) => {
    for (let dy = -nearPx; dy <= nearPx; dy += nearPx)
      for (let dx = -nearPx; dx <= nearPx; dx += nearPx)
        for (const other of inSquare.get(squareOf(x + dx, y + dy)) ?? [])
          if (other !== own && Math.hypot(other.x - x, other.y - y) < other.r + 7) return false;
    return true;
  };
}
