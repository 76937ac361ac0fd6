import type { EventPlace } from '../../model/event';
import type { Place } from '../../model/place';
import { between, slug, type Entries } from './entries';
import { createMatcher, numberIn, type CellsOf, type Row } from './mappedCells';
import type { Mapping, PointColumns } from './mapping';
import { readCoordinate } from './numbers';
import { pointOf, readPointCell } from './points';
import { tellPoint } from './tellPoint';

type Point = Pick<Place, 'lng' | 'lat'>;

/**
 * Prepares the place of a row: one for all rows of one name, point and word of precision. What is wrong with it is told
 * of every row.
 */
export function createPlaces(
  mapping: Mapping,
  cellsOf: CellsOf,
  entries: Entries,
): (row: Row) => readonly EventPlace[] {
  const { needsPoint = false, language = 'und' } = mapping;
  const name = cellsOf(mapping.place);
  const pointIn = mapping.point ? createPoint(mapping.point, needsPoint, cellsOf) : () => undefined;
  const precisionOf = createMatcher(mapping.precision, cellsOf);
  const code = cellsOf(mapping.precision?.column);
  return (row) => {
    const point = pointIn(row);
    if (!point && needsPoint) return [];
    const called = name.text(row);
    if (!point && called === '') return [];
    const precision = precisionOf?.(row) ?? 'not-stated';
    const at = point ? `@${point.lng},${point.lat}` : '';
    const as = precisionOf ? `/${code.text(row)}` : '';
    const place = entries.of('places', called + between + at + as, () => ({
      id: `${slug(called)}${at}${as}` || called,
      names: { [language]: called || `${point?.lat}, ${point?.lng}` },
      ...point,
      precision,
    }));
    return [{ place: place ?? called, role: 'site' }];
  };
}

function createPoint(
  point: PointColumns,
  needsBoth: boolean,
  cellsOf: CellsOf,
): (row: Row) => Point | undefined {
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
  return (row) => {
    const lng = numberIn(row, x, readCoordinate);
    const lat = numberIn(row, y, readCoordinate);
    if (lng === undefined && lat === undefined) return undefined;
    if (needsBoth && (lng === undefined || lat === undefined)) return undefined;
    return tellPoint(row, point, pointOf(lng, lat), `${lat ?? ''}, ${lng ?? ''}`);
  };
}
