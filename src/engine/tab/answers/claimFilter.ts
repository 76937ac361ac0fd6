import { claimScopes } from '../../../model/claim';
import { claimFacetNames, isOfEvents, type ClaimClauses } from '../../../model/claimFacets';
import type { ClaimColumns } from '../../../table/columns';
import { narrowsEvents } from '../../dimensions';
import type { Clauses } from '../../questions';
import type { Seekers } from '../indexes/indexes';
import type { TableAsKnown } from '../indexes/tableAsOf';

/** Tests claims against clauses by their columns, without decoding any. */
export type ClaimSieve = {
  /** Whether a claim, by its index, was known on the as-of day. */
  readonly isKnown: (claim: number) => boolean;
  /**
   * `passes`: it stands in the window, and its event passes where it is about one. `loose`: it would, but is about
   * events that the dataset doesn't name.
   */
  readonly stand: (claim: number) => 'passes' | 'loose' | 'no';
  /** A bit for each clause of claims that it fails, by the order of `claimFacetNames`. */
  readonly misses: (claim: number) => number;
};

/** By index into `claimScopes`. */
const ofEvents = claimScopes.map((scope) => isOfEvents({ scope }));

export function sieveClaims(
  { table: { columns } }: TableAsKnown,
  { filter }: Seekers,
  clauses: Clauses,
  of: ClaimClauses,
): ClaimSieve {
  const { row, fromDay, toDay, knownDay, scope, gap } = columns.claims;
  const passes = filter.test(clauses, ['time', 'known']);
  const narrowed = narrowsEvents(clauses);
  const known = clauses.known ?? Infinity;
  const from = clauses.time?.from ?? -Infinity;
  const to = clauses.time?.to ?? Infinity;
  const allowed = claimFacetNames.map((name) => allowedCodes(columns.claims, name, of));

  return {
    isKnown: (claim) => (knownDay[claim] as number) <= known,
    stand(claim) {
      // A gap that goes on ends with that evening.
      const lastDay = gap[claim] ? Math.min(toDay[claim] as number, known) : (toDay[claim] as number);
      if ((knownDay[claim] as number) > known || (fromDay[claim] as number) > to || lastDay < from)
        return 'no';
      if (!narrowed || !ofEvents[scope[claim] as number]) return 'passes';
      const about = row[claim] as number;
      if (about < 0) return 'loose';
      return passes(about) ? 'passes' : 'no';
    },
    misses(claim) {
      let bits = 0;
      for (let i = 0; i < allowed.length; i++) {
        const one = allowed[i];
        if (one && !one.byCode[one.codes[claim] as number]) bits |= 1 << i;
      }
      return bits;
    },
  };
}

/** Which codes a clause lets pass; undefined where it is none. */
function allowedCodes({ facets }: ClaimColumns, name: (typeof claimFacetNames)[number], of: ClaimClauses) {
  const wanted: readonly string[] = of[name] ?? [];
  if (wanted.length === 0) return undefined;
  const { codes, ids } = facets[name];
  const among = new Set(wanted);
  return { codes, byCode: Uint8Array.from(ids, (id) => Number(among.has(id))) };
}
