import type { EventStatus } from '../model/event';
import type { Bounds } from '../model/dataset';
import type { Day, SortOrder } from '../engine/questions';

export const languages = ['en', 'fr'] as const;
export type UiLanguage = (typeof languages)[number];

export const themes = ['light', 'dark'] as const;
export type Theme = (typeof themes)[number];

export const panels = ['list', 'filters', 'data'] as const;
/** What stands beside or over the map: the list (or the selected event), all the filters, or what the data is. */
export type Panel = (typeof panels)[number];

export type MapView = { readonly lng: number; readonly lat: number; readonly zoom: number };

/** Everything that a person can set and a link holds. `undefined` means the default. */
export type View = {
  /** First and last visible day; both undefined for the default period. */
  readonly from: Day | undefined;
  readonly to: Day | undefined;
  readonly q: string;
  readonly category: readonly string[];
  readonly actor: readonly string[];
  /** Place ids, `none` among them for "without a place". */
  readonly place: readonly string[];
  readonly status: readonly EventStatus[];
  readonly area: Bounds | undefined;
  /** Id of the selected event. */
  readonly event: string | undefined;
  /** Where the reader moved the map; undefined for the dataset's own bounds. */
  readonly map: MapView | undefined;
  readonly sort: SortOrder;
  readonly panel: Panel;
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
  event: undefined,
  map: undefined,
  sort: 'time',
  panel: 'list',
  lang: undefined,
  theme: undefined,
};
