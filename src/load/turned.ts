import type { Feature, Position } from 'geojson';
import type { ConflictMap } from '../model/conflictMap';
import type { Bounds } from '../model/dataset';
import type { Place } from '../model/place';

// A map that spans the antimeridian counts its longitudes on beyond 180: what lies west of its western edge is drawn
// 360 degrees farther east. Dataset, engine and link keep theirs.

type WithPlaces = { readonly table: { readonly dictionaries: { readonly places: readonly Place[] } } };

/**
 * Translation of longitudes between a map that spans the antimeridian (beyond 180°) and the engine and link
 * (−180° to 180°).
 */
export type Turn = {
  /**
   * Returns a loaded dataset with its places' longitudes as on the map; unchanged places stay the same
   * objects.
   */
  readonly dataset: <Given extends WithPlaces>(given: Given) => Given;
  /** Returns a longitude as on the map, at or east of its western edge. */
  readonly eastOf: (lng: number) => number;
  /** Returns points with their longitudes as on the map. */
  readonly points: <Point extends { readonly lng: number }>(points: readonly Point[]) => readonly Point[];
  /** Converts a bounding box from the engine's longitudes to the map's. */
  readonly onMap: (bounds: Bounds) => Bounds;
  /**
   * Converts a bounding box from the map's longitudes to the engine's, where west is greater than east if it
   * spans the antimeridian.
   */
  readonly plain: (bounds: Bounds) => Bounds;
};

/** Normalises a longitude to the range from −180 (exclusive) to 180 degrees. */
function plainLng(lng: number): number {
  return lng - 360 * Math.ceil((lng - 180) / 360);
}

/** Creates the translation of longitudes for a map with its western edge at `edge` degrees. */
export function turnAt(edge: number): Turn {
  const eastOf = (lng: number) => (lng < edge ? lng + 360 : lng);
  return {
    dataset: (given) => {
      const { table } = given;
      const places = table.dictionaries.places.map((place) =>
        place.lng === undefined || place.lng >= edge ? place : { ...place, lng: eastOf(place.lng) },
      );
      return { ...given, table: { ...table, dictionaries: { ...table.dictionaries, places } } };
    },
    eastOf,
    points: (points) => points.map((point) => ({ ...point, lng: eastOf(point.lng) })),
    onMap: ([west, south, east, north]) => {
      const from = eastOf(west);
      const to = eastOf(east);
      return [from, south, to < from ? to + 360 : to, north];
    },
    plain: ([west, south, east, north]) =>
      east - west >= 360 ? [-180, south, 180, north] : [plainLng(west), south, plainLng(east), north],
  };
}

/**
 * Returns the western edge, in degrees, of a world map that doesn't split the places: −180, or the middle of
 * the widest longitude gap between them if they are closer together across the antimeridian.
 */
export function westOf(places: readonly { readonly lng?: number }[]): number {
  const taken = new Uint8Array(360);
  for (const { lng } of places) if (lng !== undefined) taken[Math.min(359, Math.floor(lng + 180))] = 1;
  const first = taken.indexOf(1);
  const last = taken.lastIndexOf(1);
  let widest = { from: 0, length: 0 };
  for (let at = first + 1, from = at; at <= last; at += 1) {
    if (taken[at] === 0) continue;
    if (at - from > widest.length) widest = { from, length: at - from };
    from = at + 1;
  }
  const across = 360 - (last + 1 - first);
  return widest.length > across ? Math.round(widest.from + widest.length / 2) - 180 : -180;
}

/** Returns a world map whose western edge is at another meridian, `west` in degrees. */
export function turnedMap(map: ConflictMap, west: number): ConflictMap {
  const captions = map.captions.map((caption) => ({
    ...caption,
    spots: caption.spots.map(([lng, lat]) => [lng < west ? lng + 360 : lng, lat] as const),
  }));
  return { ...map, box: [west, -85, west + 360, 85], captions };
}

/** Returns map features followed by copies shifted 360° east, for a map that spans the antimeridian. */
export function twice<One extends Feature>(features: readonly One[]): readonly One[] {
  return [...features, ...features.map(aTurnEast)];
}

function aTurnEast<One extends Feature>(one: One): One {
  if (!('coordinates' in one.geometry)) return one;
  const geometry = { ...one.geometry, coordinates: shifted(one.geometry.coordinates) };
  // The same geometry, its numbers alone are others.
  return { ...one, geometry } as One;
}

type Nested = Position | readonly Nested[];

function shifted(positions: Nested): Nested {
  if (isPosition(positions)) return [(positions[0] ?? 0) + 360, ...positions.slice(1)];
  return positions.map((one) => shifted(one as Nested));
}

function isPosition(positions: Nested): positions is Position {
  return typeof positions[0] === 'number';
}
