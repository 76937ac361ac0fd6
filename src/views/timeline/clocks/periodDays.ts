import type { Period } from '../../../model/dataset';
import { boundsOf, parseEdtf } from '../../../model/edtf';
import type { PeriodDays } from '../../../scale/piecedAxis';

/** The periods of a dataset in days, without those whose dates can't be read or have no end. */
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
