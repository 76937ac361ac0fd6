import type { Day } from '../../../engine/questions';
import type { Actor } from '../../../model/actor';
import type { Claim } from '../../../model/claim';
import { byAsOf } from './claimDays';
import { latestOfEach } from './latest';
import { countedKey } from './series';

/**
 * The latest figure of each claimant as it stood on a day, the latest first. A figure without any page that was read,
 * resting on general knowledge or on nothing that is said, is left out wherever a figure with a page stands for the same people, measure, scope,
 * place and role. It may be the newer one; that the reader can look the figure up goes first.
 */
export function latestWithPage(
  claims: readonly Claim[],
  actors: readonly Actor[],
  day: Day,
): readonly Claim[] {
  const withPage = latestOfEach(claims.filter(hasPage), actors, day);
  const cells = new Set(withPage.map(cellOf));
  const bare = claims.filter((claim) => !hasPage(claim) && !cells.has(cellOf(claim)));
  if (bare.length === 0) return withPage;
  return [...withPage, ...latestOfEach(bare, actors, day)].sort((a, b) => byAsOf(b, a));
}

function hasPage(claim: Claim): boolean {
  return claim.support === 'page-read' || claim.support === 'both';
}

function cellOf(claim: Claim): string {
  return JSON.stringify([countedKey(claim), claim.claimantRole]);
}
