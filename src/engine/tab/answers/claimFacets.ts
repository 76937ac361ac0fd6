import { claimFacetNames, ofEachClaimFacet } from '../../../model/claimFacets';
import { filterClaims } from './claimFilter';
import type { Answer, Ask } from '../../questions';
import type { Indexes } from '../indexes/indexes';
import type { TableAsOf } from '../indexes/tableAsOf';

/**
 * Counts the options of all claim facets in one pass: a claim that fails a single clause still counts in that
 * clause's facet.
 */
export function answerClaimFacets(
  then: TableAsOf,
  indexes: Indexes,
  { clauses, of = {} }: Ask<'claimFacets'>,
): Answer<'claimFacets'> {
  const { facets, row } = then.table.columns.claims;
  const { stand, failed } = filterClaims(then, indexes, clauses, of);
  const counts = ofEachClaimFacet((name) => new Uint32Array(facets[name].ids.length));
  const codesOf = claimFacetNames.map((name) => facets[name].codes);
  const countsOf = claimFacetNames.map((name) => counts[name]);
  for (let claim = 0; claim < row.length; claim++) {
    if (stand(claim) !== 'passes') continue;
    const failing = failed(claim);
    for (let bit = 0; bit < codesOf.length; bit++) {
      if ((failing & ~(1 << bit)) !== 0) continue;
      const counted = countsOf[bit] as Uint32Array;
      const code = codesOf[bit]?.[claim] as number;
      counted[code] = (counted[code] as number) + 1;
    }
  }
  return ofEachClaimFacet((name) =>
    facets[name].ids.map((id, code) => ({ id, count: counts[name][code] as number })),
  );
}
