import type { RingStyle } from '../../scale/ringStyle';
import type { LayerStyle } from '../../model/conflictMap';
import { layerPaints, layerSize } from './layerPaints';
import { sizeItems, spreadItem } from './keyItems';
import { PaintedMark, type PaintOf } from './PaintedMark';
import { ringPaints, ringPx } from './ringPaints';
import { sizePaint, sizePx } from './sizePaints';
// The chip is the map's own; its style must be there before the band is measured.
import '../map/map.css';

/**
 * Ring symbol of the map's legend: a ring by the precision of its place, or a count button for statements made
 * at a place.
 */
export function RingMark({ style }: { readonly style: RingStyle | 'said' }) {
  if (style !== 'said') return <PaintedMark widthPx={ringPx} heightPx={ringPx} paint={ringPaints[style]} />;
  return (
    <span className="map-seat key-said" aria-hidden="true">
      <span className="map-seat-dot" />
      25
    </span>
  );
}

type SizeName = (typeof sizeItems)[number]['id'] | 'spread';
type Sized = { readonly sidePx: number; readonly paint: PaintOf };

const sizes = new Map<SizeName, Sized>(
  [
    ...sizeItems.map(({ id, deaths }) => ({ id, from: deaths, to: deaths })),
    { ...spreadItem, id: 'spread' as const },
  ].map(({ id, from, to }) => [id, { sidePx: sizePx(from, to), paint: sizePaint(from, to) }]),
);

/** Glyph of the legend for a number of deaths, as large as on the map. */
export function SizeMark({ size }: { readonly size: SizeName }) {
  const drawn = sizes.get(size);
  return drawn && <PaintedMark widthPx={drawn.sidePx} heightPx={drawn.sidePx} paint={drawn.paint} />;
}

/** Sample of a dated map layer's style, for the legend. */
export function LayerMark({ style }: { readonly style: LayerStyle }) {
  return <PaintedMark {...layerSize} paint={layerPaints[style]} />;
}
