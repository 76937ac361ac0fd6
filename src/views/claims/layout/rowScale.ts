import { ticks } from 'd3';

/** The scale that all cells of a row share. */
export type RowScale = {
  /** The largest figure on it; larger ones stand at the top edge. */
  readonly max: number;
  readonly ticks: readonly number[];
};

export const defaults = {
  /** A figure this many times larger than the next is left off the scale. */
  jump: 1.4,
  /** So many figures at most are left off … */
  leftOff: 1,
  /** … and none of so few. */
  fewFigures: 5,
  /** px between two lines of the grid. */
  gridPx: 38,
};

/**
 * A scale from 0 over the figures of a row that is so many px high; one far above all the others is left off.
 * @param least a figure that it must hold, however far above the others
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

/** The y of a figure between the baseline and the top of a plot. */
export function yOf({ max }: RowScale, figure: number, baseline: number, heightPx: number): number {
  return baseline - (Math.min(figure, max) / (max * 1.05)) * heightPx;
}
