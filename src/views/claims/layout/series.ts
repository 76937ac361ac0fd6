import type { Day, Minute } from '../../../engine/questions';
import { byId } from '../../../model/byId';
import type { Actor } from '../../../model/actor';
import type { Claim, ClaimantRole, ClaimScope, People } from '../../../model/claim';
import { asOfDays, byAsOf, figureMinute } from './claimDays';
import { figureOf, type Figure } from './figure';
import { gapOf, type Gap } from './gap';

/** One claim's figure at its place in time. */
export type Point = Figure & {
  readonly claim: Claim;
  readonly minute: Minute;
  /** The days that it may stand for; more than one where its date is vague. */
  readonly firstDay: Day;
  readonly lastDay: Day;
};

/** What is counted, and how: figures that differ in any of it never share a line or a scale. */
export type Counted = {
  readonly side: string;
  readonly people: People;
  readonly measure: string;
  readonly scope: ClaimScope;
  /** Id of the place that the count is limited to. */
  readonly place: string | undefined;
};

/** One claimant's count of one thing: the figures in time order, and the days for which none was given. */
export type Series = Counted & {
  readonly key: string;
  readonly role: ClaimantRole;
  /** Id of the first in the line of successors; each point's claim says who spoke. */
  readonly claimant: string;
  readonly points: readonly Point[];
  readonly gaps: readonly Gap[];
  /** True where the points are one count that goes on: it is drawn as a step. */
  readonly joined: boolean;
};

/** Measures whose figures mix two things: they are marks of their own, never a line. */
export const mixedMeasures: readonly string[] = ['killed-and-wounded'];

/**
 * Claims as series: claimant and its successors × people × side × measure × scope × place; in single attacks
 * also × event. What somebody else passed on is a mark of its own. Nothing is added to anything.
 */
export function seriesOf(claims: readonly Claim[], actors: readonly Actor[], known?: Day): readonly Series[] {
  const byKey = new Map<string, Claim[]>();
  for (const claim of claims) {
    const key = seriesKey(claim, actors);
    const together = byKey.get(key);
    if (together) together.push(claim);
    else byKey.set(key, [claim]);
  }
  return [...byKey].map(([key, together]) => makeSeries(key, together, actors, known));
}

/** The first in a claimant's line of successors: a ministry that carries on its army's count is one claimant. */
export function claimantOf(id: string, actors: readonly Actor[]): string {
  const passed = new Set([id]);
  let first = id;
  for (;;) {
    const before = byId(actors, first)?.successorOf;
    if (before === undefined || passed.has(before)) return first;
    passed.add((first = before));
  }
}

/** The key of what a claim counts. */
export function countedKey({ side, people, measure, scope, place }: Counted | Claim): string {
  return JSON.stringify([side, people, measure, scope, place ?? '']);
}

function seriesKey(claim: Claim, actors: readonly Actor[]): string {
  const single = claim.scope === 'incident' || claim.scope === 'incidents';
  return JSON.stringify([
    countedKey(claim),
    claimantOf(claim.claimedBy, actors),
    claim.claimantRole,
    claim.series ?? '',
    single ? (claim.event ?? claim.id) : '',
    claim.via === undefined ? '' : claim.id,
  ]);
}

function makeSeries(
  key: string,
  claims: readonly Claim[],
  actors: readonly Actor[],
  known: Day | undefined,
): Series {
  const first = claims[0] as Claim; // a group is made with its first claim
  const { side, people, measure, scope, place, claimantRole } = first;
  const points: Point[] = [];
  const gaps: Gap[] = [];
  for (const claim of [...claims].sort(byAsOf)) {
    const days = asOfDays(claim);
    const figure = figureOf(claim);
    const gap = claim.notDisclosed ? gapOf(claim, known) : undefined;
    if (gap) gaps.push(gap);
    if (days && figure) points.push({ ...figure, claim, minute: figureMinute(claim, days), ...days });
  }
  return {
    key,
    side,
    people,
    measure,
    scope,
    place,
    role: claimantRole,
    claimant: claimantOf(first.claimedBy, actors),
    points,
    gaps,
    joined: scope === 'cumulative' && points.length > 1 && !mixedMeasures.includes(measure),
  };
}
