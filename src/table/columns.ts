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

/** Bit masks of the event flags in `Columns.flags`. */
export const flag = {
  /** Flag: the event happened at one moment between start and end (kind of time `once`). */
  once: 1,
  /** Flag: the event's own clock time is known. */
  clock: 2,
  /** Flag: the event's date is approximate or uncertain. */
  approximate: 4,
  /** Flag: the day from which the event is known was assumed, not checked. */
  assumedReport: 8,
  /** Flag: the place at which the event is drawn on the map has coordinates. */
  placed: 16,
  /** Flag: the event's date is entirely unknown; start and end are those of the calendar. */
  undated: 32,
  /** Flag: the event lasted throughout (kind of time `duration`), with both ends known to the day. */
  exactBounds: 64,
  /** Flag: the event has positions or updates, so its texts and status depend on the as-of day. */
  hasHistory: 128,
} as const;

/** Duration in minutes above which an event is listed in `longIntervals`: two days. */
export const longMinutes = 2 * 1440;

/**
 * Events as columns (typed arrays), one value per row, sorted by start, then end, then order in the file.
 * Loops up to `length` read values with `as number`, because of `noUncheckedIndexedAccess`.
 */
export type Columns = {
  readonly length: number;
  /**
   * Start and end of each event in minutes since 1970-01-01T00:00, local time of the dataset; the end is
   * exclusive and always later than the start.
   */
  readonly startMinute: Int32Array;
  readonly endMinute: Int32Array;
  /** Day from which each event is known, as days since 1970-01-01. */
  readonly knownDay: Int32Array;
  /** Rows of events longer than `longMinutes`, ascending. */
  readonly longIntervals: Int32Array;
  /**
   * Category of each event as an index into the dictionary; unknown categories get an entry of their own
   * there.
   */
  readonly category: Uint16Array | Uint32Array;
  /** Latest status of each event, as an index into `eventStatuses`. */
  readonly status: Uint8Array;
  /**
   * Dataset that each event of a joined table comes from, as an index into `originNames`; absent for a single
   * dataset.
   */
  readonly origin?: Uint8Array;
  readonly statusSteps: StatusSteps;
  readonly flags: Uint8Array;
  /**
   * Place at which each event is drawn, as an index into the places; −1 for none. The first place with role
   * `site`; else the first that is not a `seat` or `venue` (a place of statements or talks); else the first
   * of all.
   */
  readonly place: Int32Array;
  /** Role of the place at which each event is drawn, as an index into `placeRoles`. */
  readonly role: Uint8Array;
  /** Precision of the place at which each event is drawn, as an index into `precisions`. */
  readonly precision: Uint8Array;
  /** Lowest and highest deaths claimed for each event, as `deathsIn` computes them; 0 without a claim. */
  readonly deathsLow: Int32Array | Uint16Array;
  readonly deathsHigh: Int32Array | Uint16Array;
  /** Actors and places of each event as indexes into the dictionaries, without duplicates in a row. */
  readonly actors: Lists;
  readonly places: Lists;
  readonly words: WordIndex;
  /** Index of event ids: entry i is the id of row i; former ids follow the present ones. */
  readonly ids: IdIndex;
  /** Rows to which the former ids belong, in the order in which those follow in `ids`. */
  readonly formerIdRows: Int32Array;
  /** Events as JSON texts, by row. */
  readonly texts: Texts;
  readonly claims: ClaimColumns;
};

/** Array of texts stored as byte ranges of one UTF-8 store. */
export type Texts = {
  readonly store: ByteStore;
  readonly starts: Uint32Array;
  readonly lengths: Uint32Array;
};

/** Status changes of all events, sorted by row, then day; each status holds from its day on. */
export type StatusSteps = {
  readonly row: Int32Array;
  /** Day from which each status holds; the first step of a row begins at the start of the calendar. */
  readonly fromDay: Int32Array;
  readonly status: Uint8Array;
};

/**
 * Dictionary-encoded column: the value of one facet per claim, as an index into `ids`, which are in order of
 * first use.
 */
export type ClaimCodes = { readonly codes: Int32Array | Uint16Array; readonly ids: readonly string[] };

/** Claims as columns (typed arrays), one value per claim, in the order of the file. */
export type ClaimColumns = {
  /** Row of the event that each claim is about; −1 for none. */
  readonly row: Int32Array;
  /** First and last day for which each figure stands; an open end is the end of the calendar. */
  readonly fromDay: Int32Array;
  readonly toDay: Int32Array;
  /** Day from which each claim is known, as days since 1970-01-01. */
  readonly knownDay: Int32Array;
  /** Scope of each claim, as an index into `claimScopes`. */
  readonly scope: Uint8Array;
  /** 1 for a claim that is a gap ("not disclosed" over an interval), else 0. */
  readonly gap: Uint8Array;
  readonly facets: { readonly [Name in ClaimFacetName]: ClaimCodes };
  /** Indexes of the claims that have an event, sorted by the event's row, then by index. */
  readonly byRow: Int32Array;
  /** Claims as JSON texts, by index. */
  readonly texts: Texts;
  /** Content warnings of events by row, inherited by their claims; only events that have one are included. */
  readonly warnings: ReadonlyMap<number, string>;
};

/** Returns the row of an event by its present or former id; −1 if there is none. */
export function rowOfId(columns: Columns, id: string): number {
  const entry = entryOfId(columns.ids, id);
  return entry < columns.length ? entry : (columns.formerIdRows[entry - columns.length] as number);
}

/** Returns the present id of the event in a row. */
export function idOfRow(columns: Columns, row: number): string {
  return idAt(columns.ids, row);
}

/** Parses the event of a row from its JSON; a new object at each call. */
export function eventOfRow(columns: Columns, row: number): ConflictEvent {
  // The builder wrote it from a ConflictEvent.
  return JSON.parse(textAt(columns.texts, row)) as ConflictEvent;
}

/**
 * Parses a claim by its index; a new object at each call. A claim without a content warning inherits its
 * event's; an assumed day of publication is replaced by the day from which the claim counts as known. `text`: its
 * JSON, if it is decoded already.
 */
export function claimAt(
  { texts, row, knownDay, warnings }: Pick<ClaimColumns, 'texts' | 'row' | 'knownDay' | 'warnings'>,
  index: number,
  text = textAt(texts, index),
): Claim {
  // The builder wrote it from a Claim.
  const claim = JSON.parse(text) as Claim;
  const warning = claim.warning ?? warnings.get(row[index] as number);
  const known = knownDay[index] as number;
  const dated = claim.assumed && !claim.notDisclosed && reportedDay(claim.reported) < known;
  if (warning === undefined && !dated) return claim;
  return { ...claim, ...(dated && { reported: printDay(known) }), ...(warning !== undefined && { warning }) };
}

/** Returns the indexes of the claims about the event in a row, ascending; a view on `byRow`, not a copy. */
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

/** Returns the status of the event in a row, on the table's as-of day. */
export function statusOfRow(columns: Columns, row: number): EventStatus {
  return eventStatuses[columns.status[row] as number] ?? 'not-stated';
}

/** Returns the role of the place at which the event of a row is drawn. */
export function roleOfRow(columns: Columns, row: number): PlaceRole {
  return placeRoles[columns.role[row] as number] ?? 'site';
}

/** Returns the precision of the place at which the event of a row is drawn. */
export function precisionOfRow(columns: Columns, row: number): Precision {
  return precisions[columns.precision[row] as number] ?? 'not-stated';
}
