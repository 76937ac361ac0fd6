import type { Claim } from '../../../model/claim';

/** A claim's figure as numbers: its own, never one made of several. */
export type Figure = {
  /** Where its mark stands. */
  readonly value: number;
  /** What its band spans. Data with low above high exists; the band then spans the same, the words stay as given. */
  readonly low: number;
  readonly high: number;
};

/** The numbers of a claim; undefined where it gives none, or says that it won't. */
export function figureOf({ low, best, high, notDisclosed }: Claim): Figure | undefined {
  if (notDisclosed) return undefined;
  const given = [low, best, high].filter((number) => number !== undefined);
  const value = best ?? low ?? high;
  if (value === undefined) return undefined;
  return { value, low: Math.min(...given), high: Math.max(...given) };
}
