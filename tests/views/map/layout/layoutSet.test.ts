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
