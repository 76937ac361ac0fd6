import { claimAt } from '../../../table/columns';
import { sortedReading, type Answer, type Ask, type ClaimKey, type OrderBy } from '../../questions';
import type { ClaimOrder, Indexes } from '../indexes/indexes';
import { stableOrder } from '../indexes/stableOrder';
import type { TableAsOf } from '../indexes/tableAsOf';
import { filterClaims } from './claimFilter';
import { givenClaim } from './claims';

/**
 * Answers with a page of the claims that pass the filters, sorted: O(claims log claims) for the first page,
 * then cached. Only the claims of the page are decoded.
 */
export function answerClaimRows(
  then: TableAsOf,
  indexes: Indexes,
  asked: Ask<'claimRows'>,
): Answer<'claimRows'> {
  const { clauses, limit } = asked;
  const { sorted, whole } = orderOf(then, indexes, asked);
  const total = sorted.length;
  const offset = Math.min(Math.max(0, asked.offset), total);
  const page = sorted.subarray(offset, offset + Math.max(0, limit));
  const claims = Array.from(page, (claim) => givenClaim(then, indexes, clauses.known, claim));
  return { total, whole, offset, claims };
}

/** Sorts the claims that pass the filters; the latest order is cached for further pages of the same table. */
function orderOf(
  then: TableAsOf,
  indexes: Indexes,
  { clauses, of = {}, order }: Ask<'claimRows'>,
): ClaimOrder {
  const key = JSON.stringify([clauses, of, order]);
  const latest = indexes.ofTable.claims;
  if (latest?.then === then && latest.key === key) return latest;
  const { row } = then.table.columns.claims;
  const { isKnown, stand, failed } = filterClaims(then, indexes, clauses, of);
  const found = new Uint32Array(row.length);
  let total = 0;
  let whole = 0;
  for (let claim = 0; claim < row.length; claim++) {
    if (!isKnown(claim)) continue;
    whole++;
    if (stand(claim) === 'passes' && failed(claim) === 0) found[total++] = claim;
  }
  const sorted = order.reduceRight<Uint32Array>(
    (rows, by) => {
      const valueOf = valuesBy(then, rows.length, by);
      return valueOf ? stableOrder(rows, valueOf, by.descending === true) : rows;
    },
    found.subarray(0, total),
  );
  return (indexes.ofTable.claims = { key, then, sorted, whole });
}

function valuesBy(
  { table }: TableAsOf,
  count: number,
  { by, ids }: OrderBy<ClaimKey>,
): ((claim: number) => number) | undefined {
  const { claims } = table.columns;
  switch (by) {
    case 'reported':
      return (claim) => claims.knownDay[claim] as number;
    case 'asOf':
      return (claim) => claims.fromDay[claim] as number;
    case 'scope':
      return (claim) => claims.scope[claim] as number;
    case 'figure': {
      if (count > sortedReading) return undefined;
      return (claim) => {
        const { low, best, high } = claimAt(claims, claim);
        // A figure that isn't disclosed must not sort as 0.
        return low ?? best ?? high ?? -1;
      };
    }
    default: {
      const { codes, ids: used } = claims.facets[by];
      const positions = ids && new Map(ids.map((id, position) => [id, position]));
      const ranks = used.map((id, code) => positions?.get(id) ?? (positions ? ids.length : code));
      return (claim) => ranks[codes[claim] as number] as number;
    }
  }
}
