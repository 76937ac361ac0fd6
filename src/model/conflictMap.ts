import type { Bounds } from './dataset';
import type { Text } from './text';

/** Value of the field `format` in `map.json`: name and version of the map format. */
export const mapFormat = 'conflict-map/1';

/**
 * Roles of a map layer. `land`: countries (an event's mark never leaves its country). `front`: line on which
 * events located "at the front" are drawn. `held`: territory held by one party. `line`: decoration only.
 */
export const layerRoles = ['land', 'water', 'district', 'town', 'relief', 'front', 'held', 'line'] as const;
export type LayerRole = (typeof layerRoles)[number];

/** Names of the styles of a map layer; the theme defines their colours, line widths and dashes. */
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

/**
 * Validity period of a map layer that shows the situation on certain days only, with the texts that explain
 * it.
 */
export type Dated = {
  /**
   * First and last day of validity, `YYYY-MM-DD`: the layer is drawn while the visible time window lies
   * between them.
   */
  readonly from: string;
  readonly to: string;
  /** Caption of a dated layer on the map and in its legend, naming the day or year shown. */
  readonly caption: Text;
  /** One sentence on what a dated layer shows and what it doesn't. */
  readonly meaning: Text;
  /** Validity period of a dated layer in words. */
  readonly days: Text;
};

/** Layer of the map, read from a file beside `map.json`. */
export type MapLayer = {
  readonly id: string;
  readonly role: LayerRole;
  /** Address of the layer's file, relative to `map.json`. */
  readonly file: string;
  /** Name of the layer's object in a TopoJSON file; absent for a list of towns or a picture. */
  readonly object?: string;
  /** Style in which the layer's outlines are drawn. Default: they aren't drawn. */
  readonly style?: LayerStyle;
  /** Theme to which a relief picture belongs. Default: both themes. */
  readonly theme?: 'light' | 'dark';
  /**
   * Zoom range in which the layer is drawn: from the first level up to, excluding, the second. Default: every
   * zoom.
   */
  readonly zooms?: readonly [from: number, below: number];
  readonly licence: string;
  /** Validity period of the layer and its texts. Default: the layer is valid on every day. */
  readonly dated?: Dated;
};

/**
 * Caption on the map, named after a land feature or with a text of its own, and its candidate positions, best
 * first.
 */
export type CaptionSpots = {
  /** Id of the land feature that the caption names. */
  readonly of?: string;
  readonly text?: Text;
  /** Lowest zoom at which the caption is drawn. Default: every zoom. */
  readonly from?: number;
  readonly spots: readonly (readonly [lng: number, lat: number])[];
};

/** Naming convention: by which party's usage places and actors are named. */
export type NamingConvention = {
  /**
   * Id of the naming convention, used as value of the link parameter `names`. Never `both` or `reader`, which
   * are reserved.
   */
  readonly id: string;
  /**
   * Label of the naming convention, such as `Armenian use`, and `short`, its form after "Names:", such as
   * `Armenian`.
   */
  readonly label: Text;
  readonly short: Text;
  /**
   * Keys of a place's `names` and an actor's `title` that hold the name in this convention, in order of
   * preference.
   */
  readonly names: readonly string[];
  /**
   * Whether the setting `both` shows this convention's name paired with the common name. Default: this
   * convention's name is the common one, and no pair is shown.
   */
  readonly paired?: boolean;
};

/** Attribution of a map layer's source, as the map displays it. */
export type Credit = {
  readonly text: Text;
  /** Short form of the attribution for small maps. Default: `text`. */
  readonly short?: Text;
  /** Whether the attribution must be displayed on maps of every size. Default: false. */
  readonly always?: boolean;
};

/** Map of a conflict, as in `map.json`: extent, zooms, layers, captions, naming conventions and notes. */
export type ConflictMap = {
  /**
   * Bounding box of the map in degrees (its east is above 180 where it spans the antimeridian), and its zoom
   * limits; `crowded` replaces `max` where events are drawn as a density.
   */
  readonly box: Bounds | undefined;
  readonly zooms: { readonly min: number; readonly max: number; readonly crowded: number };
  /** Layers of the map in drawing order, the lowest first. */
  readonly layers: readonly MapLayer[];
  readonly captions: readonly CaptionSpots[];
  readonly naming: readonly NamingConvention[];
  /** Notes shown in the guide that explain this conflict's abbreviations. */
  readonly notes: readonly Text[];
  /** Label of the switch that shows or hides the dated layers. */
  readonly ground: Text;
  readonly credits: readonly Credit[];
};

/** Empty map, used for a dataset that has no `map.json`. */
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

/**
 * Reduces a conflict's map to its undated layers without towns, for use under a dataset of another conflict.
 */
export function landOnly(map: ConflictMap): ConflictMap {
  const layers = map.layers.filter(({ role, dated }) => dated === undefined && role !== 'town');
  return { ...noMap, box: map.box, zooms: map.zooms, layers, credits: map.credits };
}
