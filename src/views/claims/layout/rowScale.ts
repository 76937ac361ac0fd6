import { ticks } from 'd3';

/** Scale from 0, shared by the cells of a row. */
export type RowScale = {
  /** Largest figure on the scale; larger ones are drawn at the top edge. */
  readonly max: number;
  readonly ticks: readonly number[];
};

export const defaults = {
  /** Ratio to the next figure from which a figure is left off the scale. */
  jump: 1.4,
  /** Most figures left off. */
  leftOff: 1,
  /** Most figures of a row for which none is left off. */
  fewFigures: 5,
  /** Distance between grid lines, px. */
  gridPx: 38,
};

/**
 * Creates the scale of a row's figures for a height in px; figures far above all others are left off.
 * @param least a figure that it must fit
 */
export function rowScale(figures: readonly number[], heightPx: number, least = 0): RowScale {
  const sorted = [...figures].sort((a, b) => b - a);
  let first = 0;
  while (
    first < defaults.leftOff &&
    sorted.length >= defaults.fewFigures &&
    (sorted[first] ?? 0) > least &&
    (sorted[first] ?? 0) > (sorted[first + 1] ?? 0) * defaults.jump
  )
    first++;
  const max = Math.max(1, sorted[first] ?? 0);
  const wanted = Math.max(2, Math.round(heightPx / defaults.gridPx));
  return { max, ticks: ticks(0, max * 1.05, wanted).filter(Number.isInteger) };
}

/** Converts a figure to the y between the foot and the top of a plot. */
export function yOf({ max }: RowScale, figure: number, baseline: number, heightPx: number): number {
  return baseline - (Math.min(figure, max) / (max * 1.05)) * heightPx;
}
