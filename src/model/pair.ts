/** A reason for or against two events being one, with its figures. */
export type PairReason =
  /** Days that both dates leave open; `exact` where each is one day, known as such. */
  | { readonly kind: 'time'; readonly days: number; readonly exact: boolean }
  /** Distance between the places, km, and how far both may be off together. */
  | { readonly kind: 'place'; readonly km: number; readonly withinKm: number }
  /** One of them has no point, or one of which nothing is known. */
  | { readonly kind: 'noPlace' }
  /** Ids in the joined dataset of the first event's actors that the second has too, by whichever name. */
  | { readonly kind: 'actors'; readonly actors: readonly string[] }
  | { readonly kind: 'otherActors' }
  /** Deaths that the claims of both allow, lowest and highest. */
  | { readonly kind: 'deaths'; readonly low: number; readonly high: number }
  /** Nearest figures of two ranges that don't meet: of the first dataset's, of the second's. */
  | { readonly kind: 'otherDeaths'; readonly first: number; readonly second: number };

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
