import type { Day } from '../../../engine/questions';
import type { Actor, Side } from '../../../model/actor';
import { claimantRoles, type Claim, type ClaimantRole } from '../../../model/claim';
import { asOfDays } from '../layout/claimDays';
import { figureOf } from '../layout/figure';
import { gapOf, type Gap } from '../layout/gap';
import { latestWithPage } from '../layout/latestWithPage';
import { mixedMeasures } from '../layout/series';

/**
 * Figures of the claimants in one role (own side, adversary, third party) for one side and people, as of a day;
 * they aren't summed.
 */
export type HeaderFigure = {
  readonly role: ClaimantRole;
  /** Latest claim of the claimants in this role. */
  readonly claim: Claim;
  /** Lowest figure of the contradicting claims; `high` is the highest. */
  readonly low: number | undefined;
  readonly high: number | undefined;
  /** Claims that contradict each other, latest first; only the latest if none does. */
  readonly claims: readonly Claim[];
  /** Span of days without a disclosed figure, if the latest claim is "not disclosed". */
  readonly gap: Gap | undefined;
};

const headerRows = ['military', 'civilian'] as const;
export type HeaderRow = (typeof headerRows)[number];

export type HeaderCell = { readonly side: string; readonly figures: readonly HeaderFigure[] };

export type HeaderFigures = {
  readonly rows: readonly { readonly people: HeaderRow; readonly cells: readonly HeaderCell[] }[];
  /** Latest figures for all sides together: of all people, and of civilians. */
  readonly whole: readonly Claim[];
};

/**
 * Computes the casualty figures in the page's header: the killed by side and people, as of a day.
 * @param known as-of day of the view; default: today
 */
export function headerFigures(
  claims: readonly Claim[],
  sides: readonly Side[],
  actors: readonly Actor[],
  day: Day,
  known?: Day,
): HeaderFigures {
  // What else is counted is never a series with these; where claims are many, most are of single attacks.
  const counted = claims.filter((claim) => claim.scope === 'cumulative' && claim.place === undefined);
  const latest = latestWithPage(counted, actors, day);
  return {
    rows: headerRows.map((people) => ({
      people,
      cells: sides.slice(0, 2).map(({ id: side }) => ({
        side,
        figures: withoutOvertaken(
          claimantRoles
            .map((role) => figureFor(role, latest.filter(of(side, people, role)), known))
            .filter((figure) => figure !== undefined),
        ),
      })),
    })),
    whole: wholeOf(latest),
  };
}

/** Drops a third party's figure if it is older than the side's own count. */
function withoutOvertaken(figures: readonly HeaderFigure[]): readonly HeaderFigure[] {
  const own = figures.find(({ role, gap }) => role === 'own-side' && gap === undefined);
  if (!own) return figures;
  return figures.filter(
    ({ role, claim }) => role !== 'third-party' || lastDayOf(claim) >= lastDayOf(own.claim),
  );
}

function lastDayOf(claim: Claim): Day {
  return asOfDays(claim)?.lastDay ?? -Infinity;
}

function of(side: string, people: HeaderRow, role: ClaimantRole) {
  return (claim: Claim) => claim.side === side && claim.people === people && claim.claimantRole === role;
}

/**
 * Returns the figure of one kind of claimant (own side, adversary or third party) for one side and people: the
 * killed, or killed and wounded together if no claim counts the killed alone; undefined without a claim.
 */
function figureFor(
  role: ClaimantRole,
  latest: readonly Claim[],
  known: Day | undefined,
): HeaderFigure | undefined {
  const killed = latest.filter((claim) => claim.measure === 'killed');
  const found = killed.length > 0 ? killed : latest.filter((claim) => mixedMeasures.includes(claim.measure));
  const claim = found.find((one) => one.notDisclosed) ?? found[0];
  if (!claim) return undefined;
  if (claim.notDisclosed)
    return { role, claim, low: undefined, high: undefined, claims: [claim], gap: gapOf(claim, known) };
  const against = found.filter((one) => one === claim || standsAgainst(one, claim));
  const figures = against.map(figureOf).filter((figure) => figure !== undefined);
  return {
    role,
    claim,
    low: Math.min(...figures.map((figure) => figure.low)),
    high: Math.max(...figures.map((figure) => figure.high)),
    claims: against,
    gap: undefined,
  };
}

/**
 * Tests whether an earlier figure of another claimant contradicts the latest one. A lower count of some days
 * before doesn't, since counts grow; one for the same day, or one that was already higher, does.
 */
function standsAgainst(earlier: Claim, latest: Claim): boolean {
  const a = figureOf(earlier);
  const b = figureOf(latest);
  if (!a || !b || (a.low === b.low && a.high === b.high)) return false;
  return asOfDays(earlier)?.lastDay === asOfDays(latest)?.lastDay || a.low > b.high;
}

/** Returns the latest figure for all sides together: of all people, and of civilians. */
function wholeOf(latest: readonly Claim[]): readonly Claim[] {
  const whole = latest.filter((claim) => claim.side === 'all' && claim.measure === 'killed');
  const all = whole.find((claim) => claim.people === 'all');
  const civilian = whole.find((claim) => claim.people === 'civilian');
  return [all, civilian].filter((claim) => claim !== undefined);
}
