import type { Period } from '../../../model/dataset';
import { boundsOf, parseEdtf } from '../../../model/edtf';
import type { PeriodDays } from '../../../scale/piecedAxis';

/**
 * Returns the first and last day number of each of a dataset's periods; those with unreadable or open dates are
 * left out.
 */
export function parsedPeriods(periods: readonly Period[]): PeriodDays[] {
  return periods.flatMap(({ id, from, to }) => {
    const first = parseEdtf(from);
    const last = parseEdtf(to);
    if (!first || !last) return [];
    const { firstDay } = boundsOf(first);
    const { lastDay } = boundsOf(last);
    return Number.isFinite(firstDay) && Number.isFinite(lastDay) && firstDay <= lastDay
      ? [{ id, from: firstDay, to: lastDay }]
      : [];
  });
}
