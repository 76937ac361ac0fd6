import type { Palette } from '../../../scale/palette';
import { packDefaults } from '../layout/rings/packRing';
import type { Ring } from '../layout/rings/ring';

/**
 * Draws the outline of a ring, dashed, dotted, square or with ticks by the precision of its place; `bare` has
 * no outline.
 */
export function paintRing(
  context: CanvasRenderingContext2D,
  ring: Pick<Ring, 'x' | 'y' | 'r' | 'style'>,
  palette: Palette,
): void {
  const { x, y, r, style } = ring;
  context.save();
  context.beginPath();
  if (style === 'line') context.roundRect(x - r, y - r, 2 * r, 2 * r, packDefaults.cornerPx);
  else context.arc(x, y, r, 0, 2 * Math.PI);
  context.fillStyle = palette.surface;
  context.fill();
  if (style === 'bare') return context.restore();
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
