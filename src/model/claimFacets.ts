import type { Claim, ClaimantRole, People } from './claim';

/** Facets of claims, apart from their events. `voice` is the claimant's role; `role` means other things in HTML. */
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

/**
 * Clauses that narrow claims: ids of one clause are alternatives, clauses narrow one another; an empty list is no
 * clause.
 */
export type ClaimClauses = {
  /** Whose people are counted. */
  readonly side?: readonly string[];
  readonly people?: readonly People[];
  readonly measure?: readonly string[];
  /** Actors that give the figure. */
  readonly claimant?: readonly string[];
  readonly voice?: readonly ClaimantRole[];
};

/** Whether a claim passes the clauses of claims. */
export function passesClaimClauses(claim: Claim, clauses: ClaimClauses): boolean {
  return claimFacetNames.every((name) => {
    const ids: readonly string[] = clauses[name] ?? [];
    return ids.length === 0 || ids.includes(claimFacetOf[name](claim));
  });
}

/** Whether a claim is about single events, and not about all that happened to a side until a day, or on one. */
export function isOfEvents({ scope }: Pick<Claim, 'scope'>): boolean {
  return scope === 'incident' || scope === 'incidents';
}
