import { expect, test } from 'vitest';
import { dayOf, minutesPerDay } from '../../src/model/day';
import { parseEdtf } from '../../src/model/edtf';
import type { ClockTime } from '../../src/model/event';
import {
  beginningOf,
  dayPart,
  lastPossibleDay,
  minutesOf,
  readClock,
  reportedDay,
} from '../../src/model/span';

const spanOf = (when: string, time?: ClockTime) => minutesOf(parseEdtf(when) ?? expect.fail(when), time);
const at = (month: number, day: number, hours = 0, minutes = 0) =>
  dayOf(2020, month, day) * minutesPerDay + hours * 60 + minutes;

test('a day ends at the next midnight', () => {
  expect(spanOf('2020-09-27')).toEqual({ start: at(9, 27), end: at(9, 28), clock: false });
  expect(spanOf('2020-10')).toEqual({ start: at(10, 1), end: at(11, 1), clock: false });
  expect(spanOf('2020-09-27/2020-11-10')).toEqual({ start: at(9, 27), end: at(11, 11), clock: false });
});

test('an event with a clock time begins at its minute', () => {
  const time = { from: '07:15', of: 'event' } as const;
  expect(spanOf('2020-09-27', time)).toEqual({ start: at(9, 27, 7, 15), end: at(9, 27, 7, 16), clock: true });
  expect(spanOf('2020-09-27', { ...time, to: '08:00' }).end).toBe(at(9, 27, 8));
  expect(spanOf('2020-09-27', { ...time, to: '07:15' })).toEqual(spanOf('2020-09-27', time));
});

test('a clock time that runs past midnight ends on the next day', () => {
  expect(spanOf('2020-09-27', { from: '22:00', to: '02:00', of: 'event' })).toEqual({
    start: at(9, 27, 22),
    end: at(9, 28, 2),
    clock: true,
  });
});

test('over several days the clock times are of the first and of the last day', () => {
  const time = { from: '16:00', to: '03:00', of: 'event' } as const;
  expect(spanOf('2020-10-09/2020-10-10', time)).toEqual({
    start: at(10, 9, 16),
    end: at(10, 10, 3),
    clock: true,
  });
  expect(spanOf('2020-10-09/2020-11', time).end).toBe(at(12, 1));
});

test('the clock time of an announcement leaves the day whole', () => {
  expect(spanOf('2020-09-27', { from: '07:15', of: 'announcement' })).toEqual(spanOf('2020-09-27'));
});

test.each([
  { text: 'evening', of: 'event' },
  { from: '25:00', of: 'event' },
  { from: 'noon', of: 'event' },
] as const)('a part of the day in words, or no clock time at all, leaves the day whole: %o', (time) =>
  expect(spanOf('2020-09-27', time)).toEqual(spanOf('2020-09-27')),
);

test('a month with a clock time stays a month', () => {
  expect(spanOf('2020-10', { from: '07:15', of: 'event' })).toEqual(spanOf('2020-10'));
});

test.each(['2020-11-10/..', '2020-11-10/', '../2020-11-10', '/2020-11-10'])(
  'an open or unknown end takes up no time of its own: %s',
  (when) => expect(spanOf(when)).toEqual(spanOf('2020-11-10')),
);

test('a date without any known end has no minutes', () => {
  expect(() => spanOf('../..')).toThrow('without any known end');
});

test.each([
  ['00:00', 0],
  ['07:15', 435],
  ['19:59', 1199],
  ['23:59', 1439],
  ['24:00', undefined],
  ['23:60', undefined],
  ['7:15', undefined],
  ['107:15', undefined],
  ['07:150', undefined],
  ['07-15', undefined],
  [undefined, undefined],
])('the clock time %s is minute %s of its day', (text, minutes) => {
  expect(readClock(text)).toBe(minutes);
});

const last = (month: number, date: number) => dayOf(2020, month, date);

test.each([
  ['2020-10-08', last(10, 8)],
  ['2020-10-08T17:20', last(10, 8)],
  ['2020-10', last(10, 31)],
  ['2020-10-08/2020-10-09', last(10, 9)],
  ['2020-10-32', Infinity],
  ['2020-10-3x', Infinity],
  ['T17:20', Infinity],
  ['', Infinity],
])('what was reported on %s is known from its last possible day on', (text, day) => {
  expect(reportedDay(text)).toBe(day);
});

test.each([
  ['2020-10-08', last(10, 8), last(10, 8)],
  ['2020-10-08/2020-11-09', last(10, 8), last(11, 9)],
  ['2020-10/2020-11-09', last(10, 31), last(11, 9)],
  ['../2020-11-09', last(11, 9), last(11, 9)],
  ['2020-10-08/..', last(10, 8), last(10, 8)],
  ['2020', last(12, 31), last(12, 31)],
  ['../..', Infinity, Infinity],
  ['some day', Infinity, Infinity],
])('%s has begun by one day, and is over by another', (when, begun, over) => {
  expect(beginningOf(when)).toBe(begun);
  expect(lastPossibleDay(parseEdtf(when))).toBe(over);
});

test('the day is what stands before a clock time', () => {
  expect(['2020-10-08T17:20', '2020-10-08', ''].map(dayPart)).toEqual(['2020-10-08', '2020-10-08', '']);
});
