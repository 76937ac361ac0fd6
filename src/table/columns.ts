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

/** Bits of `Columns.flags`. */
export const flag = {
  /** Kind of time `once`: it happened at one moment between start and end. */
  once: 1,
  /** The event's own clock time is known. */
  clock: 2,
  /** The date is approximate or uncertain. */
  approximate: 4,
  /** The day from which it is known was not checked. */
  assumedReport: 8,
  /** The place of its mark has coordinates. */
  placed: 16,
  /** No date is known: start and end are the ends of the calendar. */
  undated: 32,
  /** Kind of time `duration`, with both ends known to the day. */
  exactBounds: 64,
  /** The event has positions or updates: its texts and status depend on the as-of day. */
  hasHistory: 128,
} as const;

/** Length in minutes above which an event is listed in `longIntervals`. */
export const longMinutes = 2 * 1440;

/**
 * Events as typed arrays, one value per row, sorted by start, then end, then order in the file. (With
 * `noUncheckedIndexedAccess`, loops up to `length` read them with `as number`.)
 */
export type Columns = {
  readonly length: number;
  /** Start and end in minutes since 1970-01-01T00:00 of the dataset's calendar; the end is excluded, and later. */
  readonly startMinute: Int32Array;
  readonly endMinute: Int32Array;
  /** Day since 1970-01-01 from which the event was known. */
  readonly knownDay: Int32Array;
  /** Rows longer than `longMinutes`, rising. */
  readonly longIntervals: Int32Array;
  /** Index into the dictionary; an event of an unknown category gets one of its own. */
  readonly category: Uint16Array | Uint32Array;
  /** Index of the latest status in `eventStatuses`. */
  readonly status: Uint8Array;
  /** Index in `originNames` of the dataset of each row; absent where the table is of one dataset. */
  readonly origin?: Uint8Array;
  readonly statusSteps: StatusSteps;
  readonly flags: Uint8Array;
  /**
   * Index of the place of its mark: the first site, else the first that is no seat or venue, else the first; −1 for
   * none.
   */
  readonly place: Int32Array;
  /** Index in `placeRoles` of the role of `place`. */
  readonly role: Uint8Array;
  /** Index in `precisions` of the precision of `place`. */
  readonly precision: Uint8Array;
  /** See `deathsIn`. */
  readonly deathsLow: Int32Array | Uint16Array;
  readonly deathsHigh: Int32Array | Uint16Array;
  /** Indexes into the dictionaries; each actor and place once a row. */
  readonly actors: Lists;
  readonly places: Lists;
  readonly words: WordIndex;
  /** Ids: entry i is that of row i; former ids follow. */
  readonly ids: IdIndex;
  /** Rows of the former ids, in order. */
  readonly formerIdRows: Int32Array;
  /** JSON of each event. */
  readonly texts: Texts;
  readonly claims: ClaimColumns;
};

/** Texts by index, as ranges of one store of bytes. */
export type Texts = {
  readonly store: ByteStore;
  readonly starts: Uint32Array;
  readonly lengths: Uint32Array;
};

/** Status changes, by row and then day: each step holds from its day on. */
export type StatusSteps = {
  readonly row: Int32Array;
  /** First day of each step; the first step of a row begins with the calendar. */
  readonly fromDay: Int32Array;
  readonly status: Uint8Array;
};

/** Values of one facet by claim, as indexes into `ids`; `ids` in order of first use. */
export type ClaimCodes = { readonly codes: Int32Array | Uint16Array; readonly ids: readonly string[] };

/** Claims as typed arrays, in the order of the file. */
export type ClaimColumns = {
  /** Row of the event; −1 for none. */
  readonly row: Int32Array;
  /** First and last day of the figure; an open end is the end of the calendar. */
  readonly fromDay: Int32Array;
  readonly toDay: Int32Array;
  /** Day since 1970-01-01 from which the claim was known. */
  readonly knownDay: Int32Array;
  /** Index into `claimScopes`. */
  readonly scope: Uint8Array;
  /** 1 for a gap: "not disclosed" over an interval. */
  readonly gap: Uint8Array;
  readonly facets: { readonly [Name in ClaimFacetName]: ClaimCodes };
  /** Indexes of an event's claims by its row, rising. */
  readonly byRow: Int32Array;
  /** JSON of each claim. */
  readonly texts: Texts;
  /** Content warnings of events by row, for their claims; few have one. */
  readonly warnings: ReadonlyMap<number, string>;
};

/** Returns the row of an event by its present or a former id; −1 where there is none. */
export function rowOfId(columns: Columns, id: string): number {
  const entry = entryOfId(columns.ids, id);
  return entry < columns.length ? entry : (columns.formerIdRows[entry - columns.length] as number);
}

/** Returns the present id of a row. */
export function idOfRow(columns: Columns, row: number): string {
  return idAt(columns.ids, row);
}

/** Decodes the event of a row; a new object at each call. */
export function eventOfRow(columns: Columns, row: number): ConflictEvent {
  // The builder wrote it from a ConflictEvent.
  return JSON.parse(eventText(columns, row)) as ConflictEvent;
}

/** Returns the JSON of the event of a row. */
export function eventText({ texts }: Pick<Columns, 'texts'>, row: number): string {
  return textAt(texts, row);
}

/**
 * Decodes a claim by its index; a new object at each call. Its content warning defaults to its event's, an assumed
 * day of publication is replaced by the day that it counts from.
 */
export function claimAt(
  { texts, row, knownDay, warnings }: Pick<ClaimColumns, 'texts' | 'row' | 'knownDay' | 'warnings'>,
  index: number,
): Claim {
  const claim = claimAsWritten({ texts }, index);
  const warning = claim.warning ?? warnings.get(row[index] as number);
  const known = knownDay[index] as number;
  const dated = claim.assumed && !claim.notDisclosed && reportedDay(claim.reported) < known;
  if (warning === undefined && !dated) return claim;
  return { ...claim, ...(dated && { reported: printDay(known) }), ...(warning !== undefined && { warning }) };
}

/** Decodes a claim by its index as the dataset has it; a new object at each call. */
function claimAsWritten({ texts }: Pick<ClaimColumns, 'texts'>, index: number): Claim {
  // The builder wrote it from a Claim.
  return JSON.parse(claimText({ texts }, index)) as Claim;
}

/** Returns the JSON of a claim by its index, as the dataset has it. */
export function claimText({ texts }: Pick<ClaimColumns, 'texts'>, index: number): string {
  return textAt(texts, index);
}

/** Returns the indexes of the claims of a row, rising. */
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
