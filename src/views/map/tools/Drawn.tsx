import { useState } from 'react';
import { createPortal } from 'react-dom';
import type { Point } from '../../../draw/box';
import type { LngLat } from '../../../model/geo/geodesic';
import { elementPanes } from '../../../theme/panes';
import { overlayPane } from '../cards/Seats';
import { project } from '../layout/projection';
import { useMap } from '../MapContainer';

export type DrawnProps = {
  /** Points picked with a map tool, in degrees. */
  readonly points: readonly LngLat[];
  /** Lines between the picked points, each as its points in degrees. Default: none. */
  readonly ways?: readonly (readonly LngLat[])[];
  /** Zoom level of the map when it last stopped; the drawing is renewed when it changes. */
  readonly zoom: number;
};

/** SVG drawing of a map tool: the picked points and the lines between them, which move with the map. */
export function Drawn({ points, ways = [], zoom }: DrawnProps) {
  const map = useMap();
  const [pane] = useState(() => overlayPane(map, 'map-drawn', elementPanes.cards - 1));
  const origin = map.getPixelOrigin();
  const at = ({ lng, lat }: LngLat): Point => {
    const { x, y } = project(lng, lat, zoom);
    return { x: x - origin.x, y: y - origin.y };
  };
  const line = (way: readonly LngLat[]) =>
    way
      .map((point, i) => `${i === 0 ? 'M' : 'L'}${at(point).x.toFixed(1)} ${at(point).y.toFixed(1)}`)
      .join('');
  return createPortal(
    <svg className="map-drawn" width="1" height="1" aria-hidden="true">
      {ways.map((way, i) => (
        <g key={i}>
          <path className="map-drawn-edge" d={line(way)} />
          <path d={line(way)} />
        </g>
      ))}
      {points.map((point, i) => (
        <circle key={i} cx={at(point).x} cy={at(point).y} r="4" />
      ))}
    </svg>,
    pane,
  );
}

/** Cross in the middle of the map, marking the point that Enter or a tool's button picks. */
export function Cross() {
  const map = useMap();
  return createPortal(
    <svg className="map-cross" width="21" height="21" viewBox="0 0 21 21" aria-hidden="true">
      <path className="map-drawn-edge" d="M10.5 0v8m0 5v8M0 10.5h8m5 0h8" />
      <path d="M10.5 0v8m0 5v8M0 10.5h8m5 0h8" />
    </svg>,
    map.getContainer(),
  );
}
