import type { EventLine } from '../../engine/eventMark';
import { minutesPerDay, type Day, type SortOrder } from '../../engine/questions';

export type DayGroup = { readonly day: Day; readonly lines: readonly EventLine[] };

/** Groups consecutive lines by the day of their start, or in `known` order by the day from which they are known. */
export function groupByDay(lines: readonly EventLine[], sort: SortOrder): readonly DayGroup[] {
  const groups: { day: Day; lines: EventLine[] }[] = [];
  for (const line of lines) {
    const day = sort === 'known' ? line.knownDay : Math.floor(line.start / minutesPerDay);
    const last = groups.at(-1);
    if (last && last.day === day) last.lines.push(line);
    else groups.push({ day, lines: [line] });
  }
  return groups;
}
