import type { Claim } from '../../../model/claim';
import { deathsIn } from '../../../table/deaths';

/** Deaths claimed for the same people in one event: lowest and highest figure, and number of claimants. */
export type Killed = { readonly low: number; readonly high: number; readonly claimants: number };

/**
 * Returns the deaths claimed in an event, one entry per group of people counted, highest figure first. Figures
 * aren't summed, because claimants may count the same dead.
 */
export function killedAsClaimed(claims: readonly Claim[]): readonly Killed[] {
  const byPeople = new Map<string, Claim[]>();
  for (const claim of claims) {
    // Of one claim alone `deathsIn` says whether it counts deaths in the event.
    if (!deathsIn([claim])) continue;
    const people = JSON.stringify([claim.side, claim.people]);
    byPeople.set(people, [...(byPeople.get(people) ?? []), claim]);
  }
  return [...byPeople.values()]
    .flatMap((same) => {
      const range = deathsIn(same);
      return range ? [{ ...range, claimants: new Set(same.map(({ claimedBy }) => claimedBy)).size }] : [];
    })
    .sort((a, b) => b.high - a.high || b.low - a.low);
}
