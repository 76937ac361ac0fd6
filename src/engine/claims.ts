import { claimsAsKnown } from '../model/asKnown';
import { claimScopes, type Claim } from '../model/claim';
import { claimAt, type ClaimColumns } from '../table/columns';
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
  { clauses, scope }: Ask<'claims'>,
): Answer<'claims'> {
  const { columns } = table;
  const { row, fromDay, toDay, knownDay, scope: scopes } = columns.claims;
  const wanted = scope === undefined ? -1 : claimScopes.indexOf(scope);
  const claimOf = claimReader(columns.claims);
  const passes = filter.test(clauses, ['time', 'known']);
  const { known } = clauses;
  const from = clauses.time?.from ?? -Infinity;
  const to = clauses.time?.to ?? Infinity;

  function stands(index: number, lastDay: Day): boolean {
    const about = row[index] as number;
    return (fromDay[index] as number) <= to && lastDay >= from && (about < 0 || passes(about));
  }

  function asGivenBy(evening: Day, index: number): readonly Claim[] {
    if ((knownDay[index] as number) > evening) return [];
    const claim = claimOf(index);
    const [given] = claimsAsKnown([claim], evening, laterSources);
    // A gap that goes on ends with that evening.
    const lastDay = given?.asOf === claim.asOf ? (toDay[index] as number) : evening;
    if (!given || !stands(index, lastDay)) return [];
    const about = row[index] as number;
    return [about >= 0 && (columns.knownDay[about] as number) > evening ? withoutEvent(given) : given];
  }

  const claims: Claim[] = [];
  for (let index = 0; index < row.length; index++) {
    if (wanted >= 0 && scopes[index] !== wanted) continue;
    if (known !== undefined) claims.push(...asGivenBy(known, index));
    else if (stands(index, toDay[index] as number)) claims.push(claimOf(index));
  }
  return { claims };
}

const read = new WeakMap<ClaimColumns, (Claim | undefined)[]>();

/** Claims by index, each decoded once: a chart of them is drawn again at every move of the window. */
function claimReader(columns: ClaimColumns): (index: number) => Claim {
  let known = read.get(columns);
  if (!known) read.set(columns, (known = []));
  const claims = known;
  return (index) => (claims[index] ??= claimAt(columns, index));
}

function withoutEvent(claim: Claim): Claim {
  const without: { -readonly [Field in keyof Claim]: Claim[Field] } = { ...claim };
  delete without.event;
  return without;
}
