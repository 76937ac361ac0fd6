import { ticks } from 'd3';

/** Vertical scale from 0, shared by the plots of a row. */
export type RowScale = {
  /** Largest figure on the scale; larger ones are drawn at the plot's top edge. */
  readonly max: number;
  readonly ticks: readonly number[];
};

export const defaults = {
  /** Ratio to the next largest figure above which a figure is drawn beyond the scale. */
  jump: 1.4,
  /** Maximum number of figures beyond the scale. */
  leftOff: 1,
  /** Minimum number of figures in a row at which one may be beyond the scale. */
  fewFigures: 5,
  /** Distance between grid lines, px. */
  gridPx: 38,
};

/**
 * Creates the scale of a row's figures for a height in px; a figure far above all others is left beyond the
 * scale.
 * @param least figure that the scale must include
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

/**
 * Converts a figure to its y in a plot, px; figures beyond the scale are at its maximum.
 * @param baseline y of 0, px
 */
export function yOf({ max }: RowScale, figure: number, baseline: number, heightPx: number): number {
  return baseline - (Math.min(figure, max) / (max * 1.05)) * heightPx;
}
