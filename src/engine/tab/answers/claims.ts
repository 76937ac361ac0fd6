import { claimsAsOf } from '../../../model/asOf';
import type { Claim } from '../../../model/claim';
import { filterClaims } from './claimFilter';
import type { Answer, Ask, Day } from '../../questions';
import type { Indexes } from '../indexes/indexes';
import type { TableAsOf } from '../indexes/tableAsOf';

/**
 * Returns the claims that pass the filters, with a figure for a day of the window. The claim's own day decides
 * whether it was known: an event that was not yet known, or lies outside the window, doesn't exclude it, but
 * the id of such an unknown event is removed.
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
  // Claims are decoded only once their number is known: decoding thousands takes a page seconds.
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

/**
 * Decodes a claim as it stood on an as-of day; the id of its event is removed if that was not known by then.
 */
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
