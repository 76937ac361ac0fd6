import type { DecidedPair, Pair, PairDecision } from '../../model/pair';

/** Returns the decisions with one more; a pair that was decided before is decided anew. */
export function withDecision(
  decided: readonly DecidedPair[],
  { a, b, score, reasons }: Pair,
  decision: PairDecision,
  now: Date,
): readonly DecidedPair[] {
  const others = decided.filter((one) => one.a !== a || one.b !== b);
  return [...others, { a, b, score, reasons, decision, decided: now.toISOString() }];
}

/** Lists the pairs to look at: those proposed, then those decided once that are not proposed any more. */
export function pairsToShow(
  proposed: readonly Pair[],
  decided: readonly DecidedPair[],
  isThere: (pair: Pair) => boolean,
): readonly Pair[] {
  const known = new Set(proposed.map(keyOf));
  return [...proposed, ...decided.filter((pair) => !known.has(keyOf(pair)))].filter(isThere);
}

/** Key of a pair among those of two datasets. */
export function keyOf({ a, b }: Pick<Pair, 'a' | 'b'>): string {
  return JSON.stringify([a, b]);
}

/** Returns the number of events that are confirmed as one with another. */
export function confirmedCount(decided: readonly DecidedPair[]): number {
  const same = decided.filter(({ decision }) => decision === 'same');
  return new Set(same.map(({ a }) => a)).size + new Set(same.map(({ b }) => b)).size;
}
