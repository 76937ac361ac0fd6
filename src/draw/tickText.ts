import { clockText, dayText } from '../i18n/dates';
import { minutesPerDay } from '../engine/questions';
import type { Tick } from '../scale/time';

/**
 * Formats the label of a tick on a time axis: `06:00`, `Mon 28 Sept`, `Oct 2020`, `1991`, `400 BC`; if
 * `narrow`, `28 Sept`.
 */
export function tickText(tick: Tick, language: string, narrow: boolean): string {
  const day = Math.floor(tick.minute / minutesPerDay);
  switch (tick.unit) {
    case 'hour':
      return clockText(tick.minute, language);
    case 'day':
    case 'week':
      return dayText(day, language, narrow ? 'dayMonth' : 'weekdayMonth');
    case 'month':
      return dayText(day, language, 'month');
    case 'year':
      return dayText(day, language, 'year');
  }
}
