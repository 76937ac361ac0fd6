import { expect, it } from 'vitest';
import { timelineDates } from '../../../src/export/timeline/timelineDate';
import type { ClockTime } from '../../../src/model/event';

const day = { year: 2020, month: 10, day: 4 };
const clock = (from: string, to?: string, of: ClockTime['of'] = 'event'): ClockTime => ({
  from,
  of,
  ...(to !== undefined && { to }),
});

it.each<[string, ClockTime | undefined, unknown, unknown]>([
  ['2020-10-04', undefined, day, undefined],
  ['2020-10-04', clock('07:05'), { ...day, hour: 7, minute: 5 }, undefined],
  ['2020-10-04', clock('07:05', '09:00'), { ...day, hour: 7, minute: 5 }, { ...day, hour: 9, minute: 0 }],
  ['2020-10-04', clock('22:00', '02:00'), { ...day, hour: 22, minute: 0 }, undefined],
  ['2020-10-04', clock('07:05', undefined, 'announcement'), day, undefined],
  ['2020-10', clock('07:05'), { year: 2020, month: 10 }, undefined],
  ['1848', undefined, { year: 1848 }, undefined],
  ['2020-22', undefined, { year: 2020, month: 4 }, { year: 2020, month: 6 }],
  ['201X', undefined, { year: 2010 }, { year: 2019 }],
  ['-0043', undefined, { year: -44 }, undefined],
  ['0000', undefined, { year: -1 }, undefined],
  ['-0043-03-15', undefined, { year: -44, month: 3, day: 15 }, undefined],
  [
    '2020-10-04/2020-10-06',
    clock('22:00', '02:00'),
    { ...day, hour: 22, minute: 0 },
    { year: 2020, month: 10, day: 6, hour: 2, minute: 0 },
  ],
  ['2020-10-04/..', undefined, day, undefined],
  ['../2020-10-04', undefined, day, undefined],
])('%s with %j keeps its precision', (when, time, start_date, end_date) => {
  expect(timelineDates(when, time)).toEqual({ start_date, ...(end_date !== undefined && { end_date }) });
});

it.each(['XXXX', 'soon', '../..'])('%s has no place on a timeline', (when) => {
  expect(timelineDates(when)).toBeUndefined();
});
