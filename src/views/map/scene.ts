import type { SpaceCell } from '../../engine/questions';
import type { Bounds, Category } from '../../model/dataset';
import type { Palette } from '../../scale/palette';
import type { MapCaption } from './captions';
import type { MapLayout } from './layout';
import type { Outline } from './outlines';

/** Everything that the canvas shows: a layout, and what is lit, dimmed, hovered or selected in it. */
export type Scene = {
  readonly layout: MapLayout;
  readonly captions: readonly MapCaption[];
  readonly palette: Palette;
  readonly categories: readonly Category[];
  /** Rows that pass the filters. */
  readonly passing: ReadonlySet<number>;
  readonly hovered: string | undefined;
  readonly selected: string | undefined;
  /** Outlines of districts, by the key of their ring. */
  readonly outlines: ReadonlyMap<string, Outline>;
  /** The area that the events are limited to. */
  readonly area: Bounds | undefined;
  /** Drawn instead of rings where there are too many events to tell apart. */
  readonly density: Density | undefined;
};

export type Density = {
  readonly cells: readonly SpaceCell[];
  /** Side of a cell, degrees. */
  readonly cellDegrees: number;
  /** Lowest counts of the steps of the shading. */
  readonly steps: readonly number[];
};

/** Opacities of the shading, a step each. */
export const densityOpacities = [0.16, 0.32, 0.5, 0.72] as const;

/** Steps that part the cells by their counts in even parts of a logarithmic scale. */
export function densitySteps(cells: readonly SpaceCell[]): number[] {
  const most = cells.reduce((found, cell) => Math.max(found, cell.count), 1);
  const steps = densityOpacities.map((_, i) => Math.round(most ** (i / densityOpacities.length)));
  return steps.filter((step, i) => i === 0 || step > (steps[i - 1] ?? 0));
}
