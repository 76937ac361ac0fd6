import type { TileFeature, VectorTile } from '../../../load/streets/vectorTile';
import { featuresOf, type StreetStyle, type StyledLayer } from './streetStyles';
import { framePx, type TileFrame } from './tileFrame';

/** Rings or lines of one style, as `x, y, x, y, …` in px of the drawn tile. A feature's rings are filled together. */
export type StreetShape = {
  readonly style: StreetStyle;
  readonly features: readonly (readonly (readonly number[])[])[];
};

/** Room around a drawn tile within which shapes are kept, px: the widest line reaches in from there. */
const roomPx = 24;

/** Lays a tile's features out in a frame, from below. What doesn't reach into it is left out. */
export function layStreets(
  tile: VectorTile,
  frame: TileFrame,
  styles: readonly StyledLayer[],
): readonly StreetShape[] {
  return styles.flatMap((styled) => {
    const extent = tile.get(styled.layer)?.extent ?? 1;
    const features = featuresOf(tile, styled).flatMap((feature) => {
      const parts = partsIn(feature, frame, extent);
      return parts.length > 0 ? [parts] : [];
    });
    return features.length > 0 ? [{ style: styled.style, features }] : [];
  });
}

function partsIn(
  { parts }: TileFeature,
  { sidePx, left, top }: TileFrame,
  extent: number,
): readonly (readonly number[])[] {
  const scale = sidePx / extent;
  const [least, most] = [-roomPx, framePx + roomPx];
  return parts.flatMap((part) => {
    const placed: number[] = [];
    let [west, north, east, south] = [Infinity, Infinity, -Infinity, -Infinity];
    for (let i = 1; i < part.length; i += 2) {
      const x = (part[i - 1] ?? 0) * scale + left;
      const y = (part[i] ?? 0) * scale + top;
      placed.push(x, y);
      west = Math.min(west, x);
      east = Math.max(east, x);
      north = Math.min(north, y);
      south = Math.max(south, y);
    }
    return east >= least && west <= most && south >= least && north <= most ? [placed] : [];
  });
}
