import type { EventLine } from '../../engine/eventMark';
import { minutesPerDay, type Day, type SortOrder } from '../../engine/questions';
import { beginningDate } from '../../i18n/beginText';

/**
 * Rows of the event list under one heading: of a day, or of a month or year if no more is known of their dates.
 */
export type DayGroup = {
  readonly key: string;
  readonly day: Day;
  readonly lines: readonly EventLine[];
};

/**
 * Groups consecutive list rows by their start date, as precisely as it is known; in `known` order by the day on
 * which the events became known.
 */
export function groupByDay(lines: readonly EventLine[], sort: SortOrder): readonly DayGroup[] {
  const groups: { key: string; day: Day; begins: string; lines: EventLine[] }[] = [];
  for (const line of lines) {
    const day = sort === 'known' ? line.knownDay : Math.floor(line.start / minutesPerDay);
    const precision = sort === 'known' ? 'day' : beginningDate(line.when)?.precision;
    const begins = `${day} ${precision}`;
    const last = groups.at(-1);
    if (last && last.begins === begins) last.lines.push(line);
    else {
      // A heading comes again where a date that is known better began on the same day and ended later.
      const again = groups.filter((group) => group.day === day).length;
      groups.push({ key: `${begins} ${again}`, day, begins, lines: [line] });
    }
  }
  return groups;
}
