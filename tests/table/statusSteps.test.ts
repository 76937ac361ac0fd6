import fc from 'fast-check';
import { expect, it } from 'vitest';
import { statusAsOf, turningDays } from '../../src/model/asOf';
import { dayOf } from '../../src/model/day';
import { eventStatuses, type ConflictEvent } from '../../src/model/event';
import { eventOfRow, statusOfRow, type Columns } from '../../src/table/columns';
import { sourceDaysOf } from '../../src/table/sourceDays';
import { arbitraryDataset } from '../engine/arbitraryDataset';
import { properties } from '../seed';
import { eventWith, smallDataset } from './smallDataset';
import { tableOf, tableOfReversed } from './tableOf';

/** The status that a row's steps give for a day: the last that has begun, without steps the present one. */
function statusBySteps(columns: Columns, row: number, day: number) {
  const { row: rows, fromDay, status } = columns.statusSteps;
  const begun = [...rows.keys()].filter((step) => rows[step] === row && Number(fromDay[step]) <= day);
  const last = begun.at(-1);
  return last === undefined ? statusOfRow(columns, row) : eventStatuses[status[last] ?? -1];
}

it('say on each day what the event’s reports, positions and updates until then say', () => {
  fc.assert(
    fc.property(arbitraryDataset, (dataset) => {
      const sourceDays = sourceDaysOf(dataset.sources);
      for (const { columns } of [tableOf(dataset), tableOfReversed(dataset)]) {
        for (let row = 0; row < columns.length; row++) {
          const event = eventOfRow(columns, row);
          const days = turningDays(event, sourceDays).filter(Number.isFinite);
          for (const day of [-1e6, 1e6, ...days.flatMap((turn) => [turn - 1, turn])])
            expect(statusBySteps(columns, row, day)).toBe(statusAsOf(event, day, sourceDays));
        }
      }
    }),
    { ...properties, numRuns: 40 },
  );
});

const october = (day: number) => dayOf(2020, 10, day);
const update = (day: string, status?: ConflictEvent['status']) => ({
  reported: `2020-10-${day}`,
  text: 'More is known',
  sources: [],
  ...(status && { status }),
});

it('stand by row in order of time and then by day, one for each change and none for an event that has none', () => {
  const events = [
    eventWith({
      id: 'late',
      when: '2020-10-06',
      status: 'corroborated',
      reports: [{ source: 'agency', reported: '2020-10-06' }],
      updates: [update('09', 'corroborated'), update('07', 'disputed'), update('08', 'disputed')],
    }),
    eventWith({ id: 'quiet', when: '2020-10-05', updates: [update('07'), update('08')] }),
    eventWith({
      id: 'early',
      when: '2020-10-04',
      status: 'retracted',
      updates: [update('10', 'retracted')],
    }),
  ];
  const { statusSteps } = tableOf({ ...smallDataset, events, claims: [] }).columns;
  const steps = Array.from(statusSteps.row, (row, step) => [
    row,
    Math.max(0, Number(statusSteps.fromDay[step])),
    eventStatuses[statusSteps.status[step] ?? -1],
  ]);
  expect(steps).toEqual([
    [0, 0, 'documented'],
    [0, october(10), 'retracted'],
    [2, 0, 'documented'],
    [2, october(7), 'disputed'],
    [2, october(9), 'corroborated'],
  ]);
  expect(statusSteps.fromDay[0]).toBe(-(2 ** 31));
});
