import type { Bounds } from '../../../model/dataset';
import { eventStatuses, type EventStatus } from '../../../model/event';
import { isSaidRole, placeRoles, type Place } from '../../../model/place';
import { flag } from '../../../table/columns';
import type { Lists } from '../../../table/lists';
import type { Table } from '../../../table/table';
import { readPlaceClauseId, type PlaceManner } from '../../placeClause';
import { noPlace, type Day } from '../../questions';

type Entry = { readonly id: string; readonly formerIds?: readonly string[] };

/** Each `mark…` sets `bit` in the rows that fail its clause and clears it in the others. */
export function markCategory(table: Table, ids: readonly string[], misses: Uint8Array, bit: number): void {
  markCodes(table.columns.category, failing(table.dictionaries.categories, ids, bit), misses, bit);
}

export function markStatus(
  table: Table,
  statuses: readonly EventStatus[],
  misses: Uint8Array,
  bit: number,
): void {
  const fails = Uint8Array.from(eventStatuses, (status) => (statuses.includes(status) ? 0 : bit));
  markCodes(table.columns.status, fails, misses, bit);
}

export function markActor(table: Table, ids: readonly string[], misses: Uint8Array, bit: number): void {
  markLists(table.columns.actors, failing(table.dictionaries.actors, ids, bit), misses, bit);
}

/**
 * Any place of an event will do, whatever its role, but where the id asks for a manner (see `PlaceManner`): then
 * the one that it is drawn at. `none` is an event that has no point on the map.
 */
export function markPlace(table: Table, ids: readonly string[], misses: Uint8Array, bit: number): void {
  const { places, flags } = table.columns;
  markLists(places, failing(table.dictionaries.places, ids, bit), misses, bit);
  passDrawn(table, ids, misses, bit);
  if (!ids.includes(noPlace)) return;
  for (let row = 0; row < misses.length; row++) {
    if (((flags[row] as number) & flag.placed) === 0) misses[row] = (misses[row] as number) & ~bit;
  }
}

const drawnAs = { said: 1, there: 2, map: 3 } as const satisfies { readonly [Manner in PlaceManner]: number };

/** Clears the place clause's bit in rows with a mark at a place of the map, in a manner: `said`, `there`, `map`. */
function passDrawn(
  { columns: { place, role }, dictionaries }: Table,
  ids: readonly string[],
  misses: Uint8Array,
  bit: number,
): void {
  const asked = new Map<string, number>();
  for (const id of ids) {
    const { place: of, manner } = readPlaceClauseId(id);
    // A stranger's place may itself be called so.
    if (manner === undefined || dictionaries.places.some((named) => named.id === id)) continue;
    asked.set(of, (asked.get(of) ?? 0) | drawnAs[manner]);
  }
  if (asked.size === 0) return;
  const wanted = Uint8Array.from(dictionaries.places, ({ id, formerIds = [] }) =>
    [id, ...formerIds].reduce((manners, name) => manners | (asked.get(name) ?? 0), 0),
  );
  const ofRole = Uint8Array.from(placeRoles, (one) => drawnAs[isSaidRole(one) ? 'said' : 'there']);
  for (let row = 0; row < misses.length; row++) {
    const manners = (wanted[place[row] as number] ?? 0) & (ofRole[role[row] as number] as number);
    if (manners !== 0) misses[row] = (misses[row] as number) & ~bit;
  }
}

export function markKnown(table: Table, known: Day, misses: Uint8Array, bit: number): void {
  const { knownDay } = table.columns;
  for (let row = 0; row < misses.length; row++) {
    misses[row] = ((misses[row] as number) & ~bit) | ((knownDay[row] as number) > known ? bit : 0);
  }
}

/** What is drawn outside the bounds fails; what isn't drawn passes. West beyond east spans the date line. */
export function markArea(table: Table, bounds: Bounds, misses: Uint8Array, bit: number): void {
  const outside = Uint8Array.from(table.dictionaries.places, (place) =>
    liesOutside(place, bounds) ? bit : 0,
  );
  const { place } = table.columns;
  for (let row = 0; row < misses.length; row++) {
    const index = place[row] as number;
    const miss = index < 0 ? 0 : (outside[index] as number);
    misses[row] = ((misses[row] as number) & ~bit) | miss;
  }
}

function liesOutside({ lng, lat }: Place, [west, south, east, north]: Bounds): boolean {
  if (lng === undefined || lat === undefined) return false;
  const insideLng = west <= east ? west <= lng && lng <= east : west <= lng || lng <= east;
  return !insideLng || lat < south || lat > north;
}

/** By index into a dictionary: 1 for the entries asked for, 0 for the others. */
export function askedCodes(entries: readonly Entry[], ids: readonly string[]): Uint8Array {
  return failing(entries, ids, 1).map((fails) => 1 - fails);
}

/** By index into a dictionary: 0 for the entries asked for, `bit` for the others. */
function failing(entries: readonly Entry[], ids: readonly string[], bit: number): Uint8Array {
  const asked = new Set(ids);
  return Uint8Array.from(entries, ({ id, formerIds }) =>
    asked.has(id) || formerIds?.some((former) => asked.has(former)) ? 0 : bit,
  );
}

function markCodes(
  codes: Uint8Array | Uint16Array,
  fails: Uint8Array,
  misses: Uint8Array,
  bit: number,
): void {
  for (let row = 0; row < misses.length; row++) {
    misses[row] = ((misses[row] as number) & ~bit) | (fails[codes[row] as number] as number);
  }
}

function markLists({ starts, values }: Lists, fails: Uint8Array, misses: Uint8Array, bit: number): void {
  for (let row = 0; row < misses.length; row++) {
    const end = starts[row + 1] as number;
    let miss = bit;
    for (let i = starts[row] as number; i < end && miss !== 0; i++)
      miss = fails[values[i] as number] as number;
    misses[row] = ((misses[row] as number) & ~bit) | miss;
  }
}
