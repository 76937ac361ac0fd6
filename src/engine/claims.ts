import { claimsAsKnown } from '../model/asKnown';
import type { Claim } from '../model/claim';
import type { Answer, Ask, Day } from './questions';
import type { Seekers } from './seekers';
import type { TableAsKnown } from './tableAsKnown';

/**
 * The claims whose figure stands for a day of the window. The other clauses narrow by a claim's event, which
 * may itself lie outside the window: a toll of 10 October is given of a strike of 27 September. What was known
 * goes by the claim itself; an event that wasn't yet known is not named in it.
 */
export function answerClaims(
  { table, laterSources }: TableAsKnown,
  { filter }: Seekers,
  { clauses }: Ask<'claims'>,
): Answer<'claims'> {
  const { claims, columns } = table;
  const { row, fromDay, toDay } = columns.claims;
  const passes = filter.test(clauses, ['time', 'known']);
  const { known } = clauses;
  const from = clauses.time?.from ?? -Infinity;
  const to = clauses.time?.to ?? Infinity;

  function stands(index: number, lastDay: Day): boolean {
    const about = row[index] as number;
    return (fromDay[index] as number) <= to && lastDay >= from && (about < 0 || passes(about));
  }

  function asGivenBy(evening: Day, claim: Claim, index: number): readonly Claim[] {
    const [given] = claimsAsKnown([claim], evening, laterSources);
    // A gap that goes on ends with that evening.
    const lastDay = given?.asOf === claim.asOf ? (toDay[index] as number) : evening;
    if (!given || !stands(index, lastDay)) return [];
    const about = row[index] as number;
    return [about >= 0 && (columns.knownDay[about] as number) > evening ? withoutEvent(given) : given];
  }

  return {
    claims:
      known === undefined
        ? claims.filter((_, index) => stands(index, toDay[index] as number))
        : claims.flatMap((claim, index) => asGivenBy(known, claim, index)),
  };
}

function withoutEvent(claim: Claim): Claim {
  const without: { -readonly [Field in keyof Claim]: Claim[Field] } = { ...claim };
  delete without.event;
  return without;
}
