import type { LeafletMap, LeafletMouseEvent } from '../leaflet';
import type { SpaceCell } from '../../../engine/questions';
import type { Bounds } from '../../../model/dataset';
import { cellAt, cellBounds } from './cellBox';
import type { Density } from '../paint/scene';

export type CellPointing = {
  /** Called with the density grid cell under the pointer; undefined for none. */
  readonly point: (cell: SpaceCell | undefined) => void;
  /** Lists the events within an area given in degrees. */
  readonly listArea: (area: Bounds) => void;
  readonly animate: boolean;
};

/** Zoom levels that a click on a density cell adds. */
const nearerZoom = 1.5;

/**
 * Adds hover and click listeners for density cells to the map: a click zooms in, or at the maximum zoom lists
 * the cell's events. Returns a function that removes them.
 */
export function followCells(
  map: LeafletMap,
  density: Density,
  { point, listArea, animate }: CellPointing,
): () => void {
  const at = ({ latlng }: LeafletMouseEvent) => cellAt(density, latlng.lng, latlng.lat);
  const move = (event: LeafletMouseEvent) => {
    const cell = at(event);
    map.getContainer().classList.toggle('map-over-glyph', cell !== undefined);
    point(cell);
  };
  const leave = () => point(undefined);
  const click = (event: LeafletMouseEvent) => {
    const cell = at(event);
    if (!cell) return;
    point(undefined);
    const most = map.getMaxZoom();
    if (map.getZoom() >= most) return listArea(cellBounds(cell, density.cellDegrees));
    map.setView([cell.lat, cell.lng], Math.min(most, map.getZoom() + nearerZoom), { animate });
  };
  const heard = { mousemove: move, mouseout: leave, click };
  map.on(heard);
  return () => void map.off(heard);
}
