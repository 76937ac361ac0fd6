import type { EventMark } from '../../../engine/eventMark';
import type { Bounds } from '../../../model/dataset';
import type { Place } from '../../../model/place';
import type { Group } from './groupMarks';
import type { Measure } from '../../../draw/measureText';
import type { PlacedLabel } from './names/placeLabels';
import type { Box, Point } from '../../../draw/box';
import type { OnLine, Ring } from './rings/ring';
import type { LandAround } from './rings/sameLand';

/** Mark of a place of statements or talks: a chip with a count. */
export type Seat = {
  readonly group: Group;
  readonly x: number;
  readonly y: number;
  readonly anchor: Point;
  readonly moved: boolean;
};

export type MapLayout = {
  readonly zoom: number;
  readonly rings: readonly Ring[];
  readonly seats: readonly Seat[];
  /** Groups at places beyond the map's extent. */
  readonly outside: readonly Group[];
  readonly placeless: readonly EventMark[];
  /** Rings and seats whose place is out of view; drawn all the same, for a drag. */
  readonly beyond: readonly Group[];
  /** Rings and seats in view without room near their place; not drawn. */
  readonly crowdedOut: readonly Group[];
  readonly labels: readonly PlacedLabel[];
  /** Size of the glyphs, as an index of `fitsOf`. */
  readonly size: number;
};

export type LayoutInput = {
  /** All events of the layout set, whether or not they pass the filters. */
  readonly marks: readonly EventMark[];
  readonly places: readonly Place[];
  readonly zoom: number;
  /** Extent of the map, degrees. */
  readonly box: Bounds;
  /** Returns a place's name for its ring; `''` for none. */
  readonly nameOf: (place: number) => string;
  readonly measure: Measure;
  /** Returns the point of a place of precision `line` on its line; undefined keeps the place's own point. */
  readonly onLine?: OnLine;
  /** Area that a place's ring must stay in. Default: anywhere. */
  readonly land?: LandAround;
  /** Glyphs kept in a full ring. Default: the least number. */
  readonly kept?: number;
  /** Viewport and obstacles. Default: none, and nothing is moved for them. */
  readonly visible?: VisibleArea;
};

/** Viewport with its obstacles, in world px. */
export type VisibleArea = {
  readonly view: Box;
  /** Boxes of cards: a place under one isn't visible. */
  readonly cards: readonly Box[];
  /** Boxes of chips: they were placed clear of the places. */
  readonly chips: readonly Box[];
};
