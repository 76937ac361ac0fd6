import type { SpaceCell } from '../../../engine/questions';
import type { Bounds } from '../../../model/dataset';
import type { Density } from '../paint/scene';
import type { Box } from '../../../draw/box';
import { project } from '../layout/projection';

/** Where a cell of the shading lies, px of the world at a zoom. */
export function cellBox({ lng, lat }: SpaceCell, cellDegrees: number, zoom: number): Box {
  const half = cellDegrees / 2;
  const corner = project(lng - half, lat + half, zoom);
  const other = project(lng + half, lat - half, zoom);
  return { x: corner.x, y: corner.y, width: other.x - corner.x, height: other.y - corner.y };
}

/** The area of a cell, degrees. */
export function cellBounds({ lng, lat }: SpaceCell, cellDegrees: number): Bounds {
  const half = cellDegrees / 2;
  return [lng - half, lat - half, lng + half, lat + half];
}

/** The cell that holds a point, degrees. */
export function cellAt({ cells, cellDegrees }: Density, lng: number, lat: number): SpaceCell | undefined {
  const half = cellDegrees / 2;
  return cells.find((cell) => Math.abs(cell.lng - lng) <= half && Math.abs(cell.lat - lat) <= half);
}
