import { flag } from '../table/columns';
import type { Place } from '../model/place';
import type { Table } from '../table/table';
import type { SpaceCell } from './questions';
import type { Rows } from './rowFilter';

/** The cells of the map that rows lie in, each with its centre, in order of their first rows. */
export function countCells({ columns, dictionaries }: Table, rows: Rows, cellDegrees: number): SpaceCell[] {
  const grid = gridOf(dictionaries.places, cellDegrees);
  const counts = new Uint32Array(grid.centres.length);
  const standsFor = new Int32Array(grid.centres.length).fill(-1);
  const found: number[] = [];
  const { place, flags, deathsHigh } = columns;
  for (let i = 0; i < rows.length; i++) {
    const row = rows[i] as number;
    if (((flags[row] as number) & flag.placed) === 0) continue;
    const cell = grid.cellOfPlace[place[row] as number] as number;
    const before = standsFor[cell] as number;
    if (before < 0) found.push(cell);
    if (before < 0 || (deathsHigh[row] as number) > (deathsHigh[before] as number)) standsFor[cell] = row;
    counts[cell] = (counts[cell] as number) + 1;
  }
  return found.map((cell) => {
    const [lng, lat] = grid.centres[cell] as readonly [number, number];
    return { lng, lat, count: counts[cell] as number, row: standsFor[cell] as number };
  });
}

type Grid = {
  /** By place index; −1 where it has no point. */
  readonly cellOfPlace: Int32Array;
  readonly centres: readonly (readonly [lng: number, lat: number])[];
};

/** The last grid of each dictionary: it changes with the zoom, not with the filters. */
const grids = new WeakMap<readonly Place[], { readonly cellDegrees: number; readonly grid: Grid }>();

function gridOf(places: readonly Place[], cellDegrees: number): Grid {
  const last = grids.get(places);
  if (last?.cellDegrees === cellDegrees) return last.grid;
  const grid = cellsOfPlaces(places, cellDegrees);
  grids.set(places, { cellDegrees, grid });
  return grid;
}

function cellsOfPlaces(places: readonly Place[], cellDegrees: number): Grid {
  const cells = new Map<string, number>();
  const centres: [number, number][] = [];
  const cellOfPlace = Int32Array.from(places, ({ lng, lat }) => {
    if (lng === undefined || lat === undefined) return -1;
    const column = Math.floor(lng / cellDegrees);
    const line = Math.floor(lat / cellDegrees);
    const key = `${column} ${line}`;
    const known = cells.get(key);
    if (known !== undefined) return known;
    cells.set(key, centres.length);
    return centres.push([(column + 0.5) * cellDegrees, (line + 0.5) * cellDegrees]) - 1;
  });
  return { cellOfPlace, centres };
}
