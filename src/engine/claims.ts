import type { Table } from '../table/table';
import type { Answer, Ask } from './questions';
import type { RowFilter } from './rowFilter';

/**
 * The claims whose figure stands for a day of the window. The other clauses narrow by a claim's event, which
 * may itself lie outside the window: a toll of 10 October is given of a strike of 27 September.
 */
export function answerClaims(
  { claims, columns }: Table,
  filter: RowFilter,
  { clauses }: Ask<'claims'>,
): Answer<'claims'> {
  const { row, fromDay, toDay } = columns.claims;
  const passes = filter.test(clauses, ['time']);
  const from = clauses.time?.from ?? -Infinity;
  const to = clauses.time?.to ?? Infinity;
  return {
    claims: claims.filter((_, i) => {
      const about = row[i] as number;
      return (fromDay[i] as number) <= to && (toDay[i] as number) >= from && (about < 0 || passes(about));
    }),
  };
}
