import type { EventPlace } from '../../model/event';
import type { LngLat } from '../../model/geo/geodesic';
import { pointName } from '../../model/geo/pointName';
import { between, slug, type Entries } from './entries';
import { createMatcher, numberIn, type CellsOf, type Row } from './mappedCells';
import type { Mapping, PointColumns } from './mapping';
import { readCoordinate } from './numbers';
import { pointOf, readPointCell } from './points';
import { tellPoint } from './tellPoint';

/** Maximum number of places cached by their cells, since most recur in many rows. */
const mostKnown = 20_000;

/**
 * Compiles the mapping's place columns to a function that returns the place of a row. Rows with the same
 * name, coordinates and precision share one place; problems are reported for every row.
 */
export function createPlaces(
  mapping: Mapping,
  cellsOf: CellsOf,
  entries: Entries,
): (row: Row) => readonly EventPlace[] {
  const { needsPoint = false, language = 'und', point: columns } = mapping;
  const name = cellsOf(mapping.place);
  const pointIn = columns ? createPoint(columns, needsPoint, cellsOf) : () => undefined;
  const precisionOf = createMatcher(mapping.precision, cellsOf);
  const code = cellsOf(mapping.precision?.column);
  const country = cellsOf(mapping.country);
  const [x, y] =
    columns && 'lng' in columns
      ? [cellsOf(columns.lng), cellsOf(columns.lat)]
      : [cellsOf(columns?.both), cellsOf(undefined)];
  const known = new Map<string, readonly EventPlace[]>();

  return (row) => {
    const called = name.text(row);
    const cells =
      called +
      between +
      x.text(row) +
      between +
      y.text(row) +
      between +
      code.text(row) +
      between +
      country.text(row);
    const before = known.get(cells);
    if (before) return before;
    const point = pointIn(row);
    if (!point && (needsPoint || called === '')) return [];
    const word = precisionOf?.(row);
    const at = point ? `@${point.lng},${point.lat}` : '';
    const as = precisionOf ? `/${code.text(row)}` : '';
    // Without a point there is nothing to hold against it.
    const land = point ? country.text(row) : '';
    const place = entries.of('places', called + between + at + as + between + land, () => ({
      id: `${slug(called)}${at}${as}` || called,
      names: { [language]: called || (point ? pointName(point) : '') },
      ...(point && { lng: point.lng, lat: point.lat }),
      precision: word ?? 'not-stated',
      ...(land !== '' && { country: land }),
    }));
    const places = [{ place: place ?? called, role: 'site' as const }];
    const isTold = (columns && !point) || (word === undefined && mapping.precision?.warn !== undefined);
    if (!isTold && known.size < mostKnown) known.set(cells, places);
    return places;
  };
}

function createPoint(
  point: PointColumns,
  needsBoth: boolean,
  cellsOf: CellsOf,
): (row: Row) => LngLat | undefined {
  if ('both' in point) {
    const { both, lngFirst } = point;
    const { text } = cellsOf(both);
    return (row) => {
      const cell = text(row);
      if (cell === '') return undefined;
      return tellPoint(row, { lng: both, lat: both }, readPointCell(cell, lngFirst), cell);
    };
  }
  const [x, y] = [cellsOf(point.lng), cellsOf(point.lat)];
  const readLng = (text: string) => readCoordinate(text, 'lng');
  const readLat = (text: string) => readCoordinate(text, 'lat');
  return (row) => {
    const lng = numberIn(row, x, readLng);
    const lat = numberIn(row, y, readLat);
    if (lng === undefined && lat === undefined) return undefined;
    if (needsBoth && (lng === undefined || lat === undefined)) return undefined;
    const read = pointOf(lng, lat);
    return read.kind === 'point' ? read : tellPoint(row, point, read, `${lat ?? ''}, ${lng ?? ''}`);
  };
}
