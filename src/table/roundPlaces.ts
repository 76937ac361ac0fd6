import type { Place } from '../model/place';
import type { Table } from './table';

/** Degrees that a rounded place is told to: some 11 km from south to north. */
export const roundedDegrees = 0.1;

/** The table with its places told to a tenth of a degree, none of them as exact; nothing else changes. */
export function roundPlaces(table: Table): Table {
  const { dictionaries } = table;
  return { ...table, dictionaries: { ...dictionaries, places: dictionaries.places.map(rounded) } };
}

function rounded(place: Place): Place {
  const { lng, lat } = place;
  if (lng === undefined || lat === undefined) return place;
  return { ...place, lng: round(lng), lat: round(lat), approximate: true };
}

function round(degrees: number): number {
  return Math.round(degrees / roundedDegrees) / Math.round(1 / roundedDegrees);
}
