import type { Point } from '../../../draw/box';

const tilePx = 256;

/** Latitude in degrees at which the map ends, north and south. */
export const edgeLat = 85;

/**
 * Clamps a latitude beyond the map's edge (±85°) to just within that edge; other latitudes are returned as they
 * are.
 */
export function drawnLat(lat: number): number {
  const last = edgeLat - 0.1;
  return lat > edgeLat ? last : lat < -edgeLat ? -last : lat;
}

/** Projects degrees to world px at a zoom (Web Mercator, Leaflet's EPSG:3857), y downwards. */
export function project(lng: number, lat: number, zoom: number): Point {
  const worldPx = tilePx * 2 ** zoom;
  const phi = (Math.max(-85.0511287798, Math.min(85.0511287798, lat)) * Math.PI) / 180;
  return {
    x: worldPx * (lng / 360 + 0.5),
    y: worldPx * (0.5 - Math.log(Math.tan(Math.PI / 4 + phi / 2)) / (2 * Math.PI)),
  };
}

/** Returns the metres per px at a latitude and zoom. */
export function metresPerPx(lat: number, zoom: number): number {
  return (Math.cos((lat * Math.PI) / 180) * 2 * Math.PI * 6_378_137) / (tilePx * 2 ** zoom);
}

/** Converts world px at a zoom to degrees: the inverse of `project`. */
export function unproject(x: number, y: number, zoom: number): readonly [lng: number, lat: number] {
  const worldPx = tilePx * 2 ** zoom;
  const phi = 2 * Math.atan(Math.exp((0.5 - y / worldPx) * 2 * Math.PI)) - Math.PI / 2;
  return [(x / worldPx - 0.5) * 360, (phi * 180) / Math.PI];
}
