import { claimScopes } from '../../../model/claim';
import { claimFacetNames, isOfEvents, type ClaimClauses } from '../../../model/claimFacets';
import type { ClaimColumns } from '../../../table/columns';
import { narrowsEvents } from '../../dimensions';
import type { Clauses } from '../../questions';
import type { Indexes } from '../indexes/indexes';
import type { TableAsOf } from '../indexes/tableAsOf';

/** Filter that tests claims against clauses by their columns, without decoding them. */
export type ClaimFilter = {
  /** Tests whether a claim, by index, was known on the as-of day. */
  readonly isKnown: (claim: number) => boolean;
  /**
   * Classifies a claim, by index. `passes`: its figure falls in the window, and its event (if any) passes.
   * `loose`: its figure falls in the window, but its event isn't in the dataset.
   */
  readonly stand: (claim: number) => 'passes' | 'loose' | 'no';
  /** Returns the claim clauses that a claim fails as a bit mask: bit i for item i of `claimFacetNames`. */
  readonly failed: (claim: number) => number;
};

/** Whether claims of a scope are filtered by the clauses on their event, by index in `claimScopes`. */
const ofEvents = claimScopes.map((scope) => isOfEvents({ scope }));

/** Creates a filter of a table's claims, as of its day, by clauses on events and on claims. */
export function filterClaims(
  { table: { columns } }: TableAsOf,
  { filter }: Indexes,
  clauses: Clauses,
  of: ClaimClauses,
): ClaimFilter {
  const { row, fromDay, toDay, knownDay, scope, gap } = columns.claims;
  const passes = filter.test(clauses, ['time', 'known']);
  const narrowed = narrowsEvents(clauses);
  const asOf = clauses.known ?? Infinity;
  const from = clauses.time?.from ?? -Infinity;
  const to = clauses.time?.to ?? Infinity;
  const allowed = claimFacetNames.map((name) => allowedCodes(columns.claims, name, of));

  return {
    isKnown: (claim) => (knownDay[claim] as number) <= asOf,
    stand(claim) {
      // A gap (figure not disclosed) that still goes on ends with the as-of day.
      const lastDay = gap[claim] ? Math.min(toDay[claim] as number, asOf) : (toDay[claim] as number);
      if ((knownDay[claim] as number) > asOf || (fromDay[claim] as number) > to || lastDay < from)
        return 'no';
      if (!narrowed || !ofEvents[scope[claim] as number]) return 'passes';
      const about = row[claim] as number;
      if (about < 0) return 'loose';
      return passes(about) ? 'passes' : 'no';
    },
    failed(claim) {
      let bits = 0;
      for (let i = 0; i < allowed.length; i++) {
        const one = allowed[i];
        if (one && !one.byCode[one.codes[claim] as number]) bits |= 1 << i;
      }
      return bits;
    },
  };
}

/**
 * Returns a facet's codes by claim and, by code, 1 for options that pass its clause; undefined without a
 * clause.
 */
function allowedCodes({ facets }: ClaimColumns, name: (typeof claimFacetNames)[number], of: ClaimClauses) {
  const wanted: readonly string[] = of[name] ?? [];
  if (wanted.length === 0) return undefined;
  const { codes, ids } = facets[name];
  const among = new Set(wanted);
  return { codes, byCode: Uint8Array.from(ids, (id) => Number(among.has(id))) };
}
