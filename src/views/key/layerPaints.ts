import { layerStyles, type LayerStyle } from '../../model/conflictMap';
import { layerStylesOf } from '../map/layers/datedStyles';
import type { PaintOf } from './PaintedMark';

/** Width and height of a map layer's sample in the legend, px. */
export const layerSize = { widthPx: 26, heightPx: 14 } as const;

/** Functions that paint a sample of each map layer style, as on the map. */
export const layerPaints = Object.fromEntries(layerStyles.map((style) => [style, layerPaint(style)])) as {
  readonly [style in LayerStyle]: PaintOf;
};

function layerPaint(layer: LayerStyle): PaintOf {
  return (context, palette) => {
    const { widthPx, heightPx } = layerSize;
    for (const style of layerStylesOf(layer, palette)) {
      context.save();
      if (style.fillColor !== undefined) {
        context.globalAlpha = style.fillOpacity ?? 1;
        context.fillStyle = style.fillColor;
        context.fillRect(0, 0, widthPx, heightPx);
      }
      if (style.color !== undefined) {
        context.globalAlpha = style.opacity ?? 1;
        context.strokeStyle = style.color;
        context.lineWidth = style.weight ?? 1;
        // As on the map.
        context.lineCap = 'round';
        context.setLineDash([...(style.dash ?? [])]);
        context.beginPath();
        context.moveTo(1, heightPx / 2);
        context.lineTo(widthPx - 1, heightPx / 2);
        context.stroke();
      }
      context.restore();
    }
  };
}
