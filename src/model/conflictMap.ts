import type { Bounds } from './dataset';
import type { Text } from './text';

/** Value of `format` in `map.json`. */
export const mapFormat = 'conflict-map/1';

/**
 * Roles of a map layer. `land`: countries; a mark is never moved out of its country. `front`: line on which events
 * located "at the front" are drawn. `held`: territory of one holder. `line`: decoration only.
 */
export const layerRoles = ['land', 'water', 'district', 'town', 'relief', 'front', 'held', 'line'] as const;
export type LayerRole = (typeof layerRoles)[number];

/** Named styles of a layer; the theme gives their colours, widths and dashes. */
export const layerStyles = [
  'water',
  'sea',
  'river',
  'district',
  'border',
  'coast',
  'held',
  'front',
  'former',
] as const;
export type LayerStyle = (typeof layerStyles)[number];

/** Validity of a layer that shows the state of some days, and its texts. */
export type Dated = {
  /** First and last day of validity, `YYYY-MM-DD`: the layer is drawn while the visible window lies within them. */
  readonly from: string;
  readonly to: string;
  /** Caption on the map and in the key, with the day or year of the state. */
  readonly caption: Text;
  /** One sentence on what the layer shows and what it doesn't. */
  readonly meaning: Text;
  /** Days of validity in words. */
  readonly days: Text;
};

/** Layer of the map, read from a file beside `map.json`. */
export type MapLayer = {
  readonly id: string;
  readonly role: LayerRole;
  /** Address of the layer's file, relative to `map.json`. */
  readonly file: string;
  /** Name of the object in a TopoJSON file; absent for a list of towns and for a picture. */
  readonly object?: string;
  /** Style of the outlines. Default: they aren't drawn. */
  readonly style?: LayerStyle;
  /** Theme that a relief picture is for. Default: both. */
  readonly theme?: 'light' | 'dark';
  /** Zooms that the layer is for: the first, and the one before which it ends. Default: all. */
  readonly zooms?: readonly [from: number, below: number];
  readonly licence: string;
  /** Days of validity. Default: every day. */
  readonly dated?: Dated;
};

/**
 * Caption of the map, of a feature of the land or with its own text, and the points where it may be placed, best
 * first.
 */
export type CaptionSpots = {
  /** Id of a feature of the land. */
  readonly of?: string;
  readonly text?: Text;
  /** Zoom from which it has room. Default: all. */
  readonly from?: number;
  readonly spots: readonly (readonly [lng: number, lat: number])[];
};

/** Naming convention: whose names places and actors carry. */
export type NamingConvention = {
  /** Value in the link's `names`; never `both` or `reader`, which every dataset has. */
  readonly id: string;
  /** Label, `Armenian use`, and its form after "Names:", `Armenian`. */
  readonly label: Text;
  readonly short: Text;
  /** Keys in a place's `names` and an actor's `title` that hold the form of this convention, best first. */
  readonly names: readonly string[];
  /**
   * Whether names are shown as a pair of its form and the common one under `both`. Default: its form is the common
   * one.
   */
  readonly paired?: boolean;
};

/** Attribution of a layer. */
export type Credit = {
  readonly text: Text;
  /** Short form for small maps. Default: `text`. */
  readonly short?: Text;
  /** Whether the attribution is required on maps of every size. Default: false. */
  readonly always?: boolean;
};

/** Map of a conflict, as in `map.json`: extent, zooms, layers, captions, naming conventions and notes. */
export type ConflictMap = {
  /** Extent of the map, whose east is beyond 180 where it spans the antimeridian, and its zooms; `crowded` replaces `max` where events are shaded by density. */
  readonly box: Bounds | undefined;
  readonly zooms: { readonly min: number; readonly max: number; readonly crowded: number };
  /** Layers from bottom to top. */
  readonly layers: readonly MapLayer[];
  readonly captions: readonly CaptionSpots[];
  readonly naming: readonly NamingConvention[];
  /** Notes of the guide on this conflict's abbreviations. */
  readonly notes: readonly Text[];
  /** Label of the switch of the dated layers. */
  readonly ground: Text;
  readonly credits: readonly Credit[];
};

/** Map of a dataset without `map.json`. */
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

/** Reduces a conflict's map to its undated layers, for a dataset of another conflict. */
export function landOnly(map: ConflictMap): ConflictMap {
  const layers = map.layers.filter(({ role, dated }) => dated === undefined && role !== 'town');
  return { ...noMap, box: map.box, zooms: map.zooms, layers, credits: map.credits };
}
