import { describe, expect, it } from 'vitest';
import { minutesPerDay, type EventLine } from '../../../src/engine/questions';
import { groupByDay } from '../../../src/views/list/groupByDay';

const line = (id: string, start: number) => ({ id, start }) as EventLine;

describe('lines by day', () => {
  it('stand together while the day is the same, before 1970 too', () => {
    const lines = [line('a', -1), line('b', 0), line('c', minutesPerDay - 1), line('d', minutesPerDay)];
    expect(groupByDay(lines).map((group) => [group.day, group.lines.map(({ id }) => id)])).toEqual([
      [-1, ['a']],
      [0, ['b', 'c']],
      [1, ['d']],
    ]);
  });

  it('of no lines are none', () => {
    expect(groupByDay([])).toEqual([]);
  });
});
