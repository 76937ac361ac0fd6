import { polygonContains } from 'd3';
import type { Feature, MultiPolygon, Polygon } from 'geojson';
import type { Place } from '../../../model/place';
import type { Basemap } from '../../../load/basemap';
import { polygonsOf } from '../layers/basemap';

export type Outline = { readonly key: string; readonly feature: Feature<Polygon | MultiPolygon> };

/** Maximum width and height in degrees of a district that is hatched. */
const widestDegrees = 1.05;

/**
 * Returns the outline of an event's district: the area that the dataset gives the place, else the base map's
 * district around the place's point. Undefined if there is none, or if the base map's is too large.
 */
export function outlineOf(place: Place, basemap: Basemap): Outline | undefined {
  const named = place.area;
  if (named && 'ref' in named && typeof named.ref === 'string') {
    const id = named.ref.split('/')[2];
    const feature = basemap.admin1.features.find((candidate) => candidate.id === id);
    return feature && { key: String(feature.id), feature };
  }
  if (named && 'type' in named) {
    const geometry = geometryOf(named);
    return geometry && { key: place.id, feature: { type: 'Feature', properties: {}, geometry } };
  }
  const { lng, lat } = place;
  if (lng === undefined || lat === undefined) return undefined;
  const around = basemap.admin1.features.find(
    (feature) =>
      polygonsOf(feature).some((rings) => holds(rings, lng, lat)) && spanOf(feature) <= widestDegrees,
  );
  return around && { key: String(around.id), feature: around };
}

function geometryOf(area: { readonly [key: string]: unknown }): Polygon | MultiPolygon | undefined {
  if (area['type'] !== 'Polygon' && area['type'] !== 'MultiPolygon') return undefined;
  // Readers have checked that a polygon's coordinates are rings of positions.
  return Array.isArray(area['coordinates']) ? (area as unknown as Polygon | MultiPolygon) : undefined;
}

function holds(rings: readonly (readonly (readonly number[])[])[], lng: number, lat: number): boolean {
  const [outer, ...holes] = rings.map((ring) => ring.map(([x = 0, y = 0]): [number, number] => [x, y]));
  if (!outer || !polygonContains(outer, [lng, lat])) return false;
  return !holes.some((hole) => polygonContains(hole, [lng, lat]));
}

function spanOf(feature: Feature<Polygon | MultiPolygon>): number {
  const points = polygonsOf(feature).flat(2);
  const lngs = points.map(([lng = 0]) => lng);
  const lats = points.map(([, lat = 0]) => lat);
  return Math.max(Math.max(...lngs) - Math.min(...lngs), Math.max(...lats) - Math.min(...lats));
}
