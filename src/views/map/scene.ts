import type { SpaceCell } from '../../engine/questions';
import type { Bounds, Category } from '../../model/dataset';
import type { Palette } from '../../scale/palette';
import type { Crowd } from './crowd';
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
  /** Whether each place stands at its true point with one glyph. */
  readonly points: boolean;
  /** How what crowds is drawn, once that is loaded. */
  readonly crowd: Crowd | undefined;
  /** Drawn instead of rings where there are too many events to tell apart. */
  readonly density: Density | undefined;
  /** The cell under the pointer. */
  readonly pointedCell: SpaceCell | undefined;
};

export type Density = {
  readonly cells: readonly SpaceCell[];
  /** Side of a cell, degrees. */
  readonly cellDegrees: number;
  /** Lowest counts of the steps of the shading. */
  readonly steps: readonly number[];
};

/** Opacities of the shading, a step each: the darkest still lets borders and names through. */
export const densityOpacities = [0.08, 0.17, 0.29, 0.45, 0.66] as const;

/** What a step may begin at: round numbers, even on a logarithmic scale. */
const roundCounts = [1, 3, 10, 30, 100, 300, 1000, 3000, 10_000, 30_000, 100_000];

/**
 * Steps that part the cells by their counts, even on a logarithmic scale up to the count of the fullest twentieth,
 * at round numbers: while a reader brushes they mostly stay.
 */
export function densitySteps(cells: readonly SpaceCell[]): number[] {
  const counts = Float64Array.from(cells, ({ count }) => count).sort();
  const full = counts[Math.floor(counts.length * 0.95)] ?? 1;
  const steps = densityOpacities.map((_, i) => roundCount(full ** (i / (densityOpacities.length - 1))));
  return steps.filter((step, i) => i === 0 || step > (steps[i - 1] ?? 0));
}

/** The round count that is nearest by its ratio. */
function roundCount(count: number): number {
  const nearest = (best: number, next: number) =>
    Math.abs(Math.log(next / count)) < Math.abs(Math.log(best / count)) ? next : best;
  return roundCounts.reduce(nearest, 1);
}
