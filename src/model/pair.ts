/** A reason for or against two events being one, with its figures. */
export type PairReason =
  /** Days that both dates leave open, whether the dates are days, and days between them where they leave none. */
  | { readonly kind: 'time'; readonly days: number; readonly exact: boolean }
  /** Distance between the places, km, and how far both may be off together. */
  | { readonly kind: 'place'; readonly km: number; readonly withinKm: number }
  /** One of them has no point. */
  | { readonly kind: 'noPlace' }
  /** Names of the actors of both, as the first dataset writes them, and how many the other has in all. */
  | { readonly kind: 'actors'; readonly names: readonly string[]; readonly of: number }
  | { readonly kind: 'otherActors' }
  /** Deaths that the claims of both allow, lowest and highest. */
  | { readonly kind: 'deaths'; readonly low: number; readonly high: number }
  /** Nearest figures of two ranges that don't meet: of the first dataset's, of the second's. */
  | { readonly kind: 'otherDeaths'; readonly first: number; readonly second: number }
  /** Words that both titles have. */
  | { readonly kind: 'words'; readonly words: readonly string[] };

/** A pair of events of two datasets that may be one, by their own ids. */
export type Pair = {
  /** Id in the first dataset. */
  readonly a: string;
  /** Id in the second. */
  readonly b: string;
  /** From 0 to 1. */
  readonly score: number;
  readonly reasons: readonly PairReason[];
};

export const pairDecisions = ['same', 'different'] as const;
export type PairDecision = (typeof pairDecisions)[number];

/** A pair with what its reader decided. */
export type DecidedPair = Pair & {
  readonly decision: PairDecision;
  /** When: `2026-11-28T09:30:00.000Z`. */
  readonly decided: string;
};
