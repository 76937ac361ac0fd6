import type { Answer, Ask } from '../../questions';
import type { Seekers } from '../indexes/indexes';
import type { TableAsKnown } from '../indexes/tableAsOf';

/** Counts the events that pass, by differences of running counts: no row is read. */
export function answerCount(
  { table }: TableAsKnown,
  { counts }: Seekers,
  { clauses }: Ask<'count'>,
): Answer<'count'> {
  const { possible, certain } = counts.totals(table, clauses);
  const total = clauses.within === 'certainly' ? certain : possible;
  return { total, possible, certain, whole: table.columns.length };
}
