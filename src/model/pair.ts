/** Reason for or against two events being the same event, with its figures. */
export type PairReason =
  /** Number of days that the dates of both events allow; `exact` if each date is one single, certain day. */
  | { readonly kind: 'time'; readonly days: number; readonly exact: boolean }
  /**
   * Distance between the places of two events, km, and `withinKm`, the sum of both location uncertainties.
   */
  | { readonly kind: 'place'; readonly km: number; readonly withinKm: number }
  /**
   * No comparison of places: one of the two events has no coordinates, none of a known precision, or only the
   * place of its announcement.
   */
  | { readonly kind: 'noPlace' }
  /**
   * Ids, in the joined dataset, of those actors of the first event that the second event has too, under any
   * name.
   */
  | { readonly kind: 'actors'; readonly actors: readonly string[] }
  | { readonly kind: 'otherActors' }
  /** Range of deaths that the claims of both events allow: lowest and highest. */
  | { readonly kind: 'deaths'; readonly low: number; readonly high: number }
  /**
   * Claimed deaths whose two ranges don't overlap: the nearest figures of the first and the second dataset.
   */
  | { readonly kind: 'otherDeaths'; readonly first: number; readonly second: number };

/** Candidate pair: two events of two datasets, by their original ids, that may be the same event. */
export type Pair = {
  /** Id of the pair's event in the first dataset. */
  readonly a: string;
  /** Id of the pair's event in the second dataset. */
  readonly b: string;
  /** Score of the match, from 0 to 1 (most likely the same event). */
  readonly score: number;
  readonly reasons: readonly PairReason[];
};

export const pairDecisions = ['same', 'different'] as const;
export type PairDecision = (typeof pairDecisions)[number];

/** Candidate pair with the user's decision whether both are the same event. */
export type DecidedPair = Pair & {
  readonly decision: PairDecision;
  /** Time of the decision, UTC: `2026-11-28T09:30:00.000Z`. */
  readonly decided: string;
};
