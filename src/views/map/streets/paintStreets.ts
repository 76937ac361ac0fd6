import type { Palette } from '../../../scale/palette';
import type { PlaceName } from './layPlaceNames';
import type { StreetShape } from './layStreets';

export type StreetPicture = { readonly shapes: readonly StreetShape[]; readonly names: readonly PlaceName[] };

/** Draws a tile as it is laid out, on a context in its px. */
export function paintStreets(
  context: CanvasRenderingContext2D,
  { shapes, names }: StreetPicture,
  { palette, font }: { readonly palette: Palette; readonly font: string },
): void {
  context.lineCap = 'round';
  context.lineJoin = 'round';
  for (const { style, features } of shapes) {
    const { fill, stroke, width = 1, dash = [], alpha = 1 } = style;
    context.globalAlpha = alpha;
    context.lineWidth = width;
    context.setLineDash([...dash]);
    if (fill !== undefined) context.fillStyle = fill;
    if (stroke !== undefined) context.strokeStyle = stroke;
    for (const parts of features) {
      context.beginPath();
      parts.forEach((part) => trace(context, part));
      if (fill !== undefined) context.fill('evenodd');
      if (stroke !== undefined) context.stroke();
    }
  }
  context.globalAlpha = 1;
  context.setLineDash([]);
  context.font = font;
  context.textAlign = 'center';
  context.textBaseline = 'middle';
  context.lineWidth = 3;
  context.strokeStyle = palette.land;
  context.fillStyle = palette.ink2;
  for (const { text, box } of names) {
    const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
    context.strokeText(text, x, y);
    context.fillText(text, x, y);
  }
}

function trace(context: CanvasRenderingContext2D, part: readonly number[]): void {
  for (let i = 1; i < part.length; i += 2) {
    const [x = 0, y = 0] = [part[i - 1], part[i]];
    if (i === 1) context.moveTo(x, y);
    else context.lineTo(x, y);
  }
}
