import { fillOf } from '../../../scale/fill';
import { glyphOf } from '../../../scale/glyphs';
import type { Palette } from '../../../scale/palette';
import { spreadPx } from '../../../scale/size';
import { paintGlyph } from '../../../draw/paintGlyph';
import { dimmedOpacity, isLit } from '../../../state/session/lit';
import { spritesOn, type Sprites } from '../../../draw/sprites';
import type { DenseMap } from '../density/denseMap';
import { findGlyph } from './findGlyph';
import type { GlyphMark, Ring } from '../layout/rings/ring';
import { paintArea, paintOutlines, type PathOf } from './paintAreas';
import { paintMost } from './paintMost';
import { fonts, paintCaptions, paintLabels } from './paintNames';
import { paintRing } from './paintRing';
import type { Point } from '../../../draw/box';
import type { Scene, StaticScene } from './scene';
import { strengthOf } from '../density/strengthOf';

/**
 * Draws the events of a scene in world px at its layout's zoom; the caller translates the context. Density
 * cells and single points need `denseMap`, and are skipped until it is loaded.
 */
export function paintScene(
  context: CanvasRenderingContext2D,
  scene: Scene,
  denseMap: DenseMap | undefined,
): void {
  const { layout, palette } = scene;
  if (scene.density) {
    denseMap?.paintDensity(context, scene.density, layout.zoom, palette, scene.pointedCell);
    return;
  }
  if (scene.points) {
    denseMap?.paintPoints(context, scene);
    paintLit(context, scene);
    return;
  }
  const shown = layout.rings.filter((ring) => isShown(ring, scene));
  for (const ring of shown) {
    if (!ring.moved) continue;
    context.globalAlpha = strengthOf(ring, scene);
    paintLeader(context, ring, palette);
  }
  context.globalAlpha = 1;
  for (const seat of layout.seats)
    if (seat.moved && seat.group.marks.some((mark) => scene.passing.has(mark.key)))
      paintSeatLeader(context, seat, seat.anchor, palette);
  for (const ring of shown) {
    context.globalAlpha = strengthOf(ring, scene);
    paintRing(context, ring, palette);
  }
  context.globalAlpha = 1;
  const sprites = spritesOn(context);
  for (const ring of shown) for (const glyph of ring.glyphs) paintMark(context, sprites, glyph, scene);
  for (const ring of shown) paintMore(sprites, ring, scene);
  paintLit(context, scene);
  paintLabels(context, scene, shown);
}

/**
 * Draws the parts of the map that rarely change (hatched districts, captions, area filter) in world px at the
 * scene's zoom; the caller translates the context. Returns false if captions are left for the next frame.
 */
export function paintStatic(
  context: CanvasRenderingContext2D,
  staticScene: StaticScene,
  pathOf: PathOf,
): boolean {
  const { zoom, palette, captions, hatched, area, over } = staticScene;
  paintOutlines(context, hatched, zoom, palette, pathOf);
  if (area && !over) paintArea(context, area, zoom, palette);
  const all = paintCaptions(context, captions, palette);
  if (area && over) paintArea(context, area, zoom, palette);
  return all;
}

/** Tests whether a ring is drawn: at least one of its events passes the filters or is selected. */
export function isShown(ring: Ring, { passing, selected }: Pick<Scene, 'passing' | 'selected'>): boolean {
  return ring.group.marks.some(({ key, id }) => passing.has(key) || id === selected);
}

/**
 * Draws the line from a moved ring to its true point, which ends in a dot, an open dot for a vague place, or a
 * cross for an exact one.
 */
export function paintLeader(
  context: CanvasRenderingContext2D,
  ring: Pick<Ring, 'x' | 'y' | 'anchor' | 'style'>,
  palette: Palette,
): void {
  const { anchor, style } = ring;
  const open = style === 'district' || style === 'region' || style === 'bare';
  const length = Math.hypot(anchor.x - ring.x, anchor.y - ring.y);
  const short = open ? 2.4 / length : 0;
  context.save();
  context.strokeStyle = palette.ink;
  context.lineWidth = 1.2;
  context.beginPath();
  context.moveTo(ring.x, ring.y);
  context.lineTo(anchor.x + (ring.x - anchor.x) * short, anchor.y + (ring.y - anchor.y) * short);
  context.stroke();
  context.lineWidth = 1.2;
  context.beginPath();
  if (style === 'exact') {
    context.moveTo(anchor.x - 3, anchor.y);
    context.lineTo(anchor.x + 3, anchor.y);
    context.moveTo(anchor.x, anchor.y - 3);
    context.lineTo(anchor.x, anchor.y + 3);
    context.stroke();
  } else {
    context.arc(anchor.x, anchor.y, open ? 2.4 : 2.1, 0, 2 * Math.PI);
    context.fillStyle = open ? palette.surface : palette.ink;
    context.fill();
    if (open) context.stroke();
  }
  context.restore();
}

function paintSeatLeader(context: CanvasRenderingContext2D, from: Point, to: Point, palette: Palette): void {
  context.save();
  context.strokeStyle = palette.ink3;
  context.lineWidth = 0.8;
  context.setLineDash([1.5, 2.5]);
  context.beginPath();
  context.moveTo(from.x, from.y);
  context.lineTo(to.x, to.y);
  context.stroke();
  context.restore();
}

/**
 * Draws an event's glyph, unless it is hovered or selected; dimmed if the event fails the filters or isn't
 * highlighted by the legend.
 */
function paintMark(
  context: CanvasRenderingContext2D,
  sprites: Sprites,
  glyph: GlyphMark,
  scene: Scene,
): void {
  const { mark, x, y, r, outerR } = glyph;
  if (mark.id === scene.hovered || mark.id === scene.selected) return;
  const { glyph: plain = '', family = 'public' } = scene.categories[mark.category] ?? {};
  const shape = glyphOf(plain, mark);
  const { palette } = scene;
  const color = palette.family[family];
  const fill = fillOf(mark.status);
  // The line under a glyph of the second dataset lies outside its box.
  const reach = Math.max(mark.second ? r * 1.4 : r, outerR) + 2;
  const full = scene.passing.has(mark.key) && (!scene.lit || isLit(mark, scene.lit));
  if (!full) context.globalAlpha = dimmedOpacity;
  const key = `mark ${shape} ${fill} ${r.toFixed(2)} ${outerR.toFixed(2)} ${color}`;
  sprites.draw(key, x, y, () => [
    reach,
    reach,
    (pen) => {
      paintGlyph(pen, { glyph: shape, fill, x: 0, y: 0, sizePx: r * 2 }, color, palette.surface);
      if (outerR > r + spreadPx) paintMost(pen, 0, 0, outerR, color);
    },
  ]);
  if (!full) context.globalAlpha = 1;
}

/** Draws the number of a ring's events that pass the filters but have no glyph: "+12". */
function paintMore(sprites: Sprites, ring: Ring, scene: Scene): void {
  const { more, group, glyphs } = ring;
  if (!more) return;
  const { passing, palette } = scene;
  let count = 0;
  for (const { key } of group.marks) if (passing.has(key)) count += 1;
  for (const { mark } of glyphs) if (passing.has(mark.key)) count -= 1;
  if (count === 0) return;
  const text = `+${count}`;
  sprites.draw(`more ${text} ${palette.ink}`, more.x, more.y, () => [
    more.r + 4,
    9,
    (pen) => {
      pen.font = fonts.count;
      pen.textAlign = 'center';
      pen.textBaseline = 'middle';
      pen.fillStyle = palette.ink;
      pen.fillText(text, 0, 0);
    },
  ]);
}

/**
 * Draws the glyphs of the hovered and the selected event over all others, each on a disc; the hovered one is
 * enlarged.
 */
function paintLit(context: CanvasRenderingContext2D, scene: Scene): void {
  const { palette, categories, hovered, selected, layout } = scene;
  for (const id of new Set([hovered, selected])) {
    const found = findGlyph(layout, id);
    if (!found || !isShown(found.ring, scene)) continue;
    const { mark, x, y, r, outerR } = found.glyph;
    const { glyph = '', family = 'public' } = categories[mark.category] ?? {};
    const isSelected = id === selected;
    const grown = id === hovered ? 1.2 : 1;
    const color = isSelected ? palette.markInk : palette.family[family];
    context.beginPath();
    context.arc(x, y, Math.max(outerR, r) * grown + 4, 0, 2 * Math.PI);
    context.fillStyle = isSelected ? palette.mark : palette.surface;
    context.fill();
    context.strokeStyle = palette.ink;
    context.lineWidth = isSelected ? 2 : 1.2;
    context.stroke();
    const background = isSelected ? palette.mark : palette.surface;
    const placed = { glyph: glyphOf(glyph, mark), fill: fillOf(mark.status), x, y, sizePx: r * grown * 2 };
    paintGlyph(context, placed, color, background);
    if (outerR > r + spreadPx) paintMost(context, x, y, outerR * grown, color);
  }
}
