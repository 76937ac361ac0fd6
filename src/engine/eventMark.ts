import type { Claim } from '../model/claim';
import type { Day, Minute } from '../model/day';
import type { ConflictEvent, EventStatus, WhenKind } from '../model/event';
import type { PlaceRole, Precision } from '../model/place';

declare const eventKey: unique symbol;

/** Opaque key of an event within one engine: compare for equality only. It has no order and is no row. */
export type EventKey = number & { readonly [eventKey]: never };

/** Event as needed to draw a mark: times, indexes and numbers, no text. */
export type EventMark = {
  readonly key: EventKey;
  readonly id: string;
  readonly start: Minute;
  /** End of the event in minutes, exclusive: an event of one day ends at the next midnight. */
  readonly end: Minute;
  readonly whenKind: WhenKind;
  /** True if the event's own clock time is known, not only its day. */
  readonly clock: boolean;
  /** True where the EDTF date is approximate or uncertain. */
  readonly approximate: boolean;
  /** Index of the event's category in the dataset's list of categories. */
  readonly category: number;
  readonly status: EventStatus;
  /** Index of the place where the mark is drawn, in the dataset's list of places; −1 for none. */
  readonly place: number;
  readonly role: PlaceRole;
  readonly precision: Precision;
  /** Lowest and highest deaths claimed for this event alone; 0 without a claim. */
  readonly deathsLow: number;
  readonly deathsHigh: number;
  /** Day from which the event is known, and whether that day is assumed. */
  readonly knownDay: Day;
  readonly knownAssumed: boolean;
  /** True for an event of the second of two joined datasets; absent for the first, or a single dataset. */
  readonly second?: true;
};

/** Event as needed for a row of the event list. */
export type EventLine = EventMark & {
  /** Full title of the event, not truncated. */
  readonly title: ConflictEvent['title'];
  /** Date of the event as written in the dataset: an EDTF date or interval. */
  readonly when: string;
  /** Local clock time of the event as printed in lists, such as `06:00–07:15`; `''` if unknown. */
  readonly clockText: string;
};

/** Full event with its list row and its claims, as they stood on the as-of day. */
export type EventRecord = {
  readonly event: ConflictEvent;
  readonly line: EventLine;
  readonly claims: readonly Claim[];
};
