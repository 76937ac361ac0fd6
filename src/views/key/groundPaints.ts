import { datedGround, type DatedGround } from '../map/datedGround';
import { datedStyles } from '../map/datedStyles';
import type { PaintOf } from './PaintedMark';

/** A piece of ground or of a line, px. */
export const groundSize = { widthPx: 26, heightPx: 14 } as const;

/** A painter for each dated layer, with the very styles of the map. */
export const groundPaints = Object.fromEntries(
  datedGround.map(({ layer }) => [layer, groundPaint(layer)]),
) as { readonly [layer in DatedGround['layer']]: PaintOf };

function groundPaint(layer: DatedGround['layer']): PaintOf {
  return (context, palette) => {
    const { widthPx, heightPx } = groundSize;
    for (const style of datedStyles(layer, palette)) {
      context.save();
      if (style.fill) {
        context.globalAlpha = style.fillOpacity ?? 1;
        context.fillStyle = style.fillColor ?? palette.ink;
        context.fillRect(0, 0, widthPx, heightPx);
      }
      if (style.stroke) {
        context.globalAlpha = style.opacity ?? 1;
        context.strokeStyle = style.color ?? palette.ink;
        context.lineWidth = style.weight ?? 1;
        // Leaflet's lines end round.
        context.lineCap = 'round';
        context.setLineDash(
          String(style.dashArray ?? '')
            .split(' ')
            .filter(Boolean)
            .map(Number),
        );
        context.beginPath();
        context.moveTo(1, heightPx / 2);
        context.lineTo(widthPx - 1, heightPx / 2);
        context.stroke();
      }
      context.restore();
    }
  };
}
