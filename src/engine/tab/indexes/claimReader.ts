import { claimScopes, type Claim, type ClaimScope } from '../../../model/claim';
import { claimAt, type ClaimColumns } from '../../../table/columns';

/** Cached reader of a dataset's claims: a chart of them is drawn at every move of the window. */
export type ClaimReader = {
  /** Returns a claim by index, decoded at the first call. */
  readonly claimOf: (index: number) => Claim;
  /** Returns the indexes of a scope's claims, rising; computed at the first call. */
  readonly ofScope: (scope: ClaimScope) => readonly number[];
};

/** Creates a reader that caches the claims that it decodes. */
export function createClaimReader(columns: ClaimColumns): ClaimReader {
  const claims: (Claim | undefined)[] = [];
  const scopes = new Map<ClaimScope, readonly number[]>();
  return {
    claimOf: (index) => (claims[index] ??= claimAt(columns, index)),
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
