import { isRaw } from '../json/shape';
import { scalarText } from './cellsOf';

/** Representative point of a geometry, as texts, with the geometry's type. */
export type Spot = {
  readonly longitude: string;
  readonly latitude: string;
  /** GeoJSON type of a geometry that isn't a single point; `''` for a point. */
  readonly geometry: string;
};

type Bounds = { west: number; south: number; east: number; north: number };

/**
 * Returns the representative point of a GeoJSON geometry: itself, the first of several points, or the centre
 * of its bounding box; undefined if it has no coordinates.
 */
export function spotOf(geometry: unknown): Spot | undefined {
  if (!isRaw(geometry)) return undefined;
  const { type, coordinates } = geometry;
  const name = typeof type === 'string' ? type : '';
  if (name === 'Point') return pointOf(coordinates, '');
  if (name === 'MultiPoint') return pointOf(Array.isArray(coordinates) ? coordinates[0] : undefined, name);
  const positions: number[][] = [];
  collect(name === 'GeometryCollection' ? geometry['geometries'] : coordinates, positions);
  return middleOf(positions, name);
}

/**
 * Returns the centre of the bounding box of positions (longitude first), across the antimeridian if that is
 * narrower; undefined for none.
 */
export function middleOf(positions: readonly (readonly number[])[], geometry: string): Spot | undefined {
  const plain = extent(positions, 0);
  if (!plain) return undefined;
  // What crosses the antimeridian is narrow when the west of it is counted on beyond 180.
  const turned = plain.east - plain.west > 180 ? extent(positions, 360) : undefined;
  const { west, south, east, north } =
    turned && turned.east - turned.west < plain.east - plain.west ? turned : plain;
  const middle = (west + east) / 2;
  return {
    longitude: rounded(middle > 180 ? middle - 360 : middle),
    latitude: rounded((south + north) / 2),
    geometry,
  };
}

function extent(positions: readonly (readonly number[])[], turn: number): Bounds | undefined {
  const bounds: Bounds = { west: Infinity, south: Infinity, east: -Infinity, north: -Infinity };
  for (const [x = NaN, y = NaN] of positions) {
    const lng = x < 0 ? x + turn : x;
    if (!Number.isFinite(lng) || !Number.isFinite(y)) continue;
    bounds.west = Math.min(bounds.west, lng);
    bounds.east = Math.max(bounds.east, lng);
    bounds.south = Math.min(bounds.south, y);
    bounds.north = Math.max(bounds.north, y);
  }
  return bounds.west <= bounds.east ? bounds : undefined;
}

function pointOf(position: unknown, geometry: string): Spot | undefined {
  if (!Array.isArray(position) || position.length < 2) return undefined;
  const [longitude, latitude] = position.slice(0, 2).map(scalarText);
  return longitude && latitude ? { longitude, latitude, geometry } : undefined;
}

/** Collects all positions from nested coordinate lists and geometry collections. */
function collect(value: unknown, positions: number[][]): void {
  if (isRaw(value)) return collect(value['coordinates'] ?? value['geometries'], positions);
  if (!Array.isArray(value)) return;
  if (value.length >= 2 && !Array.isArray(value[0]) && !isRaw(value[0])) positions.push(value.map(Number));
  else for (const part of value) collect(part, positions);
}

/** Formats degrees with at most five decimals, about a metre, as a computed centre is no more precise. */
function rounded(degrees: number): string {
  return String(Number(degrees.toFixed(5)));
}
