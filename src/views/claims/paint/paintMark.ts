import type { Palette } from '../../../scale/palette';
import { arrowPx, markRadiusPx } from '../layout/layoutPlot';
import type { SceneMark } from '../layout/scene';

export type MarkState = 'rest' | 'hovered' | 'open';

/** Draws the mark of a figure: dot, ring, square or triangle, with an arrow for "at least". */
export function paintMark(
  context: CanvasRenderingContext2D,
  { x, y, shape, filled, arrow }: Pick<SceneMark, 'x' | 'y' | 'shape' | 'filled' | 'arrow'>,
  color: string,
  palette: Palette,
  state: MarkState,
): void {
  const radius = markRadiusPx[shape] * (state === 'rest' ? 1 : 1.2);
  if (state !== 'rest') {
    context.beginPath();
    context.arc(x, y, radius + 3, 0, 2 * Math.PI);
    context.fillStyle = state === 'open' ? palette.mark : palette.paper;
    context.fill();
    context.strokeStyle = palette.ink;
    context.lineWidth = state === 'open' ? 2 : 1.4;
    context.stroke();
  }
  // On the yellow disc colours stay as they are in the light theme: ink is what is sure to be seen there.
  const ink = state === 'open' ? palette.markInk : color;
  context.strokeStyle = ink;
  context.lineWidth = 1.6;
  if (arrow) paintArrow(context, x, y - radius - 0.5);
  context.beginPath();
  if (shape === 'square') context.rect(x - radius, y - radius, 2 * radius, 2 * radius);
  else if (shape === 'triangle') {
    context.moveTo(x, y - radius);
    context.lineTo(x + radius, y + radius * 0.8);
    context.lineTo(x - radius, y + radius * 0.8);
    context.closePath();
  } else context.arc(x, y, radius, 0, 2 * Math.PI);
  context.fillStyle = filled ? ink : state === 'open' ? palette.mark : palette.paper;
  context.fill();
  if (filled) {
    // A rim of paper tells dots of one line apart.
    context.strokeStyle = palette.paper;
    context.lineWidth = 0.8;
  }
  context.stroke();
}

function paintArrow(context: CanvasRenderingContext2D, x: number, y: number): void {
  const tip = y - arrowPx + 2;
  context.beginPath();
  context.moveTo(x, y);
  context.lineTo(x, tip);
  context.moveTo(x - 3, tip + 3.2);
  context.lineTo(x, tip);
  context.lineTo(x + 3, tip + 3.2);
  context.lineWidth = 1.3;
  context.stroke();
  context.lineWidth = 1.6;
}
