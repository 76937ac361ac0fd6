import type { SpaceCell } from '../../../engine/questions';
import { drawnLat } from '../layout/projection';
import type { Density } from '../paint/scene';

/** Copies what holds density cells, with `edgeCells` in their place; without cells to move it is returned itself. */
export function withinEdge<Of extends { readonly density: Density | undefined }>(of: Of): Of {
  const { density } = of;
  if (!density) return of;
  const cells = edgeCells(density.cells, density.cellDegrees);
  return cells === density.cells ? of : { ...of, density: { ...density, cells } };
}

/**
 * Moves density grid cells beyond the map's edge (85° north or south) into the last row of cells within it, as
 * events beyond the edge are drawn at the edge; counts of cells that meet there are added up. Without such cells
 * the given array is returned.
 * @param cellDegrees width and height of a cell in degrees
 */
export function edgeCells(cells: readonly SpaceCell[], cellDegrees: number): readonly SpaceCell[] {
  const last = (Math.floor(drawnLat(90) / cellDegrees) + 0.5) * cellDegrees;
  if (!cells.some(({ lat }) => Math.abs(lat) > last)) return cells;
  const inside: SpaceCell[] = [];
  const edge = new Map<string, SpaceCell>();
  for (const cell of cells) {
    if (Math.abs(cell.lat) < last) {
      inside.push(cell);
      continue;
    }
    const lat = Math.sign(cell.lat) * last;
    const key = `${cell.lng} ${lat}`;
    edge.set(key, { lng: cell.lng, lat, count: (edge.get(key)?.count ?? 0) + cell.count });
  }
  return [...inside, ...edge.values()];
}
