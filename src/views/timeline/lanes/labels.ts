import { measureText } from '../../../draw/measureText';
import type { Sprites } from '../../../draw/sprites';

/** Font and colour of a text on a canvas. */
export type LabelStyle = { readonly font: string; readonly color: string; readonly sizePx: number };

/** Draws text to the right of `x`, vertically centred on `y`, from a cached picture. */
export function drawLabel(
  sprites: Sprites,
  text: string,
  x: number,
  y: number,
  { font, color, sizePx }: LabelStyle,
): void {
  const half = Math.ceil(measureText(text, font) / 2) + 1;
  const paint = (pen: CanvasRenderingContext2D) => {
    pen.font = font;
    pen.fillStyle = color;
    pen.textBaseline = 'middle';
    pen.textAlign = 'left';
    pen.fillText(text, -half, 0);
  };
  sprites.draw(`label ${font} ${color} ${text}`, x + half, y, () => [half, sizePx, paint]);
}
