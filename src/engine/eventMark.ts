import type { Claim } from '../model/claim';
import type { Day, Minute } from '../model/day';
import type { ConflictEvent, EventStatus, WhenKind } from '../model/event';
import type { PlaceRole, Precision } from '../model/place';

declare const eventKey: unique symbol;

/**
 * Identifies an event within one engine, as a set or a map holds it: compare for equality only. It says nothing of
 * order or of where the engine keeps the event.
 */
export type EventKey = number & { readonly [eventKey]: never };

/** An event as a mark: what a drawing needs, and no text. */
export type EventMark = {
  readonly key: EventKey;
  readonly id: string;
  readonly start: Minute;
  /** Not included: a day's event ends at the next midnight. */
  readonly end: Minute;
  readonly whenKind: WhenKind;
  /** True where a clock time of the event itself is known. */
  readonly clock: boolean;
  /** "About": the EDTF date is approximate or uncertain. */
  readonly approximate: boolean;
  /** Index into the dataset's categories. */
  readonly category: number;
  readonly status: EventStatus;
  /** Index into the dataset's places of the place that it is drawn at; −1 for none. */
  readonly place: number;
  readonly role: PlaceRole;
  readonly precision: Precision;
  /** The lowest and the highest deaths that anyone claims for this very event; 0 where nobody does. */
  readonly deathsLow: number;
  readonly deathsHigh: number;
  /** The day from which it is known, and whether nobody checked that day. */
  readonly knownDay: Day;
  readonly knownAssumed: boolean;
};

/** An event as a line of a list. */
export type EventLine = EventMark & {
  /** The event's own title, whole. */
  readonly title: ConflictEvent['title'];
  /** Local clock time as the list shows it, `''` where none is known. */
  readonly clockText: string;
};

/** An event whole, with its line and the claims made of it, as they were known on the as-of day. */
export type EventRecord = {
  readonly event: ConflictEvent;
  readonly line: EventLine;
  readonly claims: readonly Claim[];
};
