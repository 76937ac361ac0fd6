import { describe, expect, it } from 'vitest';
import type { EventLine } from '../../../src/engine/eventMark';
import { minutesPerDay } from '../../../src/engine/questions';
import { groupByDay } from '../../../src/views/list/groupByDay';

const line = (id: string, start: number) => ({ id, start }) as EventLine;

describe('lines by day', () => {
  it('stand together while the day is the same, before 1970 too', () => {
    const lines = [line('a', -1), line('b', 0), line('c', minutesPerDay - 1), line('d', minutesPerDay)];
    expect(groupByDay(lines, 'time').map((group) => [group.day, group.lines.map(({ id }) => id)])).toEqual([
      [-1, ['a']],
      [0, ['b', 'c']],
      [1, ['d']],
    ]);
  });

  it('in the order of knowledge stand by the day on which they became known', () => {
    const lines = [
      { ...line('a', 0), knownDay: 3 },
      { ...line('b', -minutesPerDay), knownDay: 3 },
      { ...line('c', 0), knownDay: 7 },
    ];
    expect(groupByDay(lines, 'known').map((group) => [group.day, group.lines.length])).toEqual([
      [3, 2],
      [7, 1],
    ]);
  });

  it('of no lines are none', () => {
    expect(groupByDay([], 'time')).toEqual([]);
  });
});
