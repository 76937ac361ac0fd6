import { isSaidRole, placeRoles, precisions, type Precision } from '../model/place';
import type { Table } from '../table/table';

/**
 * Location uncertainty in km by precision: how far an event may be from its place's coordinates; undefined
 * where the precision is unknown.
 */
export const precisionKm: { readonly [Name in Precision]: number | undefined } = {
  exact: 1,
  settlement: 5,
  district: 30,
  region: 100,
  country: 500,
  line: 50,
  unknown: undefined,
  'not-stated': 25,
};
/** Extra uncertainty in km for coordinates marked approximate. */
export const approximateKm = 10;

/** Coordinates of an event in degrees, with their uncertainty radius in km. */
export type Spot = { readonly lng: number; readonly lat: number; readonly km: number };

type Of = Pick<Table, 'columns' | 'dictionaries'>;

/**
 * Returns the location where the event of a row happened; undefined without usable coordinates, or where only
 * the place of its announcement is known.
 */
export function spotOfRow({ columns, dictionaries }: Of, row: number): Spot | undefined {
  const place = dictionaries.places[columns.place[row] as number];
  const km = precisionKm[precisions[columns.precision[row] as number] ?? 'unknown'];
  if (place?.lng === undefined || place.lat === undefined || km === undefined) return undefined;
  if (isSaidRole(placeRoles[columns.role[row] as number] ?? 'site')) return undefined;
  return { lng: place.lng, lat: place.lat, km: km + (place.approximate ? approximateKm : 0) };
}

const earthKm = 6371;
const radians = Math.PI / 180;

/** Returns the great-circle distance between two locations, in km (haversine). */
export function distanceKm(one: Spot, other: Spot): number {
  const lat = Math.sin(((other.lat - one.lat) * radians) / 2);
  const lng = Math.sin(((other.lng - one.lng) * radians) / 2);
  const half = lat * lat + Math.cos(one.lat * radians) * Math.cos(other.lat * radians) * lng * lng;
  return 2 * earthKm * Math.asin(Math.min(1, Math.sqrt(half)));
}

const kmPerDegree = (Math.PI / 180) * earthKm;
const cellDegrees = 1;
const cellsAround = 360 / cellDegrees;

/** Spatial index of locations in a grid whose cells are one degree wide. */
export type SpotIndex<Value> = {
  add(spot: Spot, value: Value): void;
  /** Visits the values within `km` of a location; may also visit some beyond, but never misses one. */
  near(spot: Spot, km: number, visit: (value: Value) => void): void;
};

/** Creates an empty spatial index of locations. */
export function createSpotIndex<Value>(): SpotIndex<Value> {
  const cells = new Map<number, Value[]>();
  const columnOf = (lng: number) => Math.floor((lng + 180) / cellDegrees);
  const rowOf = (lat: number) => Math.floor((lat + 90) / cellDegrees);
  const keyOf = (row: number, column: number) =>
    row * cellsAround + (((column % cellsAround) + cellsAround) % cellsAround);
  return {
    add({ lng, lat }, value) {
      const key = keyOf(rowOf(lat), columnOf(lng));
      const cell = cells.get(key);
      if (cell) cell.push(value);
      else cells.set(key, [value]);
    },
    near({ lng, lat }, km, visit) {
      const degrees = km / kmPerDegree;
      // The widest of the circle, which is nearer to the pole than its middle.
      const sine = Math.sin(degrees * radians) / Math.max(1e-9, Math.cos(lat * radians));
      const wide = Math.abs(lat) + degrees >= 90 || sine >= 1 ? 180 : Math.asin(sine) / radians;
      const first = columnOf(lng - wide);
      const last = Math.min(columnOf(lng + wide), first + cellsAround - 1);
      for (let row = rowOf(lat - degrees); row <= rowOf(lat + degrees); row++)
        for (let column = first; column <= last; column++) cells.get(keyOf(row, column))?.forEach(visit);
    },
  };
}
