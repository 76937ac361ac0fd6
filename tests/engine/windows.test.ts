import { describe, expect, it } from 'vitest';
import { defaultWindowOf, wholeWindowOf } from '../../src/engine/windows';
import type { Period } from '../../src/model/dataset';
import { dayOf } from '../../src/model/day';
import { eventWith, smallDataset } from '../table/smallDataset';
import { tableOf } from '../table/tableOf';

const table = (periods: readonly Period[], whens: readonly string[]) =>
  tableOf({
    ...smallDataset,
    periods,
    events: whens.map((when, i) => eventWith({ id: `e${i}`, when })),
    claims: [],
  });

const period = (from: string, to: string): Period => ({ id: 'war', title: 'War', from, to, default: true });
const autumn = ['2020-11-10', '2020-09-27', '2020-10-01/2020-12-15', 'XXXX'];
const span = { from: dayOf(2020, 9, 27), to: dayOf(2020, 12, 15) };

describe('wholeWindowOf', () => {
  it('spans the days of all the events, whichever ends last', () => {
    expect(wholeWindowOf(table([], autumn))).toEqual(span);
    expect(wholeWindowOf(table([], ['1918-05-28']))).toEqual({
      from: dayOf(1918, 5, 28),
      to: dayOf(1918, 5, 28),
    });
  });

  it('is the default period, or one day, where there are no events', () => {
    expect(wholeWindowOf(table([period('2020-09', '2020-10')], []))).toEqual({
      from: dayOf(2020, 9, 1),
      to: dayOf(2020, 10, 31),
    });
    expect(wholeWindowOf(table([], []))).toEqual({ from: 0, to: 0 });
    expect(wholeWindowOf(table([period('..', '2020-10')], []))).toEqual({ from: 0, to: dayOf(2020, 10, 31) });
  });
});

describe('defaultWindowOf', () => {
  it.each<[string, readonly Period[], { from: number; to: number }]>([
    [
      'the default period',
      [period('2020-10-01', '2020-11-10')],
      { from: dayOf(2020, 10, 1), to: dayOf(2020, 11, 10) },
    ],
    [
      'the data’s own end where the period has none',
      [period('2020-10-01', '..')],
      { ...span, from: dayOf(2020, 10, 1) },
    ],
    [
      'the data’s own beginning where the period has none',
      [period('..', '2020-11-10')],
      { ...span, to: dayOf(2020, 11, 10) },
    ],
    [
      'a period of one day',
      [period('2020-10-01', '2020-10-01')],
      { from: dayOf(2020, 10, 1), to: dayOf(2020, 10, 1) },
    ],
    ['everything where an open period ends before the first event', [period('..', '2020-01-01')], span],
    ['everything where an open period begins after the last event', [period('2021-01-01', '..')], span],
    ['everything without a default period', [{ id: 'a', title: 'A', from: '2020', to: '2020' }], span],
    ['everything where the period can’t be read', [period('soon', '2020-11-10')], span],
    ['everything where the period ends before it begins', [period('2020-11', '2020-10')], span],
  ])('is %s', (_, periods, window) => {
    expect(defaultWindowOf(table(periods, autumn))).toEqual(window);
  });
});
