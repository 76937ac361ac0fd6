import type { Actor, Side } from './actor';
import type { Claim } from './claim';
import type { ConflictEvent } from './event';
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
  /** True for the period that is shown when nothing else is asked for. */
  readonly default?: boolean;
};

/** The kinds of thing that share a colour. */
export const families = ['force', 'ground', 'human', 'talks', 'public'] as const;
export type Family = (typeof families)[number];

export type Category = {
  readonly id: string;
  readonly title: Text;
  /** Name of a glyph that the app can draw; an unknown one is drawn as a disc. */
  readonly glyph: string;
  readonly family: Family;
};

export type Measure = { readonly id: string; readonly title: Text };

/** Metadata of a dataset, which stand before its events. */
export type Metadata = {
  readonly format: 'conflict-timeline/1';
  readonly id: string;
  readonly version: string;
  /** Day on which this version was edited, as EDTF: `2026-11-27`. Absent where the file doesn't say. */
  readonly edition?: string;
  readonly title: Text;
  readonly summary?: Text;
  /** How its texts name what has several names; the guide says it. */
  readonly naming?: Text;
  readonly licence: string;
  readonly attribution: Text;
  /** IANA name; every day and clock time in the dataset is of this zone. */
  readonly timeZone: string;
  readonly bounds?: Bounds;
  readonly periods: readonly Period[];
  /** Persons and things that texts name, with all their names. */
  readonly terms?: readonly Term[];
};

/** The lists that events and claims refer to by id. */
export type Dictionaries = {
  readonly categories: readonly Category[];
  readonly measures: readonly Measure[];
  readonly sides: readonly Side[];
  readonly actors: readonly Actor[];
  readonly places: readonly Place[];
  readonly sources: readonly Source[];
};

/** A conflict, whole: one file of format `conflict-timeline/1`. */
export type Dataset = Metadata &
  Dictionaries & {
    readonly events: readonly ConflictEvent[];
    readonly claims: readonly Claim[];
  };
