import { defaultWindowOf } from '../../../engine/windows';
import type { Window } from '../../../engine/questions';
import type { Table } from '../../../table/table';

/**
 * Returns the first window of two joined datasets: from the earlier start to the later end of the windows with
 * which each would open alone.
 */
export function joinedWindow(table: Table, first: Window): Window {
  const { origin, startMinute, endMinute, flags } = table.columns;
  const [, second] = table.metadata.origins ?? [];
  if (!origin || !second) return first;
  const ofSecond = (_value: number, row: number) => origin[row] === 1;
  const period = second.period && { id: second.id, title: second.title, ...second.period, default: true };
  const own = defaultWindowOf({
    ...table,
    metadata: { ...table.metadata, periods: period ? [period] : [] },
    columns: {
      ...table.columns,
      length: origin.reduce((sum, of) => sum + of, 0),
      startMinute: startMinute.filter(ofSecond),
      endMinute: endMinute.filter(ofSecond),
      flags: flags.filter(ofSecond),
    },
  });
  return { from: Math.min(first.from, own.from), to: Math.max(first.to, own.to) };
}
