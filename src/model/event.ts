import type { Text } from './text';
import type { Precision, PlaceRole } from './place';
import type { Support } from './source';

/** Statuses of an event, by who asserts it. `not-stated` is the first: the default where a file doesn't say. */
export const eventStatuses = [
  'not-stated',
  'documented',
  'corroborated',
  'disputed',
  'one-side',
  'retracted',
] as const;
export type EventStatus = (typeof eventStatuses)[number];

/** Kinds of time. `duration`: it lasted the whole time. `once`: it happened at one moment within it. */
export const whenKinds = ['duration', 'once'] as const;
export type WhenKind = (typeof whenKinds)[number];

/**
 * Local clock time, `HH:MM`, in the dataset's time zone. `of`: whether it is that of the event or of its
 * announcement.
 */
export type ClockTime = {
  readonly from?: string;
  readonly to?: string;
  /** Part of the day in words, where no clock time is known. */
  readonly text?: Text;
  readonly approximate?: boolean;
  readonly of: 'event' | 'announcement';
};

export type EventPlace = {
  /** Id of a place. */
  readonly place: string;
  readonly role: PlaceRole;
  /** Precision for this event. Default: the place's own. */
  readonly precision?: Precision;
};

export type EventActor = { readonly actor: string; readonly role?: string };

/** First report of an event by a source, and its day. */
export type Report = {
  readonly source: string;
  /** A day, as EDTF. */
  readonly reported: string;
  /** True where the day was not checked (see `saidDay`). */
  readonly assumed?: boolean;
};

export const stances = ['asserts', 'denies', 'confirms', 'qualifies'] as const;
export type Stance = (typeof stances)[number];

/** Position of one actor on the event. */
export type Position = {
  /** Id of an actor. */
  readonly by: string;
  readonly stance: Stance;
  readonly when?: string;
  readonly place?: string;
  readonly text?: Text;
  readonly reported: string;
  readonly assumed?: boolean;
  readonly sources: readonly string[];
};

/** Information that became known after the first report. */
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
  /** EDTF level 1, without a clock time. */
  readonly when: string;
  readonly whenKind: WhenKind;
  readonly time?: ClockTime;
  /** Id of a period of the dataset. */
  readonly period?: string;
  readonly title: Text;
  /** Summary of the first report: no later knowledge. */
  readonly summary?: Text;
  /** Id of a category of the dataset. */
  readonly category: string;
  readonly places: readonly EventPlace[];
  readonly actors: readonly EventActor[];
  readonly status: EventStatus;
  readonly reports: readonly Report[];
  readonly positions: readonly Position[];
  readonly updates: readonly Update[];
  /** Confidence that it was reported as described, and that it happened as described. */
  readonly confidence?: { readonly reported?: Confidence; readonly occurred?: Confidence };
  readonly support?: Support;
  /** Content warning of its sources, such as `graphic`: they are opened only on request. */
  readonly warning?: string;
  readonly formerIds?: readonly string[];
};
