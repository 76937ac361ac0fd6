import type { Claim } from '../../../model/claim';

/** Figure of one claim as numbers: the drawn value and the range. */
export type Figure = {
  /** Value at which the figure is drawn: the best estimate, else the lowest, else the highest. */
  readonly value: number;
  /** Lowest end of the range; low and high are put in order here, although data may have them swapped. */
  readonly low: number;
  readonly high: number;
};

/** Returns the value and range of a claim; undefined for a claim without a figure. */
export function figureOf({ low, best, high, notDisclosed }: Claim): Figure | undefined {
  if (notDisclosed) return undefined;
  const given = [low, best, high].filter((number) => number !== undefined);
  const value = best ?? low ?? high;
  if (value === undefined) return undefined;
  return { value, low: Math.min(...given), high: Math.max(...given) };
}
