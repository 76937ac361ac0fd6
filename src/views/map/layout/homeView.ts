import type { Turn } from '../../../load/turned';
import type { Bounds } from '../../../model/dataset';
import { project, unproject } from './projection';

export type Weighted = { readonly lng: number; readonly lat: number; readonly count: number };

/**
 * Initial extent of the map. `core` holds nearly all events; `close` is its middle part, for maps too narrow
 * for `core`.
 */
export type Home = {
  readonly core: Bounds;
  readonly close: Bounds;
  /** Translation of longitudes for a map that spans the antimeridian; undefined for other maps. */
  readonly turn?: Turn | undefined;
};

/** Map centre in degrees, and Leaflet zoom level. */
export type HomeView = { readonly lng: number; readonly lat: number; readonly zoom: number };

export const homeDefaults = {
  /** Share of the events that may lie beyond each edge of the core extent. */
  beyondCore: 0.04,
  beyondClose: 0.12,
  /**
   * Minimum sum of two opposite margins of the map's initial view, in px; rings near the edge are moved inwards
   * anyway.
   */
  roomPx: 30,
  /** Share of the spare height that is left above the events; the rest, for buttons and credits, is below. */
  above: 0.3,
  /** Step of zoom levels: the initial zoom is a multiple of it. */
  zoomStep: 0.25,
};

/**
 * Computes the initial extent of the map from weighted points: bounds that hold nearly all events; `fallback`
 * without points.
 */
export function homeOf(points: readonly Weighted[], fallback: Bounds): Home {
  if (points.length === 0) return { core: fallback, close: fallback };
  const lngs = points.map(({ lng, count }) => [lng, count] as const);
  const lats = points.map(({ lat, count }) => [lat, count] as const);
  const within = (part: number): Bounds => [
    quantile(lngs, part),
    quantile(lats, part),
    quantile(lngs, 1 - part),
    quantile(lats, 1 - part),
  ];
  return { core: within(homeDefaults.beyondCore), close: within(homeDefaults.beyondClose) };
}

/**
 * Computes the centre and highest zoom at which a map of `size` px shows the initial extent from north to
 * south, and from west to east as much of it as fits.
 */
export function homeView(
  { core, close }: Home,
  size: { readonly width: number; readonly height: number },
  zooms: { readonly min: number; readonly max: number },
): HomeView {
  const { roomPx, zoomStep, above } = homeDefaults;
  const width = Math.max(1, size.width - roomPx);
  const height = Math.max(1, size.height - roomPx);
  const [west, north, east, south] = spanOf(core);
  const [closeWest, , closeEast] = spanOf(close);
  const fits = Math.min(
    Math.log2(height / Math.max(south - north, 1e-9)),
    Math.log2(width / Math.max(closeEast - closeWest, 1e-9)),
  );
  const zoom = Math.min(zooms.max, Math.max(zooms.min, Math.floor(fits / zoomStep + 1e-9) * zoomStep));
  const x = (east - west) * 2 ** zoom <= width ? (west + east) / 2 : (closeWest + closeEast) / 2;
  const room = size.height / 2 ** zoom - (south - north);
  const y = (north + south) / 2 + room * (0.5 - above);
  const [lng, lat] = unproject(x, y, 0);
  return { lng, lat, zoom };
}

/** Projects bounds in degrees to world px at zoom 0: left, top, right, bottom. */
function spanOf([west, south, east, north]: Bounds): readonly [number, number, number, number] {
  const upper = project(west, north, 0);
  const lower = project(east, south, 0);
  return [upper.x, upper.y, lower.x, lower.y];
}

function quantile(values: readonly (readonly [value: number, weight: number])[], part: number): number {
  const sorted = [...values].sort((a, b) => a[0] - b[0]);
  const whole = sorted.reduce((sum, [, weight]) => sum + weight, 0);
  let sum = 0;
  for (const [value, weight] of sorted) {
    sum += weight;
    if (sum >= whole * part) return value;
  }
  return sorted.at(-1)?.[0] ?? 0;
}
