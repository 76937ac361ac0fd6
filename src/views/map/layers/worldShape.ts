import type { LineString, MultiLineString, MultiPolygon, Polygon, Position } from 'geojson';
import { project } from '../layout/projection';

type Geometry = LineString | MultiLineString | Polygon | MultiPolygon;

/** Geometry projected to world px at zoom 0: arrays of x, y, x, y, and the bounds of all points. */
export type WorldShape = {
  readonly parts: readonly Float64Array[];
  /** Whether the parts are closed rings of polygons and their holes, not lines. */
  readonly closed: boolean;
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
};

/** Projects a geometry to world px at zoom 0, so that drawing it at any zoom only scales it. */
export function worldShape(geometry: Geometry): WorldShape {
  return projected(linesOf(geometry), geometry.type.endsWith('Polygon'));
}

function linesOf(geometry: Geometry): readonly (readonly Position[])[] {
  switch (geometry.type) {
    case 'LineString':
      return [geometry.coordinates];
    case 'MultiLineString':
    case 'Polygon':
      return geometry.coordinates;
    case 'MultiPolygon':
      return geometry.coordinates.flat();
  }
}

function projected(lines: readonly (readonly Position[])[], closed: boolean): WorldShape {
  const edges = { left: Infinity, top: Infinity, right: -Infinity, bottom: -Infinity };
  const parts = lines.map((positions) => {
    const points = new Float64Array(2 * positions.length);
    positions.forEach(([lng = 0, lat = 0], i) => {
      const { x, y } = project(lng, lat, 0);
      points[2 * i] = x;
      points[2 * i + 1] = y;
      edges.left = Math.min(edges.left, x);
      edges.top = Math.min(edges.top, y);
      edges.right = Math.max(edges.right, x);
      edges.bottom = Math.max(edges.bottom, y);
    });
    return points;
  });
  return { parts, closed, ...edges };
}
