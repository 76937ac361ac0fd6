import { isSaidRole, placeRoles, precisions, type Precision } from '../model/place';
import type { Table } from '../table/table';

/** How far a place may be from its point, km; undefined where its precision says nothing of it. */
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
/** What a point that is right only within some kilometres adds, km. */
export const approximateKm = 10;

/** Point of an event, and how far it may be off, km. */
export type Spot = { readonly lng: number; readonly lat: number; readonly km: number };

type Of = Pick<Table, 'columns' | 'dictionaries'>;

/** Returns where a row's event happened; undefined where no point is known, or only where it was said. */
export function spotOfRow({ columns, dictionaries }: Of, row: number): Spot | undefined {
  const place = dictionaries.places[columns.place[row] as number];
  const km = precisionKm[precisions[columns.precision[row] as number] ?? 'unknown'];
  if (place?.lng === undefined || place.lat === undefined || km === undefined) return undefined;
  if (isSaidRole(placeRoles[columns.role[row] as number] ?? 'site')) return undefined;
  return { lng: place.lng, lat: place.lat, km: km + (place.approximate ? approximateKm : 0) };
}

const earthKm = 6371;
const radians = Math.PI / 180;

/** Returns the distance of two points along the earth's surface, km. */
export function distanceKm(one: Spot, other: Spot): number {
  const lat = Math.sin(((other.lat - one.lat) * radians) / 2);
  const lng = Math.sin(((other.lng - one.lng) * radians) / 2);
  const half = lat * lat + Math.cos(one.lat * radians) * Math.cos(other.lat * radians) * lng * lng;
  return 2 * earthKm * Math.asin(Math.min(1, Math.sqrt(half)));
}

const kmPerDegree = (Math.PI / 180) * earthKm;
const cellDegrees = 1;
const cellsAround = 360 / cellDegrees;

/** Index of spots by cells of a degree. */
export type SpotIndex<Value> = {
  add(spot: Spot, value: Value): void;
  /** Visits what may lie within a distance of a spot; more than that, never less. */
  near(spot: Spot, km: number, visit: (value: Value) => void): void;
};

/** Creates an empty index of spots. */
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
