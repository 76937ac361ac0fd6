import type { Feature, MultiPolygon, Polygon } from 'geojson';
import type { Lines } from '../../../load/basemap';
import type { Bounds } from '../../../model/dataset';
import { edgeLat } from '../layout/projection';

/** Extent of a map without bounds of a conflict or dataset, in degrees. */
const world: Bounds = [-180, -edgeLat, 180, edgeLat];

/**
 * Returns the extent of the map in degrees: the conflict's map box if all places of the dataset are in it, else
 * the bounds of these places with a margin.
 */
export function boxOf(bounds: Bounds | undefined, mapBox: Bounds | undefined): Bounds {
  if (!bounds) return mapBox ?? world;
  const [west, south, east, north] = bounds;
  const inside = mapBox && west >= mapBox[0] && south >= mapBox[1] && east <= mapBox[2] && north <= mapBox[3];
  if (inside) return mapBox;
  const dx = (east - west) / 10;
  // All at one pole has no extent on the map.
  const dy = Math.max((north - south) / 10, north > edgeLat || south < -edgeLat ? 5 : 0);
  return [
    Math.max(-180, west - dx),
    Math.max(-edgeLat, Math.min(edgeLat, south) - dy),
    Math.min(180, east + dx),
    Math.min(edgeLat, Math.max(-edgeLat, north) + dy),
  ];
}

/** Lists the polygons of a feature, each as its rings, the outer one first. */
export function polygonsOf(
  feature: Feature<Polygon | MultiPolygon>,
): readonly (readonly (readonly number[])[])[][] {
  const { geometry } = feature;
  return geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates;
}

/**
 * Returns the nearest point on any of the lines to a given point, in degrees; undefined if it is further than
 * `reachDegrees`.
 */
export function nearestOnLine(
  lines: Lines,
  lng: number,
  lat: number,
  reachDegrees: number,
): readonly [number, number] | undefined {
  const shrink = Math.cos((lat * Math.PI) / 180);
  let found: readonly [number, number] | undefined;
  let least = reachDegrees;
  for (const { geometry } of lines.features) {
    const parts = geometry.type === 'LineString' ? [geometry.coordinates] : geometry.coordinates;
    for (const part of parts) {
      for (let i = 1; i < part.length; i += 1) {
        const [ax = 0, ay = 0] = part[i - 1] ?? [];
        const [bx = 0, by = 0] = part[i] ?? [];
        const ux = (bx - ax) * shrink;
        const uy = by - ay;
        const along = ((lng - ax) * shrink * ux + (lat - ay) * uy) / (ux * ux + uy * uy || 1);
        const t = Math.max(0, Math.min(1, along));
        const x = ax + (bx - ax) * t;
        const y = ay + (by - ay) * t;
        const distance = Math.hypot((lng - x) * shrink, lat - y);
        if (distance >= least) continue;
        least = distance;
        found = [x, y];
      }
    }
  }
  return found;
}
