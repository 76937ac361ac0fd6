import type { Bounds } from './dataset';
import type { Text } from './text';

/** What `map.json` says that it is. */
export const mapFormat = 'conflict-map/1';

/**
 * What a layer is to the map. `land`: countries, which a point stays in when it is moved. `front`: where events that
 * are known to a line are drawn. `held`: ground of one holder. `line`: what is drawn and no more.
 */
export const layerRoles = ['land', 'water', 'district', 'town', 'relief', 'front', 'held', 'line'] as const;
export type LayerRole = (typeof layerRoles)[number];

/** How a layer is drawn: colours, widths and dashes are the theme's, not the conflict's. */
export const layerStyles = ['water', 'river', 'district', 'border', 'held', 'front', 'former'] as const;
export type LayerStyle = (typeof layerStyles)[number];

/** What a layer that is the state of some days says of itself. */
export type Dated = {
  /** First and last day that it may be drawn on, `YYYY-MM-DD`: the visible window must lie within them. */
  readonly from: string;
  readonly to: string;
  /** Stands on the map and in the key; it names the day or year that the state is of. */
  readonly caption: Text;
  /** One sentence: what it is and what it isn't. */
  readonly meaning: Text;
  /** The days in words. */
  readonly days: Text;
};

/** One layer of the map, from a file beside it. */
export type MapLayer = {
  readonly id: string;
  readonly role: LayerRole;
  /** Address of its file, relative to the map's own. */
  readonly file: string;
  /** Its object in a TopoJSON file; absent for a list of towns and for a picture. */
  readonly object?: string;
  /** Absent: it isn't drawn as outlines. */
  readonly style?: LayerStyle;
  /** Theme that a picture of the relief is for. Default: both. */
  readonly theme?: 'light' | 'dark';
  readonly licence: string;
  /** Absent: it holds on every day. */
  readonly dated?: Dated;
};

/** A name on the map: that of a feature of the land, or a text of its own, with the points where it may stand, best first. */
export type CaptionSpots = {
  /** Id of a feature of the land. */
  readonly of?: string;
  readonly text?: Text;
  readonly spots: readonly (readonly [lng: number, lat: number])[];
};

/** Whose names places and actors carry. */
export type NamingConvention = {
  /** What a link holds; never `both` or `reader`, which every dataset has. */
  readonly id: string;
  /** `Armenian use`; after "Names:", `Armenian`. */
  readonly label: Text;
  readonly short: Text;
  /** Keys of a place's `names` and an actor's `title` that hold its form, best first. */
  readonly names: readonly string[];
  /** Whether its form stands beside the common one where both are shown. Default: the common one is its form. */
  readonly paired?: boolean;
};

/** Who made a layer. */
export type Credit = {
  readonly text: Text;
  /** Where there is little room. Default: `text`. */
  readonly short?: Text;
  /** Whether they ask to be named wherever the map is seen, however small it is. Default: false. */
  readonly always?: boolean;
};

/** What a conflict brings along beside its dataset: the map under the events, and how its names and marks are told. */
export type ConflictMap = {
  /** What the map covers, and how near it is seen. `crowded`: the nearest zoom where events crowd. */
  readonly box: Bounds | undefined;
  readonly zooms: { readonly min: number; readonly max: number; readonly crowded: number };
  /** From below. */
  readonly layers: readonly MapLayer[];
  readonly captions: readonly CaptionSpots[];
  readonly naming: readonly NamingConvention[];
  /** What the guide says of this conflict's abbreviations. */
  readonly notes: readonly Text[];
  /** What the switch of the dated layers says. */
  readonly ground: Text;
  readonly credits: readonly Credit[];
};

/** The map of a dataset that brings none along. */
export const noMap: ConflictMap = {
  box: undefined,
  zooms: { min: 1, max: 10, crowded: 12 },
  layers: [],
  captions: [],
  naming: [],
  notes: [],
  ground: '',
  credits: [],
};

/** A conflict's map as it serves a dataset of another conflict: the lie of the land alone. */
export function landOnly(map: ConflictMap): ConflictMap {
  const layers = map.layers.filter(({ role, dated }) => dated === undefined && role !== 'town');
  return { ...noMap, box: map.box, zooms: map.zooms, layers, credits: map.credits };
}
