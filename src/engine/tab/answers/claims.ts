import { claimsAsKnown } from '../../../model/asOf';
import { claimScopes, type Claim, type ClaimScope } from '../../../model/claim';
import { claimAt, type ClaimColumns } from '../../../table/columns';
import { sieveClaims } from './claimFilter';
import type { Answer, Ask, Day } from '../../questions';
import type { Seekers } from '../indexes/indexes';
import type { TableAsKnown } from '../indexes/tableAsOf';

/**
 * The claims whose figure stands for a day of the window. What was known goes by the claim itself; the event that it
 * is about may lie outside the window (a toll of 10 October is given of a strike of 27 September), and where it wasn't
 * yet known it is not named in the claim.
 */
export function answerClaims(
  then: TableAsKnown,
  seekers: Seekers,
  { clauses, of = {}, scope, limit = Infinity }: Ask<'claims'>,
): Answer<'claims'> {
  const { columns } = then.table;
  const { row } = columns.claims;
  const { claimOf, ofScope } = readerOf(columns.claims);
  const { isKnown, stand, misses } = sieveClaims(then, seekers, clauses, of);
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
    if (stands === 'no' || misses(index) !== 0) continue;
    if (stands === 'loose') loose++;
    else if (++total <= limit) found.push(index);
  }
  if (total > limit) return { claims: [], total, whole, loose };
  const { known } = clauses;
  const claims = found.map((index) =>
    known === undefined ? claimOf(index) : asGivenBy(known, claimOf(index), index),
  );
  return { claims, total, whole, loose };

  function asGivenBy(evening: Day, claim: Claim, index: number): Claim {
    const [given = claim] = claimsAsKnown([claim], evening, then.sourceDays);
    const about = row[index] as number;
    return about >= 0 && (columns.knownDay[about] as number) > evening ? withoutEvent(given) : given;
  }
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
