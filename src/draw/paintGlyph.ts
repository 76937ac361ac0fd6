import { hollowScale, outlineWidth, tintOpacity, type Fill } from '../scale/fill';
import { glyphBox, glyphPath } from '../scale/glyphs';
import { pathFrom } from './painted';

const paths = new Map<string, Path2D>();

function pathOf(glyph: string): Path2D {
  let path = paths.get(glyph);
  if (!path) paths.set(glyph, (path = pathFrom(glyphPath(glyph))));
  return path;
}

/**
 * Draws one glyph with its middle at `x`, `y` (px), `sizePx` wide and high, in `color`. What a half, tinted or
 * hollow glyph doesn't cover of its silhouette shows `background`, never what lies under it.
 */
export function paintGlyph(
  context: CanvasRenderingContext2D,
  glyph: string,
  fill: Fill,
  x: number,
  y: number,
  sizePx: number,
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
