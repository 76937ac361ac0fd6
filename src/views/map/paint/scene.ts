import type { EventKey } from '../../../engine/eventMark';
import type { SpaceCell } from '../../../engine/questions';
import type { Bounds } from '../../../model/dataset';
import type { DrawnCategory } from '../../../scale/categoryLooks';
import type { Palette } from '../../../scale/palette';
import type { Lit } from '../../../state/session/lit';
import type { MapCaption } from '../layout/names/captions';
import type { MapLayout } from '../layout/mapLayout';
import type { Outline } from './outlines';

/** Content of the event canvas: a layout with what is highlighted, dimmed, hovered or selected. */
export type Scene = {
  readonly layout: MapLayout;
  readonly palette: Palette;
  readonly categories: readonly DrawnCategory[];
  /** Keys of events that pass the filters. */
  readonly passing: ReadonlySet<EventKey>;
  readonly hovered: string | undefined;
  readonly selected: string | undefined;
  /** Highlight of the key. */
  readonly lit: Lit | undefined;
  /** Whether places are drawn at their true points, one glyph each. */
  readonly points: boolean;
  /** Density cells, drawn instead of rings where events are too many. */
  readonly density: Density | undefined;
  /** Grid cell under the pointer. */
  readonly pointedCell: SpaceCell | undefined;
};

/** Content of the static canvas, under the events or over their shading; unchanged while a reader brushes. */
export type StaticScene = {
  /** Zoom of the placed captions. */
  readonly zoom: number;
  readonly palette: Palette;
  readonly captions: readonly MapCaption[];
  /** Districts of events, to hatch. */
  readonly hatched: readonly Outline[];
  /** Filtered area. */
  readonly area: Bounds | undefined;
  /** Whether it is drawn over the events. */
  readonly over: boolean;
};

export type Density = {
  readonly cells: readonly SpaceCell[];
  /** Size of a grid cell, degrees. */
  readonly cellDegrees: number;
};
