import type { Claim } from '../../../model/claim';

/** Figure of one claim as numbers. */
export type Figure = {
  /** Value of its mark. */
  readonly value: number;
  /** Ends of its range, in order: data may have them swapped; texts show them as given. */
  readonly low: number;
  readonly high: number;
};

/** Returns the numbers of a claim; undefined for a claim without a figure. */
export function figureOf({ low, best, high, notDisclosed }: Claim): Figure | undefined {
  if (notDisclosed) return undefined;
  const given = [low, best, high].filter((number) => number !== undefined);
  const value = best ?? low ?? high;
  if (value === undefined) return undefined;
  return { value, low: Math.min(...given), high: Math.max(...given) };
}
