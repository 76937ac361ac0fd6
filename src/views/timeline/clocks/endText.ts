import type { Window } from '../../../engine/questions';
import { dayText } from '../../../i18n/dates';
import { printDay } from '../../../model/day';

/**
 * Formats an end of the window: its day, or only its year where the data begins with the first day of one, or ends with
 * the last: most often all that is known of its first or last event.
 */
export function endText(end: keyof Window, window: Window, bounds: Window, language: string): string {
  const day = window[end];
  const isWhole = day === bounds[end] && printDay(day).endsWith(end === 'from' ? '-01-01' : '-12-31');
  return dayText(day, language, isWhole ? 'year' : 'short');
}
