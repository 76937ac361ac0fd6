import { bitsOf } from '../indexes/clauseBits';
import type { Answer, Ask } from '../../questions';
import type { Indexes } from '../indexes/indexes';
import type { TableAsOf } from '../indexes/tableAsOf';

/** Counts the events that overlap each time bin: one array of counts per category. */
export function answerBins(
  then: TableAsOf,
  { counts }: Indexes,
  { clauses, edges, without = [] }: Ask<'bins'>,
): Answer<'bins'> {
  return { edges, counts: counts.bins(then, edges, clauses, bitsOf(without)) };
}
