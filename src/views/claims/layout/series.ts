import type { Day, Minute } from '../../../engine/questions';
import { byId } from '../../../model/byId';
import type { Actor } from '../../../model/actor';
import type { Claim, ClaimantRole, ClaimScope, People } from '../../../model/claim';
import { asOfDays, byAsOf, figureMinute } from './claimDays';
import { figureOf, type Figure } from './figure';
import { gapOf, type Gap } from './gap';

/** Point of a series: the figure of one claim, and the minute at which it is drawn. */
export type Point = Figure & {
  readonly claim: Claim;
  readonly minute: Minute;
  /** First day that the figure may refer to; `lastDay` is the last. */
  readonly firstDay: Day;
  readonly lastDay: Day;
};

/**
 * Kind of count: people, side, measure, scope and place. Figures of different kinds never share a line or a
 * scale.
 */
export type Counted = {
  readonly side: string;
  readonly people: People;
  readonly measure: string;
  readonly scope: ClaimScope;
  /** Id of the place that the count is limited to; undefined for all places. */
  readonly place: string | undefined;
};

/**
 * Series of one claimant's figures of one kind of count, in time order, with the spans in which it disclosed
 * none.
 */
export type Series = Counted & {
  readonly key: string;
  readonly role: ClaimantRole;
  /**
   * Id of the claimant, or of the first in its line of predecessors; the claim of each point has the actual
   * claimant.
   */
  readonly claimant: string;
  readonly points: readonly Point[];
  readonly gaps: readonly Gap[];
  /** Whether the points form one cumulative count, drawn as a step line. */
  readonly joined: boolean;
};

/**
 * Measures that combine two things, such as killed and wounded; their figures are drawn as single marks,
 * without a line.
 */
export const mixedMeasures: readonly string[] = ['killed-and-wounded'];

/**
 * Groups claims into series by kind of count and claimant, who counts as one with its successors; claims about
 * single attacks also by event. A claim passed on by an intermediary is a series of its own.
 * @param known as-of day, which ends unfinished gaps; default: today
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

/**
 * Returns the id of the first in a claimant's line of predecessors, such as the army whose count a ministry
 * continues.
 */
export function claimantOf(id: string, actors: readonly Actor[]): string {
  const passed = new Set([id]);
  let first = id;
  for (;;) {
    const before = byId(actors, first)?.successorOf;
    if (before === undefined || passed.has(before)) return first;
    passed.add((first = before));
  }
}

/** Returns a string key for the kind of count of a claim or series (side, people, measure, scope, place). */
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
