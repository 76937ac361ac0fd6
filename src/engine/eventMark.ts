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
  /** End in minutes, excluded: the end of a day's event is the next midnight. */
  readonly end: Minute;
  readonly whenKind: WhenKind;
  /** True where a clock time of the event itself is known. */
  readonly clock: boolean;
  /** True where the EDTF date is approximate or uncertain. */
  readonly approximate: boolean;
  /** Index into the dataset's categories. */
  readonly category: number;
  readonly status: EventStatus;
  /** Index in the dataset's places of the place that the mark is drawn at; −1 for none. */
  readonly place: number;
  readonly role: PlaceRole;
  readonly precision: Precision;
  /** Lowest and highest deaths claimed for this event alone; 0 without a claim. */
  readonly deathsLow: number;
  readonly deathsHigh: number;
  /** Day from which it is known, and whether that day is assumed. */
  readonly knownDay: Day;
  readonly knownAssumed: boolean;
  /** Whether it is of the second of two joined datasets. Default: of the first, or the only one. */
  readonly second?: true;
};

/** Event as needed for a line of a list. */
export type EventLine = EventMark & {
  /** The event's own title, uncut. */
  readonly title: ConflictEvent['title'];
  /** Its date as written: an EDTF date or interval. */
  readonly when: string;
  /** Local clock time as printed in lists; `''` where unknown. */
  readonly clockText: string;
};

/** Full event with its line and its claims, as of the as-of day. */
export type EventRecord = {
  readonly event: ConflictEvent;
  readonly line: EventLine;
  readonly claims: readonly Claim[];
};
