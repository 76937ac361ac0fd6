import type { Text } from './text';
import type { Precision, PlaceRole } from './place';
import type { Support } from './source';

/**
 * Statuses of an event, according to who asserts it. `not-stated` comes first: the default for files that
 * give none.
 */
export const eventStatuses = [
  'not-stated',
  'documented',
  'corroborated',
  'disputed',
  'one-side',
  'retracted',
] as const;
export type EventStatus = (typeof eventStatuses)[number];

/**
 * How an event relates to its time span. `duration`: it lasted throughout. `once`: it happened at one moment
 * in it.
 */
export const whenKinds = ['duration', 'once'] as const;
export type WhenKind = (typeof whenKinds)[number];

/**
 * Local clock time, `HH:MM`, in the dataset's time zone. `of` says whether it is the time of the event or of
 * its announcement.
 */
export type ClockTime = {
  readonly from?: string;
  readonly to?: string;
  /** Part of the day in words ("in the evening"), where no clock time is known. */
  readonly text?: Text;
  readonly approximate?: boolean;
  readonly of: 'event' | 'announcement';
};

export type EventPlace = {
  /** Id of a place connected with the event; `role` states how. */
  readonly place: string;
  readonly role: PlaceRole;
  /** Precision of the location for this event. Default: the place's own precision. */
  readonly precision?: Precision;
};

export type EventActor = { readonly actor: string; readonly role?: string };

/** First report of an event by one source, with the day of publication. */
export type Report = {
  readonly source: string;
  /** Day on which the report was published, as EDTF. */
  readonly reported: string;
  /** True where the report's day was assumed, not checked (see `saidDay`). */
  readonly assumed?: boolean;
};

export const stances = ['asserts', 'denies', 'confirms', 'qualifies'] as const;
export type Stance = (typeof stances)[number];

/** Position of one actor on an event: asserts, denies, confirms or qualifies it. */
export type Position = {
  /** Id of the actor that takes the position. */
  readonly by: string;
  readonly stance: Stance;
  readonly when?: string;
  readonly place?: string;
  readonly text?: Text;
  readonly reported: string;
  readonly assumed?: boolean;
  readonly sources: readonly string[];
};

/** Information on an event that became known after its first report. */
export type Update = {
  readonly reported: string;
  readonly assumed?: boolean;
  readonly text: Text;
  readonly status?: EventStatus;
  readonly sources: readonly string[];
};

export type Confidence = 'high' | 'medium' | 'low' | 'contested';

export type ConflictEvent = {
  readonly id: string;
  /** Date of the event as EDTF level 1, without a clock time. */
  readonly when: string;
  readonly whenKind: WhenKind;
  readonly time?: ClockTime;
  /** Id of the period that the event belongs to, from the dataset's periods. */
  readonly period?: string;
  readonly title: Text;
  /** Summary as of the first report, without later knowledge. */
  readonly summary?: Text;
  /** Id of the event's category, from the dataset's categories. */
  readonly category: string;
  readonly places: readonly EventPlace[];
  readonly actors: readonly EventActor[];
  readonly status: EventStatus;
  readonly reports: readonly Report[];
  readonly positions: readonly Position[];
  readonly updates: readonly Update[];
  /** Editors' confidence that the event was reported as described, and that it occurred as described. */
  readonly confidence?: { readonly reported?: Confidence; readonly occurred?: Confidence };
  readonly support?: Support;
  /**
   * Content warning about the event's sources, such as `graphic`; such sources are opened only on request.
   */
  readonly warning?: string;
  readonly formerIds?: readonly string[];
};
