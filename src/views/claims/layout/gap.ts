import type { Day } from '../../../engine/questions';
import type { Claim } from '../../../model/claim';
import { asOfDays } from './claimDays';

/** Days for which a claimant disclosed no figure, as far as known on the as-of day. */
export type Gap = {
  readonly claim: Claim;
  readonly firstDay: Day;
  readonly lastDay: Day;
  /** Day on which it ended; undefined if it was not known to end. */
  readonly disclosed: Day | undefined;
};

/** Returns the gap of a claim "not disclosed"; undefined for an unreadable date. */
export function gapOf(claim: Claim, known: Day | undefined): Gap | undefined {
  const days = asOfDays(claim);
  if (!days) return undefined;
  const { firstDay, lastDay } = days;
  if (known !== undefined && known <= lastDay)
    return { claim, firstDay, lastDay: known, disclosed: undefined };
  const open = firstDay === lastDay || claim.asOf.endsWith('/..') || claim.asOf.endsWith('/');
  return { claim, firstDay, lastDay, disclosed: open ? undefined : lastDay + 1 };
}
