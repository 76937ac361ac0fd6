import type { Claim } from '../model/claim';
import type { ClaimFacetName } from '../model/claimFacets';
import { printDay } from '../model/day';
import { eventStatuses, type ConflictEvent, type EventStatus } from '../model/event';
import { placeRoles, precisions, type PlaceRole, type Precision } from '../model/place';
import { reportedDay } from '../model/span';
import { readText, type ByteStore } from './byteStore';
import { entryOfId, idAt, type IdIndex } from './idIndex';
import type { Lists } from './lists';
import type { WordIndex } from './words';

/** Bits of a row's `flags`. */
export const flag = {
  /** It happened once, some time between start and end; else it lasted. */
  once: 1,
  /** A clock time of the event itself is known. */
  clock: 2,
  /** Its date is approximate or uncertain. */
  approximate: 4,
  /** Nobody checked the day from which it is known. */
  assumedReport: 8,
  /** The place that it is drawn at has a point on the map. */
  placed: 16,
  /** Nothing is known of its date: its start and end are the ends of the calendar. */
  undated: 32,
  /** It lasted, and both its ends are days that are known exactly. */
  exactBounds: 64,
  /** It has positions or updates: its texts and status depend on the as-of day. */
  hasHistory: 128,
} as const;

/** An event that lasts longer than this many minutes is in `longIntervals`. */
export const longMinutes = 2 * 1440;

/**
 * Events as typed arrays, sorted by start, then end, then the order they were read in. Row i is index i of
 * each. (Under `noUncheckedIndexedAccess` code that counts rows up to `length` reads them with `as number`.)
 */
export type Columns = {
  readonly length: number;
  /** Minutes since 1970-01-01T00:00 of the dataset's calendar; `endMinute` isn't included and is the later. */
  readonly startMinute: Int32Array;
  readonly endMinute: Int32Array;
  /** Day since 1970-01-01 from which the event was known. */
  readonly knownDay: Int32Array;
  /** Rows that last longer than `longMinutes`, rising. */
  readonly longIntervals: Int32Array;
  /** Index into the dictionary; an event of an unknown category gets one of its own. */
  readonly category: Uint16Array;
  /** Index into `eventStatuses`, of the latest status. */
  readonly status: Uint8Array;
  readonly statusSteps: StatusSteps;
  readonly flags: Uint8Array;
  /** The place it is drawn at: its first site, else its first that is no seat or venue, else its first; −1 for none. */
  readonly place: Int32Array;
  /** Index into `placeRoles`, of `place`. */
  readonly role: Uint8Array;
  /** Index into `precisions`, of `place`. */
  readonly precision: Uint8Array;
  /** See `deathsIn`. */
  readonly deathsLow: Int32Array | Uint16Array;
  readonly deathsHigh: Int32Array | Uint16Array;
  /** Indexes into the dictionaries; each actor and place once a row. */
  readonly actors: Lists;
  readonly places: Lists;
  readonly words: WordIndex;
  /** Entry i is row i; behind them stand the former ids. */
  readonly ids: IdIndex;
  /** The rows of the entries behind the last row. */
  readonly formerIdRows: Int32Array;
  /** Each event as JSON. */
  readonly texts: Texts;
  readonly claims: ClaimColumns;
};

/** Texts by index, as ranges of one store of bytes. */
export type Texts = {
  readonly store: ByteStore;
  readonly starts: Uint32Array;
  readonly lengths: Uint32Array;
};

/** Statuses of the events whose status has changed: each from a day on, by row and then by day. */
export type StatusSteps = {
  readonly row: Int32Array;
  /** The first step of a row is from the beginning of the calendar. */
  readonly fromDay: Int32Array;
  readonly status: Uint8Array;
};

/** A facet's value of each claim, as an index into `ids`, which stand in the order in which claims had them first. */
export type ClaimCodes = { readonly codes: Int32Array | Uint16Array; readonly ids: readonly string[] };

/** Claims, in the order in which they were read. */
export type ClaimColumns = {
  /** Row of the event; −1 for none. */
  readonly row: Int32Array;
  /** First and last day for which the figure stands; an open end is the end of the calendar. */
  readonly fromDay: Int32Array;
  readonly toDay: Int32Array;
  /** Day since 1970-01-01 from which the claim was known. */
  readonly knownDay: Int32Array;
  /** Index into `claimScopes`. */
  readonly scope: Uint8Array;
  /** 1 for a gap: nothing disclosed over a readable interval. */
  readonly gap: Uint8Array;
  readonly facets: { readonly [Name in ClaimFacetName]: ClaimCodes };
  /** The claims of an event, by its row and then as they were read. */
  readonly byRow: Int32Array;
  /** Each claim as JSON. */
  readonly texts: Texts;
  /** What events warn of, by row: their claims warn of it too. Few do. */
  readonly warnings: ReadonlyMap<number, string>;
};

/** Finds the row of an event's id, its present one or a former one; −1 where there is none. */
export function rowOfId(columns: Columns, id: string): number {
  const entry = entryOfId(columns.ids, id);
  return entry < columns.length ? entry : (columns.formerIdRows[entry - columns.length] as number);
}

/** Returns the present id of a row. */
export function idOfRow(columns: Columns, row: number): string {
  return idAt(columns.ids, row);
}

/** Decodes the event of a row, whole; anew at each call. */
export function eventOfRow(columns: Columns, row: number): ConflictEvent {
  // The builder wrote it from a ConflictEvent.
  return JSON.parse(textAt(columns.texts, row)) as ConflictEvent;
}

/**
 * Decodes a claim by its index, whole; anew at each call. One that warns of nothing itself warns of what its event
 * does. A day that nobody checked is the one that the claim counts from.
 */
export function claimAt(
  { texts, row, knownDay, warnings }: Pick<ClaimColumns, 'texts' | 'row' | 'knownDay' | 'warnings'>,
  index: number,
): Claim {
  // The builder wrote it from a Claim.
  const claim = JSON.parse(textAt(texts, index)) as Claim;
  const warning = claim.warning ?? warnings.get(row[index] as number);
  const known = knownDay[index] as number;
  const dated = claim.assumed && !claim.notDisclosed && reportedDay(claim.reported) < known;
  if (warning === undefined && !dated) return claim;
  return { ...claim, ...(dated && { reported: printDay(known) }), ...(warning !== undefined && { warning }) };
}

/** Finds the claims of a row, as rising indexes, by bisection. */
export function claimsOfRow({ row, byRow }: Pick<ClaimColumns, 'row' | 'byRow'>, about: number): Int32Array {
  const first = firstClaimFrom(row, byRow, about);
  return byRow.subarray(first, firstClaimFrom(row, byRow, about + 1));
}

function firstClaimFrom(row: Int32Array, byRow: Int32Array, about: number): number {
  let low = 0;
  let high = byRow.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((row[byRow[middle] as number] as number) < about) low = middle + 1;
    else high = middle;
  }
  return low;
}

function textAt({ store, starts, lengths }: Texts, index: number): string {
  return readText(store, starts[index] as number, lengths[index] as number);
}

/** Returns the status of a row, as of the table's day. */
export function statusOfRow(columns: Columns, row: number): EventStatus {
  return eventStatuses[columns.status[row] as number] ?? 'not-stated';
}

/** Returns the role of the place that a row is drawn at. */
export function roleOfRow(columns: Columns, row: number): PlaceRole {
  return placeRoles[columns.role[row] as number] ?? 'site';
}

/** Returns the precision of the place that a row is drawn at. */
export function precisionOfRow(columns: Columns, row: number): Precision {
  return precisions[columns.precision[row] as number] ?? 'not-stated';
}
