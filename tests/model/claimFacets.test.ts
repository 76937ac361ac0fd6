import { expect, test } from 'vitest';
import { claimScopes } from '../../src/model/claim';
import {
  claimFacetNames,
  claimFacetOf,
  isOfEvents,
  ofEachClaimFacet,
  passesClaimClauses,
  type ClaimClauses,
} from '../../src/model/claimFacets';
import { claimWith } from '../table/smallDataset';

const claim = claimWith({ id: 'c' });

test.each<[clauses: ClaimClauses, passes: boolean]>([
  [{}, true],
  [{ side: [] }, true],
  [{ side: ['azerbaijan'] }, true],
  [{ side: ['armenia'] }, false],
  // Ids of one clause are alternatives, clauses narrow one another.
  [{ side: ['armenia', 'azerbaijan'] }, true],
  [{ side: ['azerbaijan'], people: ['military'] }, false],
  [{ people: ['civilian', 'military'], measure: ['killed'] }, true],
  [{ claimant: ['baku'], voice: ['own-side'] }, true],
  [{ claimant: ['baku'], voice: ['adversary'] }, false],
  [{ claimant: ['yerevan'], voice: [] }, false],
  [{ measure: ['wounded'] }, false],
])('a claim under the clauses %o passes: %s', (clauses, passes) => {
  expect(passesClaimClauses(claim, clauses)).toBe(passes);
});

test('each facet has a value of its own', () => {
  expect(ofEachClaimFacet((name) => claimFacetOf[name](claim))).toEqual({
    side: 'azerbaijan',
    people: 'civilian',
    measure: 'killed',
    claimant: 'baku',
    voice: 'own-side',
  });
  expect(Object.keys(ofEachClaimFacet(() => 0))).toEqual([...claimFacetNames]);
});

test('a claim is of single events by its scope', () => {
  expect(claimScopes.filter((scope) => isOfEvents({ scope }))).toEqual(['incident', 'incidents']);
});
