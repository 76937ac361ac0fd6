import type { Palette } from '../../../scale/palette';
import { dimmedOpacity, isLit, type Lit } from '../../../state/session/lit';
import type { LagLine } from './lagLines';

const dotPx = 2.6;

/** Draws reporting lags (from an event to the day it became known) as thin lines that end in an open dot. */
export function paintLag(
  context: CanvasRenderingContext2D,
  lines: readonly LagLine[],
  palette: Palette,
  lit?: Lit,
): void {
  context.lineWidth = 1;
  for (const { x0, x1, y, family, dot, mark } of lines) {
    context.globalAlpha = lit && !(mark && isLit(mark, lit)) ? dimmedOpacity : 1;
    context.strokeStyle = palette.family[family];
    context.beginPath();
    context.moveTo(x0, y);
    context.lineTo(dot ? x1 - dotPx : x1, y);
    context.stroke();
    if (!dot) continue;
    context.beginPath();
    context.arc(x1, y, dotPx, 0, 2 * Math.PI);
    context.stroke();
  }
  context.globalAlpha = 1;
}
