import { minutesPerDay, type Day, type EventLine } from '../../engine/questions';

export type DayGroup = { readonly day: Day; readonly lines: readonly EventLine[] };

/** Lines that follow one another and begin on the same day, together. */
export function groupByDay(lines: readonly EventLine[]): readonly DayGroup[] {
  const groups: { day: Day; lines: EventLine[] }[] = [];
  for (const line of lines) {
    const day = Math.floor(line.start / minutesPerDay);
    const last = groups.at(-1);
    if (last && last.day === day) last.lines.push(line);
    else groups.push({ day, lines: [line] });
  }
  return groups;
}
