import type { UiLanguage } from '../../i18n/languages';
import type { ClaimantRole, People } from '../../model/claim';
import type { EventStatus } from '../../model/event';
import type { OriginName } from '../../model/origin';
import type { Bounds } from '../../model/dataset';
import type { Day, SortOrder, Within } from '../../engine/questions';

export const themes = ['light', 'dark'] as const;
export type Theme = (typeof themes)[number];

export const panels = ['list', 'filters', 'guide', 'data', 'share', 'export', 'pairs'] as const;
/**
 * Content of the panel beside or over the map: the list (or the selected event), the filters, the guide, the data,
 * the ways to share the view, or to export it, the pairs of two joined datasets.
 */
export type Panel = (typeof panels)[number];

export const shows = ['map', 'claims', 'table'] as const;
/** Main view above the timeline: the map, the claims or the table. */
export type Show = (typeof shows)[number];

/**
 * Whose names places and actors carry: `both` uses in the order of the alphabet, the one that is common in the
 * reader's language (`reader`), or the id of a naming convention of the conflict's map.
 */
export type NameConvention = 'both' | 'reader' | (string & {});

export type MapView = { readonly lng: number; readonly lat: number; readonly zoom: number };

/** Everything that a person can set and a link holds. `undefined` means the default. */
export type View = {
  /** First and last visible day; both undefined for the default period. */
  readonly from: Day | undefined;
  readonly to: Day | undefined;
  readonly q: string;
  readonly category: readonly string[];
  readonly actor: readonly string[];
  /** Place ids, `stepanakert@said` for a manner, `none` among them for "without a place". */
  readonly place: readonly string[];
  readonly status: readonly EventStatus[];
  readonly area: Bounds | undefined;
  /** Which of two joined datasets is shown; undefined for both. */
  readonly origin: OriginName | undefined;
  /** Whether the window takes what happened in it possibly, or certainly only. */
  readonly within: Within;
  /** Shows what was known on the evening of this day; undefined for today. */
  readonly known: Day | undefined;
  /** Claim filters, which filter no event: side and people counted, measure, claimant, voice (the claimant's role). */
  readonly side: readonly string[];
  readonly people: readonly People[];
  readonly measure: readonly string[];
  readonly claimant: readonly string[];
  readonly voice: readonly ClaimantRole[];
  /** Id of the selected event. */
  readonly event: string | undefined;
  /** Where the reader moved the map; undefined for the dataset's own bounds. */
  readonly map: MapView | undefined;
  readonly sort: SortOrder;
  readonly panel: Panel;
  readonly show: Show;
  /** Columns, order and statistics of the table, in words that its own part reads. */
  readonly table: readonly string[];
  readonly names: NameConvention;
  /** Whether the timeline draws how long it took until an event became known. */
  readonly lag: 'off' | 'on';
  /** Whether places are shown to a tenth of a degree only, some 10 km. */
  readonly round: 'off' | 'on';
  /** A frozen view's dataset: its version, and the SHA-256 of its file as 64 hexadecimal digits. */
  readonly version: string | undefined;
  readonly sha256: string | undefined;
  /** Undefined for the browser's. */
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
  lang: undefined,
  theme: undefined,
};
