import type { Actor, Side } from './actor';
import type { Claim } from './claim';
import type { ConflictEvent } from './event';
import type { Origin } from './origin';
import type { DecidedPair } from './pair';
import type { Place } from './place';
import type { Source } from './source';
import type { Term } from './term';
import type { Text } from './text';

/** West, south, east, north, in degrees. */
export type Bounds = readonly [west: number, south: number, east: number, north: number];

export type Period = {
  readonly id: string;
  readonly title: Text;
  /** On a button beside "Day" and "Week": `War`. Absent: the title, where that is short. */
  readonly short?: Text;
  /** All of it, in a sentence: `whole war`. Absent: no word of its own. */
  readonly whole?: Text;
  /** Days, as EDTF; both belong to the period. */
  readonly from: string;
  readonly to: string;
  /** True for the period of the initial window. */
  readonly default?: boolean;
};

/** Families of categories; each has one colour. */
export const families = ['force', 'ground', 'human', 'talks', 'public'] as const;
export type Family = (typeof families)[number];

export type Category = {
  readonly id: string;
  readonly title: Text;
  /** Name of a glyph that the app can draw; an unknown one is drawn as a disc. */
  readonly glyph?: string;
  /** Default: none; the category then gets a shape and a colour of its own (`scale/categoryLooks.ts`). */
  readonly family?: Family;
};

export type Measure = { readonly id: string; readonly title: Text };

/** Metadata of a dataset, read before its events. */
export type Metadata = {
  readonly format: 'conflict-timeline/1';
  readonly id: string;
  readonly version: string;
  /** Day of this edition, as EDTF: `2026-11-27`. Default: not stated. */
  readonly edition?: string;
  readonly title: Text;
  readonly summary?: Text;
  /** Note of the guide on how the texts name places with several names. */
  readonly naming?: Text;
  readonly licence: string;
  readonly attribution: Text;
  /** IANA name; every day and clock time in the dataset is of this zone. */
  readonly timeZone: string;
  readonly bounds?: Bounds;
  readonly periods: readonly Period[];
  /** Persons and things named in texts, with all their names. */
  readonly terms?: readonly Term[];
  /** What an export says of where it is from: texts by name, as `export/origin.ts` writes them. */
  readonly provenance?: { readonly [name: string]: string };
  /** The two datasets that this one joins; ids tell which one an event is of (`originOfId`). Default: it joins none. */
  readonly origins?: readonly [first: Origin, second: Origin];
  /** What a reader decided of pairs of their events. Default: nothing. */
  readonly pairs?: readonly DecidedPair[];
};

/** Lists of the dataset whose entries events and claims refer to by id. */
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
