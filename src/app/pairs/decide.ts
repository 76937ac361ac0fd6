import type { DecidedPair, Pair, PairDecision } from '../../model/pair';

/** Returns the decisions with one more; an earlier decision on the same pair is replaced. */
export function withDecision(
  decided: readonly DecidedPair[],
  { a, b, score, reasons }: Pair,
  decision: PairDecision,
  now: Date,
): readonly DecidedPair[] {
  const others = decided.filter((one) => one.a !== a || one.b !== b);
  return [...others, { a, b, score, reasons, decision, decided: now.toISOString() }];
}

/** Lists the pairs to review: the proposed ones, then those decided earlier that are no longer proposed. */
export function pairsToShow(
  proposed: readonly Pair[],
  decided: readonly DecidedPair[],
  isThere: (pair: Pair) => boolean,
): readonly Pair[] {
  const known = new Set(proposed.map(keyOf));
  return [...proposed, ...decided.filter((pair) => !known.has(keyOf(pair)))].filter(isThere);
}

/** Returns a key that identifies a pair among those of two datasets. */
export function keyOf({ a, b }: Pick<Pair, 'a' | 'b'>): string {
  return JSON.stringify([a, b]);
}

/** Counts the events that are confirmed to be the same as one of the other dataset. */
export function confirmedCount(decided: readonly DecidedPair[]): number {
  const same = decided.filter(({ decision }) => decision === 'same');
  return new Set(same.map(({ a }) => a)).size + new Set(same.map(({ b }) => b)).size;
}
