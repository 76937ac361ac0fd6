import type { EventKey } from '../../../engine/eventMark';
import type { SpaceCell } from '../../../engine/questions';
import type { Bounds } from '../../../model/dataset';
import type { DrawnCategory } from '../../../scale/categoryLooks';
import type { Palette } from '../../../scale/palette';
import type { Lit } from '../../../state/session/lit';
import type { MapCaption } from '../layout/names/captions';
import type { MapLayout } from '../layout/mapLayout';
import type { Outline } from './outlines';

/**
 * Content of the event canvas: the layout, the events that pass the filters, and which are highlighted, hovered
 * or selected.
 */
export type Scene = {
  readonly layout: MapLayout;
  readonly palette: Palette;
  readonly categories: readonly DrawnCategory[];
  /** Keys of events that pass the filters. */
  readonly passing: ReadonlySet<EventKey>;
  readonly hovered: string | undefined;
  readonly selected: string | undefined;
  /** Kind of mark that the reader highlights in the legend; undefined for none. */
  readonly lit: Lit | undefined;
  /** Whether each place is drawn as one glyph at its exact position, because there are too many for rings. */
  readonly points: boolean;
  /** Density cells, drawn instead of rings where events are too many; undefined otherwise. */
  readonly density: Density | undefined;
  /** Density grid cell under the pointer; undefined for none. */
  readonly pointedCell: SpaceCell | undefined;
};

/**
 * Content of the map's canvas for names, hatching and the frame of the area filter, which rarely changes while
 * filters are dragged.
 */
export type StaticScene = {
  /** Zoom that the captions were laid out for. */
  readonly zoom: number;
  readonly palette: Palette;
  readonly captions: readonly MapCaption[];
  /** Outlines of the districts of drawn events, to be hatched. */
  readonly hatched: readonly Outline[];
  /** Bounds of the area filter, in degrees; undefined for none. */
  readonly area: Bounds | undefined;
  /** Whether the frame of the area filter is drawn over the events, not under them. */
  readonly over: boolean;
};

export type Density = {
  readonly cells: readonly SpaceCell[];
  /** Width and height of a density grid cell, in degrees. */
  readonly cellDegrees: number;
};
