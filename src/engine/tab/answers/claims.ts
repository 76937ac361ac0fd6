import { claimsAsOf } from '../../../model/asOf';
import type { Claim } from '../../../model/claim';
import { filterClaims } from './claimFilter';
import type { Answer, Ask, Day } from '../../questions';
import type { Indexes } from '../indexes/indexes';
import type { TableAsOf } from '../indexes/tableAsOf';

/**
 * Returns the claims whose figure stands for a day of the window. A claim's own day decides whether it was known; an
 * event that was not yet known, or lies outside the window, doesn't exclude it, but an unknown event's id is left
 * out.
 */
export function answerClaims(
  then: TableAsOf,
  indexes: Indexes,
  { clauses, of = {}, scope, limit = Infinity }: Ask<'claims'>,
): Answer<'claims'> {
  const { columns } = then.table;
  const { row } = columns.claims;
  const { ofScope } = indexes.claims;
  const { isKnown, stand, failed } = filterClaims(then, indexes, clauses, of);
  const wanted = scope && ofScope(scope);
  const count = wanted ? wanted.length : row.length;
  // None is decoded before it is clear how many they are: thousands of them take a page seconds.
  const found: number[] = [];
  let total = 0;
  let whole = 0;
  let loose = 0;
  for (let i = 0; i < count; i++) {
    const index = wanted ? (wanted[i] as number) : i;
    if (!isKnown(index)) continue;
    whole++;
    const stands = stand(index);
    if (stands === 'no' || failed(index) !== 0) continue;
    if (stands === 'loose') loose++;
    else if (++total <= limit) found.push(index);
  }
  if (total > limit) return { claims: [], total, whole, loose };
  const { known } = clauses;
  const claims = found.map((index) => givenClaim(then, indexes, known, index));
  return { claims, total, whole, loose };
}

/** Decodes a claim as it was given by a day, without the id of an event that was not known by then. */
export function givenClaim(
  { sourceDays, table: { columns } }: TableAsOf,
  { claims }: Indexes,
  known: Day | undefined,
  index: number,
): Claim {
  const claim = claims.claimOf(index);
  if (known === undefined) return claim;
  const [given = claim] = claimsAsOf([claim], known, sourceDays);
  const about = columns.claims.row[index] as number;
  return about >= 0 && (columns.knownDay[about] as number) > known ? withoutEvent(given) : given;
}

function withoutEvent(claim: Claim): Claim {
  const without: { -readonly [Field in keyof Claim]: Claim[Field] } = { ...claim };
  delete without.event;
  return without;
}
