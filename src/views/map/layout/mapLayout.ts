import type { EventMark } from '../../../engine/eventMark';
import type { Bounds } from '../../../model/dataset';
import type { Place } from '../../../model/place';
import type { Group } from './groupMarks';
import type { Measure } from '../../../draw/measureText';
import type { PlacedLabel } from './names/placeLabels';
import type { Box, Point } from '../../../draw/box';
import type { OnLine, Ring } from './rings/ring';
import type { LandAround } from './rings/sameLand';

/** Button on the map with the count of statements and talks at a place, positioned in world px. */
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
  /** Groups of events at places outside the map's extent. */
  readonly outside: readonly Group[];
  readonly placeless: readonly EventMark[];
  /**
   * Rings and statement groups whose place is outside the viewport; laid out all the same, to be there when the
   * map is dragged.
   */
  readonly beyond: readonly Group[];
  /**
   * Rings and statement groups in the viewport for which there is no free position near their place; not drawn.
   */
  readonly crowdedOut: readonly Group[];
  readonly labels: readonly PlacedLabel[];
  /** Size of the glyphs, as an index of `fitsOf`; 0 is the largest. */
  readonly size: number;
};

export type LayoutInput = {
  /** All events to lay out, whether or not they pass the filters, so that filtering moves none. */
  readonly marks: readonly EventMark[];
  readonly places: readonly Place[];
  readonly zoom: number;
  /** Extent of the map, degrees. */
  readonly box: Bounds;
  /** Returns the name to write beside the ring of a place, by the place's index; `''` for none. */
  readonly nameOf: (place: number) => string;
  readonly measure: Measure;
  /**
   * Returns the nearest point on the line (front or border) that a place of precision `line` belongs to, in
   * degrees; undefined keeps the place's own point.
   */
  readonly onLine?: OnLine;
  /** Returns the area that the ring of a place must stay in, such as its country. Default: anywhere. */
  readonly land?: LandAround;
  /** Number of glyphs kept in a ring that is shortened. Default: 5. */
  readonly kept?: number;
  /** Viewport with obstacles, which rings are moved for. Default: none. */
  readonly visible?: VisibleArea;
};

/** Map's viewport with the obstacles for rings (cards and count buttons), in world px. */
export type VisibleArea = {
  readonly view: Box;
  /** Boxes of cards and controls over the map; a place under one counts as hidden. */
  readonly cards: readonly Box[];
  /** Boxes of the count buttons at the map's edge, which were placed clear of the places in the viewport. */
  readonly chips: readonly Box[];
};
