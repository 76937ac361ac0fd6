import { describe, expect, it } from 'vitest';
import type { EventLine } from '../../../src/engine/eventMark';
import { minutesPerDay } from '../../../src/engine/questions';
import { dayOf } from '../../../src/model/day';
import { boundsOf, parseEdtf } from '../../../src/model/edtf';
import { groupByDay } from '../../../src/views/list/groupByDay';

const line = (id: string, start: number) => ({ id, start, when: '2020-10-01' }) as EventLine;

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

function dated(when: string, knownDay = 0): EventLine {
  const edtf = parseEdtf(when);
  if (!edtf) throw new Error(when);
  const { firstDay, lastDay } = boundsOf(edtf);
  return { id: when, when, start: firstDay * 1440, end: (lastDay + 1) * 1440, knownDay } as EventLine;
}

const headsOf = (...whens: string[]) =>
  groupByDay(
    whens.map((when) => dated(when)),
    'time',
  ).map(({ lines }) => lines.map(({ when }) => when));

it('lines stand under one heading where as much is known of their dates', () => {
  expect(headsOf('1848-01-01', '1848-01-01', '1848-01', '1848', '1848', '1848-01-02')).toEqual([
    ['1848-01-01', '1848-01-01'],
    ['1848-01'],
    ['1848', '1848'],
    ['1848-01-02'],
  ]);
});

it('a heading may come twice, each with a key of its own', () => {
  const groups = groupByDay([dated('1848-01-01'), dated('1848'), dated('1848-01-01/1849-03-02')], 'time');
  expect(groups).toHaveLength(3);
  expect(new Set(groups.map(({ key }) => key)).size).toBe(3);
});

it('in the order of knowledge it is the day from which they are known', () => {
  const known = dayOf(1943, 8, 1);
  const groups = groupByDay(
    [dated('1848', known), dated('1943-07', known), dated('1943', known + 1)],
    'known',
  );
  expect(groups.map(({ day, lines }) => [day, lines.length])).toEqual([
    [known, 2],
    [known + 1, 1],
  ]);
});
