import type { UiLanguage } from '../../i18n/languages';
import type { ClaimantRole, People } from '../../model/claim';
import type { EventStatus } from '../../model/event';
import type { OriginName } from '../../model/origin';
import type { Bounds } from '../../model/dataset';
import type { Day, SortOrder, Within } from '../../engine/questions';

export const themes = ['light', 'dark'] as const;
export type Theme = (typeof themes)[number];

export const panels = ['list', 'filters', 'guide', 'data', 'share', 'export', 'pairs', 'changes'] as const;
/**
 * Content of the side panel: the event list (or the selected event), filters, guide, data, sharing, export,
 * the proposed pairs of two joined datasets, or what changed from a frozen version to the latest.
 */
export type Panel = (typeof panels)[number];

export const shows = ['map', 'claims', 'table'] as const;
/** Main view above the timeline: map, claims or table. */
export type Show = (typeof shows)[number];

/**
 * Naming of places and actors. `both`: all names in use, in alphabetical order; `reader`: the name common in
 * the user's language; else the id of a naming convention of the conflict's map.
 */
export type NameConvention = 'both' | 'reader' | (string & {});

export type MapView = { readonly lng: number; readonly lat: number; readonly zoom: number };

/** Everything that the user can set and a link holds. In its fields, `undefined` means the default. */
export type View = {
  /** First and last visible day; both undefined for the dataset's default period. */
  readonly from: Day | undefined;
  readonly to: Day | undefined;
  readonly q: string;
  readonly category: readonly string[];
  readonly actor: readonly string[];
  /**
   * Filter by place: ids, each optionally with a manner, such as `ID@said` for events announced or negotiated
   * there; `none` for events without a place.
   */
  readonly place: readonly string[];
  readonly status: readonly EventStatus[];
  readonly area: Bounds | undefined;
  /** Filter by origin: one of two joined datasets; undefined for both. */
  readonly origin: OriginName | undefined;
  /**
   * Whether the time filter keeps events that happened in the window possibly, or only those that did
   * certainly.
   */
  readonly within: Within;
  /** As-of day: the view shows what was known at the end of it; undefined for today. */
  readonly known: Day | undefined;
  /**
   * Filters on claims, which don't affect events: side and people counted, measure, claimant, and voice (the
   * claimant's role).
   */
  readonly side: readonly string[];
  readonly people: readonly People[];
  readonly measure: readonly string[];
  readonly claimant: readonly string[];
  readonly voice: readonly ClaimantRole[];
  /** Id of the event that is selected and opened; undefined for none. */
  readonly event: string | undefined;
  /** Map position set by the user; undefined for the dataset's own bounding box. */
  readonly map: MapView | undefined;
  readonly sort: SortOrder;
  readonly panel: Panel;
  readonly show: Show;
  /** Columns, sort order and statistics of the table view, as code words that its own module parses. */
  readonly table: readonly string[];
  readonly names: NameConvention;
  /** Whether the timeline draws the delay between an event and the day on which it became known. */
  readonly lag: 'off' | 'on';
  /** Whether coordinates are rounded to 0.1°, some 10 km. */
  readonly round: 'off' | 'on';
  /**
   * Dataset to which a frozen (citable) link refers: its version, and the SHA-256 of its file as 64
   * hexadecimal digits.
   */
  readonly version: string | undefined;
  readonly sha256: string | undefined;
  /**
   * Words of whoever shares the view, plain text; `''` for none: headline and introduction above it, byline,
   * source line, and alternative text for readers who can't see it.
   */
  readonly headline: string;
  readonly intro: string;
  readonly byline: string;
  readonly credit: string;
  readonly alt: string;
  /** Interface language; undefined for the browser's preference. */
  readonly lang: UiLanguage | undefined;
  readonly theme: Theme | undefined;
};

export const defaultView: View = {
  from: undefined,
  to: undefined,
  q: '',
  category: [],
  actor: [],
  place: [],
  status: [],
  area: undefined,
  origin: undefined,
  within: 'possibly',
  known: undefined,
  side: [],
  people: [],
  measure: [],
  claimant: [],
  voice: [],
  event: undefined,
  map: undefined,
  sort: 'time',
  panel: 'list',
  show: 'map',
  table: [],
  names: 'both',
  lag: 'off',
  round: 'off',
  version: undefined,
  sha256: undefined,
  headline: '',
  intro: '',
  byline: '',
  credit: '',
  alt: '',
  lang: undefined,
  theme: undefined,
};
