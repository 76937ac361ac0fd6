import { fillOf } from '../../scale/fill';
import type { Palette } from '../../scale/palette';
import { paintGlyph } from '../glyph/paintGlyph';
import type { GlyphMark, Ring } from './ring';
import { paintArea, paintDensity, paintOutlines } from './paintAreas';
import { paintCaptions, paintLabels } from './paintNames';
import { packDefaults } from './packRing';
import type { Point } from './projection';
import type { Scene } from './scene';

/** Opacity of what doesn't pass the filters. */
const dimmed = 0.28;

/** Draws a scene in px of the world at its layout's zoom; the caller has moved the canvas to its corner. */
export function paintScene(context: CanvasRenderingContext2D, scene: Scene): void {
  const { layout, palette } = scene;
  if (scene.density) {
    paintDensity(context, scene.density, layout.zoom, palette);
    paintCaptions(context, scene.captions, palette);
    if (scene.area) paintArea(context, scene.area, layout.zoom, palette);
    return;
  }
  const shown = layout.rings.filter((ring) => isShown(ring, scene));
  paintOutlines(context, shown, scene);
  if (scene.area) paintArea(context, scene.area, layout.zoom, palette);
  paintCaptions(context, scene.captions, palette);
  for (const ring of shown) if (ring.moved) paintLeader(context, ring, palette);
  for (const seat of layout.seats)
    if (seat.moved && seat.group.marks.some((mark) => scene.passing.has(mark.row)))
      paintSeatLeader(context, seat, seat.anchor, palette);
  for (const ring of shown) paintRing(context, ring, palette);
  for (const ring of shown) for (const glyph of ring.glyphs) paintMark(context, glyph, scene);
  paintLabels(context, scene, shown);
}

/** A ring is drawn while any of its events passes, or is the one selected. */
export function isShown(ring: Ring, { passing, selected }: Pick<Scene, 'passing' | 'selected'>): boolean {
  return ring.glyphs.some(({ mark }) => passing.has(mark.row) || mark.id === selected);
}

function paintRing(context: CanvasRenderingContext2D, ring: Ring, palette: Palette): void {
  const { x, y, r, style } = ring;
  context.save();
  context.beginPath();
  if (style === 'line') context.roundRect(x - r, y - r, 2 * r, 2 * r, packDefaults.cornerPx);
  else context.arc(x, y, r, 0, 2 * Math.PI);
  context.fillStyle = palette.surface;
  context.fill();
  context.strokeStyle = palette.ink;
  context.lineWidth = 1.1;
  if (style === 'district') context.setLineDash([4.4, 3]);
  if (style === 'region') {
    context.lineCap = 'round';
    context.lineWidth = 1.9;
    context.setLineDash([0.1, 3.6]);
  }
  if (style === 'exact') {
    context.lineWidth = 1.4;
    context.beginPath();
    for (const [dx, dy] of [
      [1, 0],
      [0, 1],
      [-1, 0],
      [0, -1],
    ] as const) {
      context.moveTo(x + dx * (r - 1), y + dy * (r - 1));
      context.lineTo(x + dx * (r + 5), y + dy * (r + 5));
    }
  }
  context.stroke();
  context.restore();
}

/** From a moved ring to its true point: dot, open dot where that is vague, cross where it is exact. */
function paintLeader(context: CanvasRenderingContext2D, ring: Ring, palette: Palette): void {
  const { anchor, style } = ring;
  const open = style === 'district' || style === 'region';
  const length = Math.hypot(anchor.x - ring.x, anchor.y - ring.y);
  const short = open ? 2.4 / length : 0;
  context.save();
  context.strokeStyle = palette.ink;
  context.lineWidth = 0.9;
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

function paintMark(context: CanvasRenderingContext2D, glyph: GlyphMark, scene: Scene): void {
  const { mark, x, y, r, outerR } = glyph;
  const { palette, categories, hovered, selected } = scene;
  const category = categories[mark.category];
  const color = palette.family[category?.family ?? 'public'];
  const isSelected = mark.id === selected;
  const isHovered = mark.id === hovered;
  const grown = isHovered ? 1.2 : 1;
  context.save();
  if (isSelected || isHovered) {
    context.beginPath();
    context.arc(x, y, Math.max(outerR, r) * grown + 4, 0, 2 * Math.PI);
    context.fillStyle = isSelected ? palette.mark : palette.surface;
    context.fill();
    context.strokeStyle = palette.ink;
    context.lineWidth = isSelected ? 2 : 1.2;
    context.stroke();
  } else if (!scene.passing.has(mark.row)) context.globalAlpha = dimmed;
  paintGlyph(
    context,
    category?.glyph ?? '',
    fillOf(mark.status),
    x,
    y,
    2 * r * grown,
    isSelected ? palette.markInk : color,
    isSelected ? palette.mark : palette.surface,
  );
  if (outerR > r + 0.8) {
    context.beginPath();
    context.arc(x, y, outerR * grown, 0, 2 * Math.PI);
    context.strokeStyle = isSelected ? palette.markInk : color;
    context.lineWidth = 0.8;
    context.stroke();
  }
  context.restore();
}
