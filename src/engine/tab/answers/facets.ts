import { bitOf } from '../indexes/clauseBits';
import type { Answer, Ask } from '../../questions';
import type { Indexes } from '../indexes/indexes';
import type { TableAsOf } from '../indexes/tableAsOf';

/** Counts the options of a facet under the other clauses. An event with two actors counts for both. */
export function answerFacets(
  then: TableAsOf,
  { counts: rowCounts }: Indexes,
  { facet, clauses }: Ask<'facets'>,
): Answer<'facets'> {
  const counts = rowCounts.facet(then, facet, clauses, bitOf[facet]);
  if (facet === 'category' || facet === 'status') return { counts, none: 0 };
  const last = counts.length - 1;
  return { counts: counts.subarray(0, last), none: counts[last] as number };
}
