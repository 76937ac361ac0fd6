import type { Claim } from '../model/claim';
import { minutesPerDay } from '../model/day';
import { readClock, reportedDay } from '../model/span';

export type Range = { readonly low: number; readonly high: number };

/**
 * Returns the range of deaths claimed for one event; undefined without such claims. It takes each claimant's
 * latest figure per group of people (or all of the latest if several are equally late), ignoring withdrawn
 * figures and outliers. Different groups are never added up: the largest low and the largest high stand, so
 * that "2 soldiers" and "21 civilians" make 21, not 23 and not 2–21.
 */
export function deathsIn(claims: readonly Claim[]): Range | undefined {
  const [first, ...others] = claims;
  // Nothing to compare: most events have but one claim.
  if (first && others.length === 0) return countsDeathsOfIncident(first) ? figuresOf(first) : undefined;
  const groups = new Map<string, Map<string, Claim[]>>();
  for (const claim of claims) {
    if (!countsDeathsOfIncident(claim)) continue;
    const people = JSON.stringify([claim.side, claim.people]);
    const byClaimant = groups.get(people) ?? new Map<string, Claim[]>();
    groups.set(people, byClaimant);
    const latest = byClaimant.get(claim.claimedBy);
    const later = reportedMinute(claim) - (latest?.[0] ? reportedMinute(latest[0]) : -Infinity);
    if (!latest || later > 0) byClaimant.set(claim.claimedBy, [claim]);
    else if (later === 0) latest.push(claim);
  }
  let range: Range | undefined;
  for (const byClaimant of groups.values()) {
    const figures = [...byClaimant.values()].flat().map(figuresOf);
    const low = Math.min(...figures.map((figure) => figure.low));
    const high = Math.max(...figures.map((figure) => figure.high));
    range = { low: Math.max(low, range?.low ?? 0), high: Math.max(high, range?.high ?? 0) };
  }
  return range;
}

function countsDeathsOfIncident(claim: Claim): boolean {
  return (
    claim.scope === 'incident' &&
    claim.measure === 'killed' &&
    claim.notDisclosed !== true &&
    claim.status !== 'withdrawn' &&
    claim.status !== 'outlier' &&
    (claim.low ?? claim.best ?? claim.high) !== undefined
  );
}

/** Returns the lowest and highest figure of a claim, even where the data have `low` above `high`. */
function figuresOf({ low, best, high }: Claim): Range {
  const figures = [low, best, high].filter((figure) => figure !== undefined);
  return { low: Math.min(...figures), high: Math.max(...figures) };
}

function reportedMinute({ reported }: Claim): number {
  return reportedDay(reported) * minutesPerDay + (readClock(reported.split('T')[1]) ?? 0);
}
