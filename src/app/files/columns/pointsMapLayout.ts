import type { LineString, MultiLineString, MultiPolygon, Polygon, Position } from 'geojson';
import type { Box } from '../../../draw/box';
import { westOf } from '../../../load/turned';

type LngLat = { readonly lng: number; readonly lat: number };

/** Part of an outline: its rings or lines, in degrees, and their edges. */
type Part = Extent & { readonly lines: readonly (readonly Position[])[]; readonly closed: boolean };

/** Outline of the world in parts, so that those out of sight are left out. */
export type MapOutline = { readonly land: readonly Part[]; readonly lines: readonly Part[] };

/** What a small map draws, as SVG paths in px. */
export type PointsMapLayout = {
  readonly land: string;
  readonly lines: string;
  /** A segment of no length for each dot: its round caps are the dot. */
  readonly dots: string;
  /** Edges of the points, in degrees; `west` may be beyond `east`, across the antimeridian. Absent without points. */
  readonly extent?: Extent;
};

export type Extent = {
  readonly south: number;
  readonly north: number;
  readonly west: number;
  readonly east: number;
};

/** Room around the points, as a share of their span, and the least span that is shown, in degrees of latitude. */
const margin = 0.2;
const leastSpan = 6;
/** Least distance of two corners that are drawn, px. */
const leastStep = 0.7;
/** What is shown where there is no point: the inhabited world. */
const everywhere = { south: -58, north: 78, west: -180, east: 180 };

/** Splits geometries to what `layoutPointsMap` draws. */
export function mapOutline(
  areas: readonly (Polygon | MultiPolygon)[],
  lines: readonly (LineString | MultiLineString)[],
): MapOutline {
  return {
    land: areas.flatMap((area) =>
      (area.type === 'Polygon' ? [area.coordinates] : area.coordinates).map((rings) => partOf(rings, true)),
    ),
    lines: lines.flatMap((line) =>
      (line.type === 'LineString' ? [line.coordinates] : line.coordinates).map((one) => partOf([one], false)),
    ),
  };
}

function partOf(lines: Part['lines'], closed: boolean): Part {
  const [west, east] = edgesOf(lines.flatMap((line) => line.map(([lng = 0]) => lng))) ?? [0, 0];
  const [south, north] = edgesOf(lines.flatMap((line) => line.map(([, lat = 0]) => lat))) ?? [0, 0];
  return { lines, closed, south, north, west, east };
}

/**
 * Lays points out over the outline of the world, as large as they fit with a margin, across the antimeridian where that
 * takes less room; the whole world where there is none.
 */
export function layoutPointsMap(
  points: readonly LngLat[],
  outline: MapOutline | undefined,
  size: Pick<Box, 'width' | 'height'>,
): PointsMapLayout {
  const edge = westOf(points);
  const turned = points.map(({ lng, lat }) => ({ lng: lng < edge ? lng + 360 : lng, lat }));
  const lngs = edgesOf(turned.map(({ lng }) => lng));
  const lats = edgesOf(turned.map(({ lat }) => lat));
  const extent = lngs && lats && { south: lats[0], north: lats[1], west: lngs[0], east: lngs[1] };
  const view = viewOf(extent, size);
  const dots = new Set(turned.map(({ lng, lat }) => `M${at(lng, lat, view)}h0`));
  return {
    land: outline ? pathOf(outline.land, view) : '',
    lines: outline ? pathOf(outline.lines, view) : '',
    dots: [...dots].join(''),
    ...(extent && { extent: { ...extent, west: plain(extent.west), east: plain(extent.east) } }),
  };
}

/** Edges of what is shown, in degrees, and its scale, in px a degree. */
type View = Extent & { readonly perLng: number; readonly perLat: number };

/** A map on which a degree of longitude is as long as it is in the middle of what is shown. */
function viewOf(extent: Extent | undefined, { width, height }: Pick<Box, 'width' | 'height'>): View {
  const { south, north, west, east } = extent ?? everywhere;
  const room = extent ? 1 + 2 * margin : 1;
  const middle = (south + north) / 2;
  const narrow = extent ? Math.max(0.2, Math.cos((middle * Math.PI) / 180)) : 1;
  const fits = Math.min(
    width / Math.max(leastSpan, (east - west) * room * narrow),
    height / Math.max(leastSpan, (north - south) * room),
  );
  // Never smaller than that the world fills the box from side to side.
  const perLat = Math.max(width / (360 * narrow), fits);
  const perLng = perLat * narrow;
  const half = { lng: width / perLng / 2, lat: height / perLat / 2 };
  const lng = (west + east) / 2;
  const lat = half.lat > 90 ? 0 : Math.max(half.lat - 90, Math.min(90 - half.lat, middle));
  return {
    ...{ south: lat - half.lat, north: lat + half.lat, west: lng - half.lng, east: lng + half.lng },
    ...{ perLng, perLat },
  };
}

function at(lng: number, lat: number, { west, north, perLng, perLat }: View): string {
  return `${((lng - west) * perLng).toFixed(1)} ${((north - lat) * perLat).toFixed(1)}`;
}

/** Least and greatest of some numbers, however many; undefined of none. */
function edgesOf(numbers: readonly number[]): readonly [number, number] | undefined {
  let [least, greatest] = [Infinity, -Infinity];
  for (const number of numbers) {
    least = Math.min(least, number);
    greatest = Math.max(greatest, number);
  }
  return least <= greatest ? [least, greatest] : undefined;
}

function plain(lng: number): number {
  return lng > 180 ? lng - 360 : lng;
}

/** The world repeats east and west of itself. */
const repeats = [-360, 0, 360];

function pathOf(parts: readonly Part[], view: View): string {
  let path = '';
  for (const part of parts)
    for (const by of repeats) {
      const isOut = part.east + by <= view.west || part.west + by >= view.east;
      if (isOut || part.north < view.south || part.south > view.north) continue;
      for (const line of part.lines) path += lineOf(line, part.closed, by, view);
    }
  return path;
}

function lineOf(line: readonly Position[], closed: boolean, by: number, view: View): string {
  let path = '';
  let [lastLng, lastLat] = [NaN, NaN];
  line.forEach(([lng = 0, lat = 0], index) => {
    const isNear =
      Math.abs(lng - lastLng) * view.perLng < leastStep && Math.abs(lat - lastLat) * view.perLat < leastStep;
    if (isNear && (closed || index < line.length - 1)) return;
    path += `${path === '' ? 'M' : 'L'}${at(lng + by, lat, view)}`;
    [lastLng, lastLat] = [lng, lat];
  });
  return closed ? `${path}Z` : path;
}
