import type { Areas, Basemap } from '../../../../load/basemap';
import type { Bounds } from '../../../../model/dataset';
import { polygonsOf } from '../../layers/basemap';
import { contains } from '../groupMarks';
import type { Point } from '../../../../draw/box';
import { project, unproject } from '../projection';

/**
 * Area that the ring of a place must stay in: the place's country, without its lakes and seas unless the place
 * is in one.
 */
export type SameLand = {
  /** Tests whether a point, in world px at the given zoom, is in the area. */
  readonly holds: (x: number, y: number) => boolean;
  /** Distance from the place to the nearest border or shore, in px at the given zoom. */
  readonly freePx: number;
};

/** Returns the area that the ring of a place must stay in; undefined if no border or shore is within reach. */
export type LandAround = (lng: number, lat: number, zoom: number) => SameLand | undefined;

/** Maximum distance in px from a place at which its ring may be drawn, with the radius of a large ring. */
const reachPx = 110;

/**
 * Country or lake outline: bounds in degrees, and line segments x, y, x, y in world px at zoom 0, computed at
 * the first call.
 */
type Shape = { readonly bounds: Bounds; readonly edges: () => Float64Array };

/**
 * Creates the lookup of the area that a place's ring must stay in (its country, without lakes and seas), from
 * the countries and waters of a base map.
 */
export function landOf({ countries, water }: Pick<Basemap, 'countries' | 'water'>): LandAround {
  const states = countries.features.map(shapeOf);
  const waters = water.features.map(shapeOf);
  return (lng, lat, zoom) => {
    const scale = 2 ** zoom;
    const home = project(lng, lat, 0);
    const reach = reachPx / scale;
    const [west, north] = unproject(home.x - reach, home.y - reach, 0);
    const [east, south] = unproject(home.x + reach, home.y + reach, 0);
    const isNear = ({ bounds: [w, s, e, n] }: Shape) => w <= east && e >= west && s <= north && n >= south;
    const isIn = (shape: Shape) => contains(shape.bounds, lng, lat) && holds(shape.edges(), home);
    const nearOf = (shapes: readonly Shape[]) =>
      shapes.flatMap((shape) => edgesNear(shape.edges(), home, reach));
    const borders = nearOf(states.filter(isIn).slice(0, 1));
    const shores = nearOf(waters.filter((shape) => isNear(shape) && !isIn(shape)));
    if (borders.length + shores.length === 0) return undefined;
    // Each for itself: who has left the country for a lake has crossed two lines.
    const inCountry = onSameSide(borders, home, scale);
    const onShore = onSameSide(shores, home, scale);
    return {
      holds: (x, y) => inCountry(x, y) && onShore(x, y),
      freePx: Math.min(...[...borders, ...shores].map((edge) => distanceTo(edge, home))) * scale,
    };
  };
}

/**
 * Tests whether two points are on the same side of borders: a path straight up or down and then across crosses
 * them an even number of times. Border segments are indexed by px row.
 */
function onSameSide(edges: readonly Edge[], home: Point, scale: number): SameLand['holds'] {
  const homeX = home.x * scale;
  const homeY = home.y * scale;
  const above: number[] = [];
  const rows = new Map<number, Edge[]>();
  for (const edge of edges) {
    const [ax, ay, bx, by] = edge.map((value) => value * scale) as unknown as Edge; // four as before
    if (ax > homeX !== bx > homeX) above.push(ay + ((by - ay) * (homeX - ax)) / (bx - ax));
    const last = Math.floor(Math.max(ay, by));
    for (let row = Math.floor(Math.min(ay, by)); row <= last; row += 1) {
      if (Math.abs(row - homeY) > reachPx + 1) continue;
      const there = rows.get(row);
      if (there) there.push([ax, ay, bx, by]);
      else rows.set(row, [[ax, ay, bx, by]]);
    }
  }
  return (x, y) => {
    let crossed = 0;
    for (const at of above) if (at > homeY !== at > y) crossed += 1;
    for (const [ax, ay, bx, by] of rows.get(Math.floor(y)) ?? []) {
      if (ay > y === by > y) continue;
      const at = ax + ((bx - ax) * (y - ay)) / (by - ay);
      if (at > homeX !== at > x) crossed += 1;
    }
    return crossed % 2 === 0;
  };
}

function shapeOf(feature: Areas['features'][number]): Shape {
  const rings = polygonsOf(feature).flat();
  const bounds: [number, number, number, number] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const [lng = 0, lat = 0] of rings.flat()) {
    bounds[0] = Math.min(bounds[0], lng);
    bounds[1] = Math.min(bounds[1], lat);
    bounds[2] = Math.max(bounds[2], lng);
    bounds[3] = Math.max(bounds[3], lat);
  }
  let edges: Float64Array | undefined;
  return { bounds, edges: () => (edges ??= edgesOf(rings)) };
}

function edgesOf(rings: readonly (readonly (readonly number[])[])[]): Float64Array {
  const edges: number[] = [];
  for (const ring of rings) {
    const points = ring.map(([lng = 0, lat = 0]) => project(lng, lat, 0));
    points.forEach((a, i) => {
      const b = points[(i + 1) % points.length] as Point; // the first again after the last
      edges.push(a.x, a.y, b.x, b.y);
    });
  }
  return Float64Array.from(edges);
}

function holds(edges: Float64Array, point: Point): boolean {
  let inside = false;
  for (let i = 0; i < edges.length; i += 4) {
    const [ax, ay, bx, by] = edgeAt(edges, i);
    if (ay > point.y !== by > point.y && point.x < ax + ((bx - ax) * (point.y - ay)) / (by - ay))
      inside = !inside;
  }
  return inside;
}

type Edge = readonly [ax: number, ay: number, bx: number, by: number];

function edgeAt(edges: Float64Array, i: number): Edge {
  return [edges[i] as number, edges[i + 1] as number, edges[i + 2] as number, edges[i + 3] as number];
}

function edgesNear(edges: Float64Array, { x, y }: Point, reach: number): Edge[] {
  const near: Edge[] = [];
  for (let i = 0; i < edges.length; i += 4) {
    const [ax, ay, bx, by] = edgeAt(edges, i);
    if (Math.max(ax, bx) < x - reach || Math.min(ax, bx) > x + reach) continue;
    if (Math.max(ay, by) < y - reach || Math.min(ay, by) > y + reach) continue;
    near.push([ax, ay, bx, by]);
  }
  return near;
}

function distanceTo([ax, ay, bx, by]: Edge, { x, y }: Point): number {
  const ex = bx - ax;
  const ey = by - ay;
  const along = ((x - ax) * ex + (y - ay) * ey) / (ex * ex + ey * ey || 1);
  const part = Math.max(0, Math.min(1, along));
  return Math.hypot(x - ax - ex * part, y - ay - ey * part);
}
