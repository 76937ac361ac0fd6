import { bitsOf } from '../indexes/clauseBits';
import type { Answer, Ask } from '../../questions';
import type { Seekers } from '../indexes/indexes';
import type { TableAsKnown } from '../indexes/tableAsOf';

/** Counts the events that touch each bin, a list a category. */
export function answerBins(
  { table }: TableAsKnown,
  { counts }: Seekers,
  { clauses, edges, without = [] }: Ask<'bins'>,
): Answer<'bins'> {
  return { edges, counts: counts.bins(table, edges, clauses, bitsOf(without)) };
}
