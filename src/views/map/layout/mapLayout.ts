import type { EventMark } from '../../../engine/eventMark';
import type { Bounds } from '../../../model/dataset';
import type { Place } from '../../../model/place';
import type { Group } from './groupMarks';
import type { Measure } from '../../../draw/measureText';
import type { PlacedLabel } from './placeLabels';
import type { Box, Point } from '../../../draw/box';
import type { OnLine, Ring } from './ring';
import type { LandAround } from './sameLand';

/** A place where something was said: a quiet chip with a count. */
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
  /** Places beyond what the map can show. */
  readonly outside: readonly Group[];
  readonly placeless: readonly EventMark[];
  /** Rings and seats whose place is out of view; drawn all the same, for when the map is dragged. */
  readonly beyond: readonly Group[];
  /** Rings and seats in view that found no room near their place and aren't drawn. */
  readonly crowdedOut: readonly Group[];
  readonly labels: readonly PlacedLabel[];
  /** How small all is drawn, by index of `fitsOf`. */
  readonly size: number;
};

export type LayoutInput = {
  /** Every event of the layout set, whether or not it passes the filters. */
  readonly marks: readonly EventMark[];
  readonly places: readonly Place[];
  readonly zoom: number;
  /** What the map can show at all. */
  readonly box: Bounds;
  /** A place's name as it stands beside its ring; `''` for none. */
  readonly nameOf: (place: number) => string;
  readonly measure: Measure;
  /** Where a place of precision `line` lies on its line; the place's own point where there is none. */
  readonly onLine?: OnLine;
  /** Where a ring may stand, by country and water. Default: anywhere. */
  readonly land?: LandAround;
  /** Glyphs that a full ring keeps where not all fit. Default: as many as where there is least room. */
  readonly kept?: number;
  /** Without it nothing gives way to cards, chips and the edge. */
  readonly visible?: VisibleArea;
};

/** What is in sight, px of the world. */
export type VisibleArea = {
  readonly view: Box;
  /** What lies on the map: a place under it can't be seen. */
  readonly cards: readonly Box[];
  /** Chips, which keep clear of places. */
  readonly chips: readonly Box[];
};
