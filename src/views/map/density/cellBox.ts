import type { SpaceCell } from '../../../engine/questions';
import type { Bounds } from '../../../model/dataset';
import type { Density } from '../paint/scene';
import type { Box } from '../../../draw/box';
import { project } from '../layout/projection';
import { toThePoles } from '../layout/sight';

/** Returns the box of a density grid cell in world px at a zoom. */
export function cellBox({ lng, lat }: SpaceCell, cellDegrees: number, zoom: number): Box {
  const half = cellDegrees / 2;
  const corner = project(lng - half, lat + half, zoom);
  const other = project(lng + half, lat - half, zoom);
  return { x: corner.x, y: corner.y, width: other.x - corner.x, height: other.y - corner.y };
}

/**
 * Returns the bounds of a density grid cell in degrees; a cell at the map's edge reaches to the pole, whose
 * events are drawn in it.
 */
export function cellBounds({ lng, lat }: SpaceCell, cellDegrees: number): Bounds {
  const half = cellDegrees / 2;
  return toThePoles([lng - half, lat - half, lng + half, lat + half]);
}

/** Returns the density grid cell that contains a point in degrees; undefined if that cell is empty. */
export function cellAt({ cells, cellDegrees }: Density, lng: number, lat: number): SpaceCell | undefined {
  const half = cellDegrees / 2;
  return cells.find((cell) => Math.abs(cell.lng - lng) <= half && Math.abs(cell.lat - lat) <= half);
}
