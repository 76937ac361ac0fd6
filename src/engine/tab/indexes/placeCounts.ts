import type { Bounds } from '../../../model/dataset';
import type { Place } from '../../../model/place';
import type { Columns } from '../../../table/columns';
import type { Table } from '../../../table/table';
import type { SpaceCell } from '../../questions';
import type { Rows } from './rowFilter';

/** Numbers of rows by place; overwritten when rows of the same dataset are counted again. */
export type PlaceCounts = {
  /** Number of rows at place index plus one; item 0 is for rows without a place. */
  readonly counts: Uint32Array;
  /** Number of rows without coordinates, by category index. */
  readonly unplaced: Uint32Array;
};

/** Counts rows by place in one pass, without allocation per row. */
export function countPlaces(index: PlaceIndex, { columns, dictionaries }: Table, rows: Rows): PlaceCounts {
  const { pointless, counts } = index;
  const { place, category } = columns;
  const unplaced = new Uint32Array(dictionaries.categories.length);
  counts.fill(0);
  for (let i = 0; i < rows.length; i++) {
    const row = rows[i] as number;
    const at = (place[row] as number) + 1;
    counts[at] = (counts[at] as number) + 1;
    if (pointless[at]) unplaced[category[row] as number] = (unplaced[category[row] as number] as number) + 1;
  }
  return { counts, unplaced };
}

/** Copies counts by place, so that the next count doesn't overwrite them. */
export function copyPlaces({ counts, unplaced }: PlaceCounts): PlaceCounts {
  return { counts: counts.slice(), unplaced: unplaced.slice() };
}

/** Adds a row to the counts by place; `by` −1 subtracts it. */
export function addToPlaces(
  { pointless }: PlaceIndex,
  columns: Columns,
  { counts, unplaced }: PlaceCounts,
  row: number,
  by: number,
): void {
  const at = (columns.place[row] as number) + 1;
  counts[at] = (counts[at] as number) + by;
  if (!pointless[at]) return;
  const category = columns.category[row] as number;
  unplaced[category] = (unplaced[category] as number) + by;
}

/**
 * Returns, at place index plus one, 1 for a place inside a bounding box, else 0. A west beyond east spans the
 * date line.
 */
export function placesInside(index: PlaceIndex, bounds: Bounds): Uint8Array {
  if (index.visible?.bounds === bounds) return index.visible.inside;
  const [west, south, east, north] = bounds;
  const { pointless, lngs, lats } = index;
  const inside = new Uint8Array(pointless.length);
  for (let at = 1; at < inside.length; at++) {
    const lng = lngs[at] as number;
    const lat = lats[at] as number;
    const within = west <= east ? lng >= west && lng <= east : lng >= west || lng <= east;
    inside[at] = within && lat >= south && lat <= north ? 1 : 0;
  }
  index.visible = { bounds, inside };
  return inside;
}

/**
 * Returns the non-empty grid cells of the map: centre in degrees and number of rows. With `inside`, only rows
 * at places with a 1 count.
 */
export function cellsOf(
  index: PlaceIndex,
  { counts }: PlaceCounts,
  cellDegrees: number,
  inside: Uint8Array | undefined,
): SpaceCell[] {
  const { cellOfPlace, known, sums } = gridOf(index, cellDegrees);
  sums.fill(0);
  for (let at = 1; at < counts.length; at++) {
    const count = counts[at] as number;
    const cell = cellOfPlace[at] as number;
    if (count > 0 && cell >= 0 && (!inside || inside[at])) sums[cell] = (sums[cell] as number) + count;
  }
  const cells: SpaceCell[] = [];
  for (let cell = 0; cell < known.length; cell++) {
    const count = sums[cell] as number;
    if (count === 0) continue;
    const before = known[cell] as SpaceCell;
    cells.push(before.count === count ? before : (known[cell] = { ...before, count }));
  }
  return cells;
}

/**
 * Coordinates and counts of a dataset's places in typed arrays. Item i + 1 is place i; item 0 stands for events
 * without a place.
 */
export type PlaceIndex = {
  readonly lngs: Float64Array;
  readonly lats: Float64Array;
  /** By place index plus one, 1 for a place without coordinates; item 0, for "no place", is 1 too. */
  readonly pointless: Uint8Array;
  readonly counts: Uint32Array;
  /** Latest grid of the map; it depends on the zoom level, not on the filters. */
  grid?: Grid;
  /** Latest bounding box and, at place index plus one, 1 for the places inside it. */
  visible?: { readonly bounds: Bounds; readonly inside: Uint8Array };
};

/** Creates the index of coordinates and counts for a list of places. */
export function createPlaceIndex(places: readonly Place[]): PlaceIndex {
  const length = places.length + 1;
  const lngs = new Float64Array(length).fill(NaN);
  const lats = new Float64Array(length).fill(NaN);
  const pointless = new Uint8Array(length).fill(1);
  places.forEach(({ lng, lat }, i) => {
    if (lng === undefined || lat === undefined) return;
    lngs[i + 1] = lng;
    lats[i + 1] = lat;
    pointless[i + 1] = 0;
  });
  return { lngs, lats, pointless, counts: new Uint32Array(length) };
}

type Grid = {
  readonly cellDegrees: number;
  /** By place index plus one, the index of its grid cell; −1 without coordinates. */
  readonly cellOfPlace: Int32Array;
  /** Latest object of each grid cell, reused while its count stays the same. */
  readonly known: SpaceCell[];
  readonly sums: Uint32Array;
};

function gridOf(index: PlaceIndex, cellDegrees: number): Grid {
  if (index.grid?.cellDegrees !== cellDegrees) index.grid = makeGrid(index, cellDegrees);
  return index.grid;
}

function makeGrid({ lngs, lats, pointless }: PlaceIndex, cellDegrees: number): Grid {
  const cells = new Map<number, number>();
  const known: SpaceCell[] = [];
  const cellOfPlace = new Int32Array(pointless.length).fill(-1);
  const columns = Math.ceil(360 / cellDegrees) + 1;
  for (let at = 1; at < pointless.length; at++) {
    if (pointless[at]) continue;
    const column = Math.floor((lngs[at] as number) / cellDegrees);
    const line = Math.floor((lats[at] as number) / cellDegrees);
    const key = line * columns + column;
    let cell = cells.get(key);
    if (cell === undefined) {
      cell = known.length;
      cells.set(key, cell);
      known.push({ lng: (column + 0.5) * cellDegrees, lat: (line + 0.5) * cellDegrees, count: 0 });
    }
    cellOfPlace[at] = cell;
  }
  return { cellDegrees, cellOfPlace, known, sums: new Uint32Array(known.length) };
}
