import { hollowScale, outlineWidth, tintOpacity, type Fill } from '../scale/fill';
import { glyphBox, glyphPath } from '../scale/glyphs';
import { pathFrom } from './painted';

const paths = new Map<string, Path2D>();

function pathOf(glyph: string): Path2D {
  let path = paths.get(glyph);
  if (!path) paths.set(glyph, (path = pathFrom(glyphPath(glyph))));
  return path;
}

/** Appearance of a glyph on a canvas. */
export type GlyphStyle = {
  /** Name of the silhouette, as a dataset's category gives it. */
  readonly glyph: string;
  readonly fill: Fill;
  /** Width and height in px. */
  readonly sizePx: number;
  readonly color: string;
  /** Colour of the part of the silhouette that a half, tinted or hollow glyph leaves open: nothing under it shows. */
  readonly background: string;
};

/** Draws a glyph with its middle at `x`, `y`, in px. */
export function paintGlyph(context: CanvasRenderingContext2D, style: GlyphStyle, x: number, y: number): void {
  const { glyph, fill, sizePx, color, background } = style;
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
