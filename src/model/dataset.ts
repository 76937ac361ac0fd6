import type { Actor, Side } from './actor';
import type { Claim } from './claim';
import type { ConflictEvent } from './event';
import type { Origin } from './origin';
import type { DecidedPair } from './pair';
import type { Place } from './place';
import type { Source } from './source';
import type { Term } from './term';
import type { Text } from './text';

/** Bounding box: west, south, east, north, in degrees. */
export type Bounds = readonly [west: number, south: number, east: number, north: number];

export type Period = {
  readonly id: string;
  readonly title: Text;
  /**
   * Short label of the period for a button beside "Day" and "Week", such as `War`. Default: the title, if it
   * is short enough.
   */
  readonly short?: Text;
  /** Phrase for the whole period inside a sentence: `whole war`. Default: a generic phrase. */
  readonly whole?: Text;
  /** First and last day of the period as EDTF, both included. */
  readonly from: string;
  readonly to: string;
  /** True for the period that the timeline shows at first. */
  readonly default?: boolean;
};

/** Families into which event categories are grouped; each family has one colour. */
export const families = ['force', 'ground', 'human', 'talks', 'public'] as const;
export type Family = (typeof families)[number];

export type Category = {
  readonly id: string;
  readonly title: Text;
  /** Name of the category's icon (glyph); a name that the app doesn't know is drawn as a disc. */
  readonly glyph?: string;
  /**
   * Family whose colour the category takes. Default: none; the category then gets its own shape and colour
   * (`scale/categoryLooks.ts`).
   */
  readonly family?: Family;
};

export type Measure = { readonly id: string; readonly title: Text };

/** Metadata of a dataset, available before its events are read. */
export type Metadata = {
  readonly format: 'conflict-timeline/1';
  readonly id: string;
  readonly version: string;
  /** Publication day of this edition of the dataset, as EDTF: `2026-11-27`. Default: not stated. */
  readonly edition?: string;
  readonly title: Text;
  readonly summary?: Text;
  /** Note, shown in the guide, on how the dataset's texts name places that have several names. */
  readonly naming?: Text;
  readonly licence: string;
  readonly attribution: Text;
  /** IANA name of the time zone to which all days and clock times in the dataset belong. */
  readonly timeZone: string;
  readonly bounds?: Bounds;
  readonly periods: readonly Period[];
  /** Persons, weapons and other things named in the texts, with all their names for the search. */
  readonly terms?: readonly Term[];
  /**
   * Provenance of a dataset that is itself an export: texts by field name, as `export/origin.ts` writes them.
   */
  readonly provenance?: { readonly [name: string]: string };
  /**
   * The two source datasets of a joined dataset; an event's id tells which one it comes from (`originOfId`).
   * Default: the dataset isn't joined.
   */
  readonly origins?: readonly [first: Origin, second: Origin];
  /** Decisions of the user on pairs of events from two joined datasets: same event or not. Default: none. */
  readonly pairs?: readonly DecidedPair[];
};

/**
 * Dictionaries of a dataset: the lists of categories, actors, places … to which events and claims refer by
 * id.
 */
export type Dictionaries = {
  readonly categories: readonly Category[];
  readonly measures: readonly Measure[];
  readonly sides: readonly Side[];
  readonly actors: readonly Actor[];
  readonly places: readonly Place[];
  readonly sources: readonly Source[];
};

/** Dataset of a conflict: one file of format `conflict-timeline/1`. */
export type Dataset = Metadata &
  Dictionaries & {
    readonly events: readonly ConflictEvent[];
    readonly claims: readonly Claim[];
  };
