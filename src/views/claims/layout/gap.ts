import type { Day } from '../../../engine/questions';
import type { Claim } from '../../../model/claim';
import { asOfDays } from './claimDays';

/** Span of days for which a claimant disclosed no figure, as far as known on the as-of day. */
export type Gap = {
  readonly claim: Claim;
  readonly firstDay: Day;
  readonly lastDay: Day;
  /** First day with a disclosed figure again; undefined if no end of the gap is known. */
  readonly disclosed: Day | undefined;
};

/**
 * Returns the span of days of a claim "not disclosed"; undefined for an unreadable date.
 * @param known as-of day: later days of the gap are left out; undefined for today
 */
export function gapOf(claim: Claim, known: Day | undefined): Gap | undefined {
  const days = asOfDays(claim);
  if (!days) return undefined;
  const { firstDay, lastDay } = days;
  if (known !== undefined && known <= lastDay)
    return { claim, firstDay, lastDay: known, disclosed: undefined };
  const open = firstDay === lastDay || claim.asOf.endsWith('/..') || claim.asOf.endsWith('/');
  return { claim, firstDay, lastDay, disclosed: open ? undefined : lastDay + 1 };
}
