import type { Answer, Ask } from '../../questions';
import type { Indexes } from '../indexes/indexes';
import type { TableAsOf } from '../indexes/tableAsOf';

/** Counts the events that pass the filters, by subtracting running counts rather than reading rows. */
export function answerCount(
  then: TableAsOf,
  { counts }: Indexes,
  { clauses }: Ask<'count'>,
): Answer<'count'> {
  const { possible, certain } = counts.totals(then, clauses);
  const total = clauses.within === 'certainly' ? certain : possible;
  return { total, possible, certain, whole: then.table.columns.length };
}
