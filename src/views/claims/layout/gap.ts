import type { Day } from '../../../engine/questions';
import type { Claim } from '../../../model/claim';
import { asOfDays } from './claimDays';

/** The days of a gap, as far as they could be known: how long it will last is the future. */
export type Gap = {
  readonly claim: Claim;
  readonly firstDay: Day;
  readonly lastDay: Day;
  /** The day on which it ended; undefined where that was not yet known, or not at all. */
  readonly disclosed: Day | undefined;
};

/** The gap that a claim "not disclosed" stands for; undefined where its days can't be read. */
export function gapOf(claim: Claim, known: Day | undefined): Gap | undefined {
  const days = asOfDays(claim);
  if (!days) return undefined;
  const { firstDay, lastDay } = days;
  if (known !== undefined && known <= lastDay)
    return { claim, firstDay, lastDay: known, disclosed: undefined };
  const open = firstDay === lastDay || claim.asOf.endsWith('/..') || claim.asOf.endsWith('/');
  return { claim, firstDay, lastDay, disclosed: open ? undefined : lastDay + 1 };
}
