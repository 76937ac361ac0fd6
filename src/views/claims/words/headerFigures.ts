import type { Day } from '../../../engine/questions';
import type { Actor, Side } from '../../../model/actor';
import { claimantRoles, type Claim, type ClaimantRole } from '../../../model/claim';
import { asOfDays } from '../layout/claimDays';
import { figureOf } from '../layout/figure';
import { gapOf, type Gap } from '../layout/gap';
import { latestWithPage } from '../layout/latestWithPage';
import { mixedMeasures } from '../layout/series';

/** Figures of one role's claimants for one side and people, as of a day; nothing is summed. */
export type HeaderFigure = {
  readonly role: ClaimantRole;
  /** Latest claim. */
  readonly claim: Claim;
  /** Lowest and highest of the contradicting claims. */
  readonly low: number | undefined;
  readonly high: number | undefined;
  /** Contradicting claims, latest first; a single one without contradiction. */
  readonly claims: readonly Claim[];
  /** Gap, if the latest claim of the role discloses no figure. */
  readonly gap: Gap | undefined;
};

const headerRows = ['military', 'civilian'] as const;
export type HeaderRow = (typeof headerRows)[number];

export type HeaderCell = { readonly side: string; readonly figures: readonly HeaderFigure[] };

export type HeaderFigures = {
  readonly rows: readonly { readonly people: HeaderRow; readonly cells: readonly HeaderCell[] }[];
  /** Latest figures for all sides together: all people, and civilians. */
  readonly whole: readonly Claim[];
};

/** Computes the figures of the page's head: the killed by side and people, as of a day. */
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

/** Drops a third party's figure older than the side's own count. */
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

/** Figures of the killed; only where there is none, of the killed and wounded together. */
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
 * Whether an earlier figure of another claimant contradicts the latest one. A count that was lower some days
 * before doesn't: it has grown. One of the same day, or one that was higher already, does.
 */
function standsAgainst(earlier: Claim, latest: Claim): boolean {
  const a = figureOf(earlier);
  const b = figureOf(latest);
  if (!a || !b || (a.low === b.low && a.high === b.high)) return false;
  return asOfDays(earlier)?.lastDay === asOfDays(latest)?.lastDay || a.low > b.high;
}

/** The latest of all people and, where the same claimant gives it for the same day or later, of civilians. */
function wholeOf(latest: readonly Claim[]): readonly Claim[] {
  const whole = latest.filter((claim) => claim.side === 'all' && claim.measure === 'killed');
  const all = whole.find((claim) => claim.people === 'all');
  const civilian = whole.find((claim) => claim.people === 'civilian');
  return [all, civilian].filter((claim) => claim !== undefined);
}
