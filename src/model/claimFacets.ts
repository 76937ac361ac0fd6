import type { Claim, ClaimantRole, People } from './claim';

/** Facets of claims, apart from those of their events. `voice` is the claimant's role. */
export const claimFacetNames = ['side', 'people', 'measure', 'claimant', 'voice'] as const;
export type ClaimFacetName = (typeof claimFacetNames)[number];

/** Reads the value of a claim for each facet: an id or a code word. */
export const claimFacetOf: { readonly [Name in ClaimFacetName]: (claim: Claim) => string } = {
  side: (claim) => claim.side,
  people: (claim) => claim.people,
  measure: (claim) => claim.measure,
  claimant: (claim) => claim.claimedBy,
  voice: (claim) => claim.claimantRole,
};

/** Builds a record with one value per facet, made from the facet's name. */
export function ofEachClaimFacet<Value>(make: (name: ClaimFacetName) => Value): {
  readonly [Name in ClaimFacetName]: Value;
} {
  return {
    side: make('side'),
    people: make('people'),
    measure: make('measure'),
    claimant: make('claimant'),
    voice: make('voice'),
  };
}

/** Filter clauses on claims: the ids of one clause are alternatives; an empty list filters nothing. */
export type ClaimClauses = {
  /** Ids of the sides whose people are counted. */
  readonly side?: readonly string[];
  readonly people?: readonly People[];
  readonly measure?: readonly string[];
  /** Ids of the actors that give the figure. */
  readonly claimant?: readonly string[];
  readonly voice?: readonly ClaimantRole[];
};

/** Tests whether a claim passes every clause on claims. */
export function passesClaimClauses(claim: Claim, clauses: ClaimClauses): boolean {
  return claimFacetNames.every((name) => {
    const ids: readonly string[] = clauses[name] ?? [];
    return ids.length === 0 || ids.includes(claimFacetOf[name](claim));
  });
}

/** Tests whether a claim counts the people of single events, not those of a period or of all until a day. */
export function isOfEvents({ scope }: Pick<Claim, 'scope'>): boolean {
  return scope === 'incident' || scope === 'incidents';
}
