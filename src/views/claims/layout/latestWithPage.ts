import type { Day } from '../../../engine/questions';
import type { Actor } from '../../../model/actor';
import type { Claim } from '../../../model/claim';
import { byAsOf } from './claimDays';
import { latestOfEach } from './latest';
import { countedKey } from './series';

/**
 * Returns the latest figure of each claimant as of a day, latest first, preferring figures whose source page
 * was read. A figure without such a page is dropped if another with one, even an older one, exists for the same
 * people, side, measure, scope, place and role.
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
