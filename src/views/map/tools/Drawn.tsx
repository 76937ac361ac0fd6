import { useState } from 'react';
import { createPortal } from 'react-dom';
import type { Point } from '../../../draw/box';
import type { LngLat } from '../../../model/geo/geodesic';
import { elementPanes } from '../../../theme/panes';
import { overlayPane } from '../cards/Seats';
import { project } from '../layout/projection';
import { useMap } from '../MapContainer';

export type DrawnProps = {
  /** Corners that were picked. */
  readonly points: readonly LngLat[];
  /** Ways between them, as they are drawn. */
  readonly ways?: readonly (readonly LngLat[])[];
  /** Zoom of the map at rest: they are drawn anew as it changes. */
  readonly zoom: number;
};

/** What a tool draws on the map: picked points and the ways between them, which move with it. */
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

/** Cross in the middle of the map: the point that Enter, or the button of a tool, picks. */
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
