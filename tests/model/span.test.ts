import { expect, test } from 'vitest';
import { dayOf, minutesPerDay } from '../../src/model/day';
import { parseEdtf } from '../../src/model/edtf';
import type { ClockTime } from '../../src/model/event';
import { minutesOf } from '../../src/model/span';

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
});

test('a clock time that runs past midnight ends on the next day', () => {
  expect(spanOf('2020-09-27', { from: '22:00', to: '02:00', of: 'event' }).end).toBe(at(9, 28, 2));
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
