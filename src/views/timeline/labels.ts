import type { Sprites } from '../sprites';

/** A text's font and colour, as a canvas takes them. */
export type LabelStyle = { readonly font: string; readonly color: string; readonly sizePx: number };

const widths = new Map<string, number>();
const mostWidths = 2000;
let ruler: CanvasRenderingContext2D | null | undefined;

/** Width of a text in px. Measured on a canvas outside the page: a page's own asks for all its style first. */
export function labelWidth(text: string, font: string): number {
  const key = `${font} ${text}`;
  let width = widths.get(key);
  if (width === undefined) {
    ruler ??= document.createElement('canvas').getContext('2d');
    if (!ruler) return 0;
    ruler.font = font;
    width = ruler.measureText(text).width;
    if (widths.size >= mostWidths) widths.clear();
    widths.set(key, width);
  }
  return width;
}

/** Writes a text right of `x`, its middle at `y`; the picture of it is drawn once. */
export function drawLabel(
  sprites: Sprites,
  text: string,
  x: number,
  y: number,
  { font, color, sizePx }: LabelStyle,
): void {
  const half = Math.ceil(labelWidth(text, font) / 2) + 1;
  sprites.draw(`label ${font} ${color} ${text}`, x + half, y, half, sizePx, (pen) => {
    pen.font = font;
    pen.fillStyle = color;
    pen.textBaseline = 'middle';
    pen.textAlign = 'left';
    pen.fillText(text, -half, 0);
  });
}
