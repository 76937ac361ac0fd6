import { hollowScale, outlineWidth, tintOpacity, type Fill } from '../scale/fill';
import { glyphBox, glyphPath } from '../scale/glyphs';
import type { Point } from './box';
import { pathFrom } from './painted';

const paths = new Map<string, Path2D>();

function pathOf(glyph: string): Path2D {
  let path = paths.get(glyph);
  if (!path) paths.set(glyph, (path = pathFrom(glyphPath(glyph))));
  return path;
}

/** Glyph to draw on a canvas: centre at `x`, `y`, width and height `sizePx`, all in px. */
export type PlacedGlyph = Point & {
  /** Name of the glyph, as a dataset's category gives it. */
  readonly glyph: string;
  readonly fill: Fill;
  readonly sizePx: number;
};

/**
 * Draws a glyph on a canvas. `background`: colour that fills its silhouette where a half, tinted or hollow
 * glyph is open, so that nothing under it shows.
 */
export function paintGlyph(
  context: CanvasRenderingContext2D,
  { glyph, fill, x, y, sizePx }: PlacedGlyph,
  color: string,
  background: string,
): void {
  const path = pathOf(glyph);
  const scale = (sizePx / glyphBox) * (fill === 'solid' ? 1 : hollowScale);
  context.save();
  context.translate(x, y);
  context.scale(scale, scale);
  context.translate(-glyphBox / 2, -glyphBox / 2);
  if (fill === 'solid') {
    context.fillStyle = color;
    context.fill(path);
  } else {
    context.fillStyle = background;
    context.fill(path);
    if (fill === 'tint') {
      const { globalAlpha } = context;
      context.globalAlpha = globalAlpha * tintOpacity;
      context.fillStyle = color;
      context.fill(path);
      context.globalAlpha = globalAlpha;
    }
    context.strokeStyle = color;
    context.lineWidth = outlineWidth(sizePx) / scale;
    context.lineJoin = 'miter';
    context.stroke(path);
    if (fill === 'half') {
      context.beginPath();
      context.rect(-2, glyphBox / 2, glyphBox + 4, glyphBox / 2 + 2);
      context.clip();
      context.fillStyle = color;
      context.fill(path);
    }
  }
  context.restore();
}
