import { pointName } from '../model/geo/pointName';
import type { Place } from '../model/place';
import type { Table } from './table';

/** Grid in degrees to which coordinates are rounded: some 11 km from south to north. */
const roundedDegrees = 0.1;

/** Copies a table with the coordinates of all places rounded to 0.1° and no place marked exact. */
export function roundPlaces(table: Table): Table {
  const { dictionaries } = table;
  // A list with an index gives one of its own kind.
  return { ...table, dictionaries: { ...dictionaries, places: dictionaries.places.map(roundPlace) } };
}

/** Copies a place with its coordinates rounded to 0.1°; returns a place without coordinates unchanged. */
export function roundPlace(place: Place): Place {
  const { lng, lat, names } = place;
  if (lng === undefined || lat === undefined) return place;
  const [x, y] = [round(lng), round(lat)];
  // A row of a table whose place has no name is called by its point, in whatever language the table is.
  const exact = [pointName({ lng, lat }), `${lat}, ${lng}`];
  const called = Object.entries(names).map(([language, name]) => [
    language,
    exact.includes(name) ? pointName({ lng: x, lat: y }) : name,
  ]);
  return { ...place, names: Object.fromEntries(called), lng: x, lat: y, approximate: true };
}

function round(degrees: number): number {
  return Math.round(degrees / roundedDegrees) / Math.round(1 / roundedDegrees);
}
