import type { OutlineStyle } from '../layers/outlineStyle';
import type { Box } from '../../../draw/box';
import type { WorldShape } from '../layers/worldShape';

/** Minimum distance in px between successive points of a drawn outline; nearer ones are skipped. */
const finestPx = 0.7;

/** Outlines projected to world px at zoom 0, with their styles, from bottom to top. */
export type ShapedGround = readonly (readonly [shapes: readonly WorldShape[], style: OutlineStyle])[];

/**
 * Draws outlines of the base map on a context whose origin is the upper left corner of `view`, a box in world px at
 * `zoom`. Outlines outside it are skipped.
 */
export function paintBaseMap(
  context: CanvasRenderingContext2D,
  ground: ShapedGround,
  zoom: number,
  view: Box,
): void {
  const scale = 2 ** zoom;
  context.save();
  context.lineCap = 'round';
  context.lineJoin = 'round';
  for (const [shapes, style] of ground) {
    const { fillColor, fillOpacity = 1, color, weight = 1, opacity = 1, dash = [] } = style;
    if (fillColor !== undefined) context.fillStyle = fillColor;
    if (color !== undefined) context.strokeStyle = color;
    context.lineWidth = weight;
    context.setLineDash([...dash]);
    for (const shape of shapes) {
      if (!reaches(shape, scale, view, weight / 2)) continue;
      context.beginPath();
      trace(context, shape, scale, view);
      if (fillColor !== undefined) {
        context.globalAlpha = fillOpacity;
        // Whichever way round a file writes its holes.
        context.fill('evenodd');
      }
      if (color !== undefined) {
        context.globalAlpha = opacity;
        context.stroke();
      }
    }
  }
  context.restore();
}

/** Tests whether the bounds of a shape, widened by `marginPx`, overlap the viewport. */
function reaches(shape: WorldShape, scale: number, view: Box, marginPx: number): boolean {
  return (
    shape.right * scale >= view.x - marginPx &&
    shape.left * scale <= view.x + view.width + marginPx &&
    shape.bottom * scale >= view.y - marginPx &&
    shape.top * scale <= view.y + view.height + marginPx
  );
}

function trace(context: CanvasRenderingContext2D, shape: WorldShape, scale: number, view: Box): void {
  for (const points of shape.parts) {
    const end = points.length - 2;
    let lastX = 0;
    let lastY = 0;
    for (let i = 0; i <= end; i += 2) {
      const x = (points[i] ?? 0) * scale - view.x;
      const y = (points[i + 1] ?? 0) * scale - view.y;
      if (i === 0) context.moveTo(x, y);
      else if (Math.abs(x - lastX) < finestPx && Math.abs(y - lastY) < finestPx && (shape.closed || i < end))
        continue;
      else context.lineTo(x, y);
      lastX = x;
      lastY = y;
    }
    if (shape.closed) context.closePath();
  }
}
