import { claimantRoles } from '../../../model/claim';
import { claimFacetNames } from '../../../model/claimFacets';
import { minutesPerDay } from '../../../model/day';
import type { Answer, Ask } from '../../questions';
import type { Indexes } from '../indexes/indexes';
import type { TableAsOf } from '../indexes/tableAsOf';
import { binFinder } from './binFinder';
import { filterClaims } from './claimFilter';

/** Counts claims by facet option, claimant's role and time bin, in one pass over the claims. */
export function answerClaimBins(
  then: TableAsOf,
  indexes: Indexes,
  { clauses, of = {}, by, edges }: Ask<'claimBins'>,
): Answer<'claimBins'> {
  const { row, toDay, facets } = then.table.columns.claims;
  const { stand, failed } = filterClaims(then, indexes, clauses, of);
  const leftOut = (1 << claimFacetNames.indexOf(by)) | (1 << claimFacetNames.indexOf('voice'));
  const roles = facets.voice.ids.map((id) => claimantRoles.findIndex((role) => role === id));
  const binOf = binFinder(edges);
  const bins = Math.max(0, edges.length - 1);
  const { codes, ids } = facets[by];
  const counted = ids.map(() => new Uint32Array(claimantRoles.length * bins));
  const any = new Uint8Array(ids.length);
  for (let claim = 0; claim < row.length; claim++) {
    if (stand(claim) !== 'passes' || (failed(claim) & ~leftOut) !== 0) continue;
    const role = roles[facets.voice.codes[claim] as number] as number;
    const code = codes[claim] as number;
    if (role < 0) continue;
    any[code] = 1;
    const counts = counted[code] as Uint32Array;
    const at = role * bins + binOf((toDay[claim] as number) * minutesPerDay);
    counts[at] = (counts[at] as number) + 1;
  }
  const groups = ids.flatMap((id, code) => (any[code] ? [{ id, counts: counted[code] as Uint32Array }] : []));
  return { edges, groups };
}
