import type { Window } from '../../../engine/questions';
import type { Period } from '../../../model/dataset';
import { daysInMonth, dayOf } from '../../../model/day';

/**
 * Returns the time window whose events the rings are laid out for: the shortest named period that contains the
 * visible window, else all days. So rings stay in place while the window moves within a period.
 */
export function layoutWindow(periods: readonly Period[], visible: Window, whole: Window): Window {
  const containing = periods
    .map(({ from, to }) => ({ from: edge(from, 'first'), to: edge(to, 'last') }))
    .filter(
      (period): period is Window =>
        period.from !== undefined &&
        period.to !== undefined &&
        period.from <= visible.from &&
        visible.to <= period.to,
    )
    .sort((a, b) => a.to - a.from - (b.to - b.from));
  return containing[0] ?? { from: Math.min(whole.from, visible.from), to: Math.max(whole.to, visible.to) };
}

/**
 * Returns the first or last day of a date "YYYY", "YYYY-MM" or "YYYY-MM-DD", as a day number; undefined for
 * other text.
 */
function edge(date: string, which: 'first' | 'last'): number | undefined {
  const match = /^(-?\d{4})(?:-(\d\d))?(?:-(\d\d))?$/.exec(date);
  if (!match) return undefined;
  const year = Number(match[1]);
  const month = Number(match[2] ?? (which === 'first' ? 1 : 12));
  const day = Number(match[3] ?? (which === 'first' ? 1 : daysInMonth(year, month)));
  return dayOf(year, month, day);
}
