import type { Claim, ClaimantRole, People } from './claim';

/**
 * Names of the facets by which claims are filtered, besides the facets of their events. `voice` is the
 * claimant's role.
 */
export const claimFacetNames = ['side', 'people', 'measure', 'claimant', 'voice'] as const;
export type ClaimFacetName = (typeof claimFacetNames)[number];

/** Accessors that read the value of a claim for each facet: an id or a code word. */
export const claimFacetOf: { readonly [Name in ClaimFacetName]: (claim: Claim) => string } = {
  side: (claim) => claim.side,
  people: (claim) => claim.people,
  measure: (claim) => claim.measure,
  claimant: (claim) => claim.claimedBy,
  voice: (claim) => claim.claimantRole,
};

/** Builds a record with one value per claim facet, calling `make` with the facet's name. */
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
 * Filter clauses on claims. The ids in one clause are alternatives (OR), the clauses are combined (AND); an
 * absent or empty clause filters nothing.
 */
export type ClaimClauses = {
  /** Ids of the sides whose people the claims count. */
  readonly side?: readonly string[];
  readonly people?: readonly People[];
  readonly measure?: readonly string[];
  /** Ids of the actors that give the casualty figures. */
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

/**
 * Tests whether a claim counts the casualties of single events, not those of a period or a cumulative total.
 */
export function isOfEvents({ scope }: Pick<Claim, 'scope'>): boolean {
  return scope === 'incident' || scope === 'incidents';
}
