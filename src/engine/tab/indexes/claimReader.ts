import { claimScopes, type Claim, type ClaimScope } from '../../../model/claim';
import { claimAt, type ClaimColumns } from '../../../table/columns';

/**
 * Cached reader of a dataset's claims by index, for a chart that is redrawn at every move of the time window.
 */
export type ClaimReader = {
  /** Returns a claim by index; caches up to 10,000 decoded claims. */
  readonly claimOf: (index: number) => Claim;
  /** Returns the indexes of a scope's claims, ascending; computed at the first call. */
  readonly ofScope: (scope: ClaimScope) => readonly number[];
};

const mostClaims = 10_000; // a chart on the screen, not a file that is written

/** Creates a reader that caches the claims that it decodes. */
export function createClaimReader(columns: ClaimColumns): ClaimReader {
  let claims = new Map<number, Claim>();
  const scopes = new Map<ClaimScope, readonly number[]>();
  return {
    claimOf: (index) => {
      const found = claims.get(index);
      if (found) return found;
      if (claims.size >= mostClaims) claims = new Map();
      const claim = claimAt(columns, index);
      claims.set(index, claim);
      return claim;
    },
    ofScope: (scope) => {
      const found = scopes.get(scope) ?? indexesOf(columns.scope, claimScopes.indexOf(scope));
      scopes.set(scope, found);
      return found;
    },
  };
}

function indexesOf(codes: Uint8Array, code: number): readonly number[] {
  const found: number[] = [];
  for (let index = 0; index < codes.length; index++) if (codes[index] === code) found.push(index);
  return found;
}
