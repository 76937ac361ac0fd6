import { expect, test } from 'vitest';
import { dayOf } from '../../../../src/model/day';
import { layoutWindow } from '../../../../src/views/map/layout/layoutSet';

const periods = [
  { id: 'before', title: '', from: '1988', to: '2020-09-26' },
  { id: 'war', title: '', from: '2020-09-27', to: '2020-11-10' },
  { id: 'year', title: '', from: '2020', to: '2020' },
];
const whole = { from: dayOf(1988, 1, 1), to: dayOf(2023, 12, 31) };
const war = { from: dayOf(2020, 9, 27), to: dayOf(2020, 11, 10) };

test.each([
  ['a week of the war', dayOf(2020, 10, 1), dayOf(2020, 10, 7), war],
  ['the whole war', war.from, war.to, war],
  ['the summer and the war', dayOf(2020, 7, 1), war.to, { from: dayOf(2020, 1, 1), to: dayOf(2020, 12, 31) }],
  ['the war and after', war.from, dayOf(2021, 3, 1), whole],
  ['more than there is', dayOf(1980, 1, 1), whole.to, { from: dayOf(1980, 1, 1), to: whole.to }],
])('lays out for the shortest period around %s', (_, from, to, expected) => {
  expect(layoutWindow(periods, { from, to }, whole)).toEqual(expected);
});

test.each([
  ['2020-02', '2020-02', dayOf(2020, 2, 1), dayOf(2020, 2, 29)],
  ['2019-02', '2019-12', dayOf(2019, 2, 1), dayOf(2019, 12, 31)],
  ['2020', '2020-06-15', dayOf(2020, 1, 1), dayOf(2020, 6, 15)],
  ['-0043-03', '-0043-03-15', dayOf(-43, 3, 1), dayOf(-43, 3, 15)],
])('a period from %s to %s reaches from its first day to its last', (from, to, first, last) => {
  const days = { from: first, to: last };
  expect(layoutWindow([{ id: 'a', title: '', from, to }], days, whole)).toEqual(days);
  for (const beyond of [
    { ...days, from: days.from - 1 },
    { ...days, to: days.to + 1 },
  ])
    expect(layoutWindow([{ id: 'a', title: '', from, to }], beyond, whole)).not.toEqual(days);
});

test.each(['..', '2020-10-01~', '2020/2021', 'x2020', '20201'])('a period from %s is none', (from) => {
  const days = { from: dayOf(2020, 10, 5), to: dayOf(2020, 10, 6) };
  expect(layoutWindow([{ id: 'a', title: '', from, to: '2020' }], days, whole)).toEqual(whole);
  expect(layoutWindow([{ id: 'a', title: '', from: '2020', to: from }], days, whole)).toEqual(whole);
});
