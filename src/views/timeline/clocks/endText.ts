import type { Window } from '../../../engine/questions';
import { dayText } from '../../../i18n/dates';
import { printDay } from '../../../model/day';

/**
 * Formats the first or last day of the time window. Only the year is written if the day is the first or last of
 * the data and of a year: most often all that is known of that event's date is the year.
 */
export function endText(end: keyof Window, window: Window, bounds: Window, language: string): string {
  const day = window[end];
  const isWhole = day === bounds[end] && printDay(day).endsWith(end === 'from' ? '-01-01' : '-12-31');
  return dayText(day, language, isWhole ? 'year' : 'short');
}
