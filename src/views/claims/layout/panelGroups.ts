import type { Actor, Side } from '../../../model/actor';
import type { Claim } from '../../../model/claim';
import { passesClaimClauses, type ClaimClauses } from '../../../model/claimFacets';
import { latestWithPage } from './latestWithPage';
import { countedKey } from './series';

export type PanelGroup = { readonly key: string; readonly claims: readonly [Claim, ...Claim[]] };

const measures: readonly string[] = ['killed', 'killed-and-wounded', 'wounded', 'missing'];
const people: readonly string[] = ['military', 'civilian', 'combatant', 'all'];

/**
 * Groups the latest total of each claimant as of a day by what is counted. Groups are sorted: killed before
 * wounded, soldiers before civilians, sides in the dataset's order.
 */
export function panelGroups(
  claims: readonly Claim[],
  sides: readonly Side[],
  actors: readonly Actor[],
  day: number,
): readonly PanelGroup[] {
  const groups = new Map<string, [Claim, ...Claim[]]>();
  const totals = claims.filter(({ scope }) => scope === 'cumulative');
  for (const claim of latestWithPage(totals, actors, day)) {
    const key = countedKey(claim);
    const group = groups.get(key);
    if (group) group.push(claim);
    else groups.set(key, [claim]);
  }
  const sideRank = (id: string) =>
    rank(
      sides.map((side) => side.id),
      id,
    );
  return [...groups]
    .map(([key, together]) => ({ key, claims: together }))
    .sort(
      ({ claims: [a] }, { claims: [b] }) =>
        rank(measures, a.measure) - rank(measures, b.measure) ||
        rank(people, a.people) - rank(people, b.people) ||
        sideRank(a.side) - sideRank(b.side) ||
        Number(a.place !== undefined) - Number(b.place !== undefined),
    );
}

/**
 * Filters groups of the latest figures by clauses on claims. Filtering only after the latest were chosen keeps
 * an older figure from replacing one that is filtered out.
 */
export function groupsUnder(groups: readonly PanelGroup[], clauses: ClaimClauses): readonly PanelGroup[] {
  return groups.flatMap(({ key, claims }) => {
    const [first, ...others] = claims.filter((claim) => passesClaimClauses(claim, clauses));
    return first ? [{ key, claims: [first, ...others] }] : [];
  });
}

function rank(order: readonly string[], id: string): number {
  const index = order.indexOf(id);
  return index < 0 ? order.length : index;
}
