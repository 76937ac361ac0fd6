import type { EventKey } from '../../../engine/eventMark';
import type { SpaceCell } from '../../../engine/questions';
import type { Bounds, Category } from '../../../model/dataset';
import type { Palette } from '../../../scale/palette';
import type { Lit } from '../../../state/lit';
import type { MapCaption } from '../layout/captions';
import type { MapLayout } from '../layout/mapLayout';
import type { Outline } from './outlines';

/** What the canvas of the events shows: a layout, and what is lit, dimmed, hovered or selected in it. */
export type Scene = {
  readonly layout: MapLayout;
  readonly palette: Palette;
  readonly categories: readonly Category[];
  /** Rows that pass the filters. */
  readonly passing: ReadonlySet<EventKey>;
  readonly hovered: string | undefined;
  readonly selected: string | undefined;
  /** What the key lights. */
  readonly lit: Lit | undefined;
  /** Whether each place stands at its true point with one glyph. */
  readonly points: boolean;
  /** Drawn instead of rings where there are too many events to tell apart. */
  readonly density: Density | undefined;
  /** The cell under the pointer. */
  readonly pointedCell: SpaceCell | undefined;
};

/** What is drawn under the events, or over their shading, and mostly stays while a reader brushes. */
export type StaticScene = {
  /** What `captions` are placed for. */
  readonly zoom: number;
  readonly palette: Palette;
  readonly captions: readonly MapCaption[];
  /** Districts that events are known to. */
  readonly hatched: readonly Outline[];
  /** The area that the events are limited to. */
  readonly area: Bounds | undefined;
  /** Whether it lies over the events. */
  readonly over: boolean;
};

export type Density = {
  readonly cells: readonly SpaceCell[];
  /** Side of a cell, degrees. */
  readonly cellDegrees: number;
};
