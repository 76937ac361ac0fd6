import { claimScopes, type Claim, type ClaimScope } from '../../../model/claim';
import { claimAt, type ClaimColumns } from '../../../table/columns';

/** Reader of a dataset's claims: a chart of them is drawn again at every move of the window. */
export type ClaimReader = {
  /** Returns a claim by its index, decoded at the first call. */
  readonly claimOf: (index: number) => Claim;
  /** Returns the indexes of the claims of a scope, rising; found at the first call. */
  readonly ofScope: (scope: ClaimScope) => readonly number[];
};

/** Creates a reader that keeps the claims that it has decoded. */
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
