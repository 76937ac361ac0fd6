import type { Bounds } from '../../../model/dataset';
import { eventStatuses, type EventStatus } from '../../../model/event';
import { originNames, type OriginName } from '../../../model/origin';
import { isSaidRole, placeRoles, type Place } from '../../../model/place';
import { flag } from '../../../table/columns';
import type { Lists } from '../../../table/lists';
import type { Table } from '../../../table/table';
import { readPlaceClauseId, type PlaceManner } from '../../placeClause';
import { noPlace, type Day } from '../../questions';
import type { TableAsOf } from './tableAsOf';

type Entry = { readonly id: string; readonly formerIds?: readonly string[] };

/** Sets `bit` in the rows that fail the category clause and clears it in the others. */
export function setCategoryBits(
  { table }: TableAsOf,
  ids: readonly string[],
  bits: Uint8Array,
  bit: number,
): void {
  setKeyBits(table.columns.category, failing(table.dictionaries.categories, ids, bit), bits, bit);
}

/** Sets `bit` in the rows whose status, as of the table's day, is none of those asked for. */
export function setStatusBits(
  { table }: TableAsOf,
  statuses: readonly EventStatus[],
  bits: Uint8Array,
  bit: number,
): void {
  const fails = Uint8Array.from(eventStatuses, (status) => (statuses.includes(status) ? 0 : bit));
  setKeyBits(table.columns.status, fails, bits, bit);
}

/** Sets `bit` in the rows that have none of the actors asked for. */
export function setActorBits(
  { table }: TableAsOf,
  ids: readonly string[],
  bits: Uint8Array,
  bit: number,
): void {
  setListBits(table.columns.actors, failing(table.dictionaries.actors, ids, bit), bits, bit);
}

/**
 * Sets `bit` in the rows that fail the place clause and clears it in the others. An id matches any of an event's
 * places; with a manner (see `PlaceManner`), only the place of its mark. `none` matches events without coordinates.
 */
export function setPlaceBits(
  { table }: TableAsOf,
  ids: readonly string[],
  bits: Uint8Array,
  bit: number,
): void {
  const { places, flags } = table.columns;
  setListBits(places, failing(table.dictionaries.places, ids, bit), bits, bit);
  passDrawn(table, ids, bits, bit);
  if (!ids.includes(noPlace)) return;
  for (let row = 0; row < bits.length; row++) {
    if (((flags[row] as number) & flag.placed) === 0) bits[row] = (bits[row] as number) & ~bit;
  }
}

const drawnAs = { said: 1, there: 2, map: 3 } as const satisfies { readonly [Manner in PlaceManner]: number };

/**
 * Clears the place clause's bit in rows whose mark is at an asked place in the asked manner (`said`, `there`,
 * `map`).
 */
function passDrawn(
  { columns: { place, role }, dictionaries }: Table,
  ids: readonly string[],
  bits: Uint8Array,
  bit: number,
): void {
  const asked = new Map<string, number>();
  for (const id of ids) {
    const { place: of, manner } = readPlaceClauseId(id);
    // The id of a place in another dataset may itself end like a manner.
    if (manner === undefined || dictionaries.places.some((named) => named.id === id)) continue;
    asked.set(of, (asked.get(of) ?? 0) | drawnAs[manner]);
  }
  if (asked.size === 0) return;
  const wanted = Uint8Array.from(dictionaries.places, ({ id, formerIds = [] }) =>
    [id, ...formerIds].reduce((manners, name) => manners | (asked.get(name) ?? 0), 0),
  );
  const ofRole = Uint8Array.from(placeRoles, (one) => drawnAs[isSaidRole(one) ? 'said' : 'there']);
  for (let row = 0; row < bits.length; row++) {
    const manners = (wanted[place[row] as number] ?? 0) & (ofRole[role[row] as number] as number);
    if (manners !== 0) bits[row] = (bits[row] as number) & ~bit;
  }
}

/**
 * Sets `bit` in the rows that aren't of the named one of two joined datasets; all rows of a single dataset
 * belong to the first.
 */
export function setOriginBits({ table }: TableAsOf, name: OriginName, bits: Uint8Array, bit: number): void {
  const { origin = new Uint8Array(bits.length) } = table.columns;
  setKeyBits(
    origin,
    Uint8Array.from(originNames, (one) => (one === name ? 0 : bit)),
    bits,
    bit,
  );
}

/** Sets `bit` in the rows that were not yet known at the end of a day. */
export function setKnownBits({ table }: TableAsOf, day: Day, bits: Uint8Array, bit: number): void {
  const { knownDay } = table.columns;
  for (let row = 0; row < bits.length; row++) {
    bits[row] = ((bits[row] as number) & ~bit) | ((knownDay[row] as number) > day ? bit : 0);
  }
}

/**
 * Sets `bit` in the rows whose mark lies outside a bounding box; rows without coordinates pass. A west beyond
 * east spans the date line.
 */
export function setAreaBits({ table }: TableAsOf, bounds: Bounds, bits: Uint8Array, bit: number): void {
  const outside = Uint8Array.from(table.dictionaries.places, (place) =>
    liesOutside(place, bounds) ? bit : 0,
  );
  const { place } = table.columns;
  for (let row = 0; row < bits.length; row++) {
    const index = place[row] as number;
    const failed = index < 0 ? 0 : (outside[index] as number);
    bits[row] = ((bits[row] as number) & ~bit) | failed;
  }
}

function liesOutside({ lng, lat }: Place, [west, south, east, north]: Bounds): boolean {
  if (lng === undefined || lat === undefined) return false;
  const insideLng = west <= east ? west <= lng && lng <= east : west <= lng || lng <= east;
  return !insideLng || lat < south || lat > north;
}

/** Returns, by dictionary index, 1 for the entries with one of the ids (present or former), else 0. */
export function askedKeys(entries: readonly Entry[], ids: readonly string[]): Uint8Array {
  return failing(entries, ids, 1).map((fails) => 1 - fails);
}

/** Returns, by dictionary index, 0 for the entries with one of the ids (present or former), else `bit`. */
function failing(entries: readonly Entry[], ids: readonly string[], bit: number): Uint8Array {
  const asked = new Set(ids);
  return Uint8Array.from(entries, ({ id, formerIds }) =>
    asked.has(id) || formerIds?.some((former) => asked.has(former)) ? 0 : bit,
  );
}

function setKeyBits(keys: ArrayLike<number>, fails: Uint8Array, bits: Uint8Array, bit: number): void {
  for (let row = 0; row < bits.length; row++) {
    bits[row] = ((bits[row] as number) & ~bit) | (fails[keys[row] as number] as number);
  }
}

function setListBits({ starts, values }: Lists, fails: Uint8Array, bits: Uint8Array, bit: number): void {
  for (let row = 0; row < bits.length; row++) {
    const end = starts[row + 1] as number;
    let failed = bit;
    for (let i = starts[row] as number; i < end && failed !== 0; i++)
      failed = fails[values[i] as number] as number;
    bits[row] = ((bits[row] as number) & ~bit) | failed;
  }
}
