import type { Actor } from '../../../model/actor';
import type { Claim } from '../../../model/claim';
import { asOfDays, byAsOf } from './claimDays';
import { figureOf } from './figure';
import { claimantOf, countedKey } from './series';

/**
 * Tests whether a claim holds on a day: a figure if its days have ended by then, a "not disclosed" if its days
 * include it.
 */
function standsBy(claim: Claim, day: number): boolean {
  const days = asOfDays(claim);
  if (!days) return false;
  return claim.notDisclosed ? days.firstDay <= day && days.lastDay >= day : days.lastDay <= day;
}

/**
 * Returns the latest figure of each claimant for each counted thing as of a day, latest first. Claimants that
 * succeed each other count as one. Withdrawn claims and outliers are ignored; a claimant with "not disclosed"
 * on that day has that.
 */
export function latestOfEach(
  claims: readonly Claim[],
  actors: readonly Actor[],
  day: number,
): readonly Claim[] {
  const latest = new Map<string, Claim>();
  for (const claim of [...claims].sort(byAsOf)) {
    if (claim.status === 'withdrawn' || claim.status === 'outlier' || !standsBy(claim, day)) continue;
    if (!claim.notDisclosed && !figureOf(claim)) continue;
    const key = JSON.stringify([countedKey(claim), claimantOf(claim.claimedBy, actors), claim.claimantRole]);
    // A gap that lasts is never outdone by an older figure that the same claimant's word is passed on with.
    if (latest.get(key)?.notDisclosed && !claim.notDisclosed) continue;
    latest.set(key, claim);
  }
  return [...latest.values()].sort((a, b) => byAsOf(b, a));
}
