import { claimsAsKnown } from '../model/asKnown';
import { claimScopes, type Claim, type ClaimScope } from '../model/claim';
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
  { table, sourceDays }: TableAsKnown,
  { filter }: Seekers,
  { clauses, scope, limit = Infinity }: Ask<'claims'>,
): Answer<'claims'> {
  const { columns } = table;
  const { row, fromDay, toDay, knownDay } = columns.claims;
  const { claimOf, ofScope } = readerOf(columns.claims);
  const wanted = scope && ofScope(scope);
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
    const [given] = claimsAsKnown([claim], evening, sourceDays);
    // A gap that goes on ends with that evening.
    const lastDay = given?.asOf === claim.asOf ? (toDay[index] as number) : evening;
    if (!given || !stands(index, lastDay)) return [];
    const about = row[index] as number;
    return [about >= 0 && (columns.knownDay[about] as number) > evening ? withoutEvent(given) : given];
  }

  const count = wanted ? wanted.length : row.length;
  const indexOf = (i: number) => (wanted ? (wanted[i] as number) : i);
  // Before any is decoded: thousands of them take a page seconds.
  let total = 0;
  for (let i = 0; i < count && limit < Infinity; i++) {
    const index = indexOf(i);
    if ((knownDay[index] as number) <= (known ?? Infinity) && stands(index, toDay[index] as number)) total++;
  }
  if (total > limit) return { claims: [], total };
  const claims: Claim[] = [];
  for (let i = 0; i < count; i++) {
    const index = indexOf(i);
    if (known !== undefined) claims.push(...asGivenBy(known, index));
    else if (stands(index, toDay[index] as number)) claims.push(claimOf(index));
  }
  return { claims, total: claims.length };
}

/** A chart of claims is drawn again at every move of the window. */
type Reader = {
  /** A claim by its index, decoded once. */
  readonly claimOf: (index: number) => Claim;
  /** The indexes of a scope's claims, found once: of those that a view asks for there may be few. */
  readonly ofScope: (scope: ClaimScope) => readonly number[];
};

const readers = new WeakMap<ClaimColumns, Reader>();

function readerOf(columns: ClaimColumns): Reader {
  const known = readers.get(columns);
  if (known) return known;
  const claims: (Claim | undefined)[] = [];
  const scopes = new Map<ClaimScope, readonly number[]>();
  const reader: Reader = {
    claimOf: (index) => (claims[index] ??= claimAt(columns, index)),
    ofScope: (scope) => {
      const found = scopes.get(scope) ?? indexesOf(columns.scope, claimScopes.indexOf(scope));
      scopes.set(scope, found);
      return found;
    },
  };
  readers.set(columns, reader);
  return reader;
}

function indexesOf(codes: Uint8Array, code: number): readonly number[] {
  const found: number[] = [];
  for (let index = 0; index < codes.length; index++) if (codes[index] === code) found.push(index);
  return found;
}

function withoutEvent(claim: Claim): Claim {
  const without: { -readonly [Field in keyof Claim]: Claim[Field] } = { ...claim };
  delete without.event;
  return without;
}
