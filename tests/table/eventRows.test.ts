import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dayOf, minutesPerDay } from '../../src/model/day';
import { eventStatuses, type ConflictEvent } from '../../src/model/event';
import { placeRoles, precisions } from '../../src/model/place';
import {
  flag,
  idOfRow,
  longMinutes,
  precisionOfRow,
  roleOfRow,
  rowOfId,
  statusOfRow,
} from '../../src/table/columns';
import { properties } from '../seed';
import { eventWith, smallDataset } from './smallDataset';
import { tableOf } from './tableOf';

type Parts = Partial<ConflictEvent>;
const columnsOf = (...parts: Parts[]) =>
  tableOf({
    ...smallDataset,
    places: [...smallDataset.places, { id: 'half', names: { en: 'Half' }, lng: 46, precision: 'settlement' }],
    events: parts.map((of, i) => eventWith({ id: `e${i}`, ...of })),
    claims: [],
  }).columns;
const flagsOf = (parts: Parts) => {
  const flags = columnsOf(parts).flags[0] ?? 0;
  return Object.entries(flag).flatMap(([name, bit]) => (flags & bit ? [name] : []));
};

describe('the minutes of an event', () => {
  const day = dayOf(2020, 10, 4) * minutesPerDay;
  it.each<[string, Parts, start: number, end: number]>([
    ['a day is all of it', { when: '2020-10-04' }, 0, 1440],
    ['two days are both', { when: '2020-10-04/2020-10-05' }, 0, 2880],
    [
      'a clock time of the event lasts a minute',
      { when: '2020-10-04', time: { from: '06:00', of: 'event' } },
      360,
      361,
    ],
    [
      'a clock time of the announcement says nothing',
      { when: '2020-10-04', time: { from: '06:00', of: 'announcement' } },
      0,
      1440,
    ],
    ['an approximate day is all of it', { when: '2020-10-04~' }, 0, 1440],
  ])('%s', (_, parts, start, end) => {
    const { startMinute, endMinute } = columnsOf(parts);
    expect([Number(startMinute[0]) - day, Number(endMinute[0]) - day]).toEqual([start, end]);
  });

  it('lie within 32 bits, and every event lasts a minute', () => {
    const { startMinute, endMinute } = columnsOf({ when: '9000-01-01' }, { when: '-8000-01-01' });
    expect([...startMinute]).toEqual([-(2 ** 31), 2 ** 31 - 1]);
    expect(endMinute[0]).toBe(-(2 ** 31) + 1);
  });
});

it('an event of more than two days is long, by its row in order of time', () => {
  expect(longMinutes).toBe(2880);
  const { longIntervals } = columnsOf(
    { when: '2020-10-20/2020-10-22' },
    { when: '2020-10-05/2020-10-06' },
    { when: '2020-10-04' },
    { when: '2020-10-01/2020-10-03' },
  );
  expect([...longIntervals]).toEqual([0, 3]);
});

it('rows are sorted by start, then end, then as they came', () => {
  const dated = fc.record({ from: fc.nat(8), days: fc.nat(3) });
  fc.assert(
    fc.property(fc.array(dated, { maxLength: 12 }), (given) => {
      const day = (n: number) => `2020-10-${String(n + 1).padStart(2, '0')}`;
      const columns = columnsOf(
        ...given.map(({ from, days }) => ({ when: `${day(from)}/${day(from + days)}` })),
      );
      const expected = [...given.keys()].sort((a, b) => {
        const [one, other] = [given[a], given[b]];
        if (!one || !other) throw new Error('an event is missing');
        return one.from - other.from || one.from + one.days - other.from - other.days || a - b;
      });
      expect(given.map((_, row) => idOfRow(columns, row))).toEqual(expected.map((at) => `e${at}`));
    }),
    properties,
  );
});

describe('the flags of an event', () => {
  const checked = [{ source: 'agency', reported: '2020-10-04' }];
  const position = { by: 'baku', stance: 'asserts', reported: '2020-10-04', sources: [] } as const;
  it.each<[string, Parts, readonly string[]]>([
    ['of a day', {}, ['exactBounds']],
    ['that happened at one moment of a month', { when: '2020-10', whenKind: 'once' }, ['once']],
    ['of a month, all of it', { when: '2020-10' }, []],
    ['from a day to some time in a month', { when: '2020-10-04/2020-11' }, []],
    [
      'from a day to an open end, of which the known one is a day',
      { when: '2020-10-04/..' },
      ['exactBounds'],
    ],
    ['of two days', { when: '2020-10-04/2020-10-05' }, ['exactBounds']],
    ['of two days, one of them uncertain', { when: '2020-10-04/2020-10-05?' }, ['approximate']],
    ['with its own clock time', { time: { from: '06:00', of: 'event' } }, ['clock', 'exactBounds']],
    [
      'with the clock time of its announcement',
      { time: { from: '06:00', of: 'announcement' } },
      ['exactBounds'],
    ],
    ['without a date', { when: 'XXXX' }, ['undated']],
    ['at its site', { places: [{ place: 'shusha', role: 'site' }] }, ['placed', 'exactBounds']],
    ['at a place of one coordinate', { places: [{ place: 'half', role: 'site' }] }, ['exactBounds']],
    ['at a place without coordinates', { places: [{ place: 'front', role: 'site' }] }, ['exactBounds']],
    [
      'whose reports were not checked',
      { reports: [{ source: 'agency', reported: '2020-10-04', assumed: true }] },
      ['assumedReport', 'exactBounds'],
    ],
    [
      'of which one report of its day was checked',
      { reports: [...checked, { source: 'agency', reported: '2020-10-04', assumed: true }] },
      ['exactBounds'],
    ],
    ['with a position', { positions: [position] }, ['exactBounds', 'hasHistory']],
    [
      'with an update',
      { updates: [{ reported: '2020-10-06', sources: [], text: 'More is known' }] },
      ['exactBounds', 'hasHistory'],
    ],
  ])('%s', (_, parts, flags) => {
    expect(flagsOf(parts)).toEqual(flags);
  });
});

it('every status and every role comes back', () => {
  const statuses = columnsOf(...eventStatuses.map((status) => ({ status })));
  expect(eventStatuses.map((_, row) => statusOfRow(statuses, row))).toEqual(eventStatuses);
  const roles = columnsOf(...placeRoles.map((role) => ({ places: [{ place: 'shusha', role }] })));
  expect(placeRoles.map((_, row) => roleOfRow(roles, row))).toEqual(placeRoles);
});

describe('how well the place of an event is known', () => {
  const precisionAt = (place: string, precision?: (typeof precisions)[number]) =>
    precisionOfRow(columnsOf({ places: [{ place, role: 'site', ...(precision && { precision }) }] }), 0);

  it.each(precisions)('is what the event says: %s', (precision) => {
    expect(precisionAt('shusha', precision)).toBe(precision);
  });

  it('is what the place says where the event says nothing', () => {
    expect([precisionAt('shusha'), precisionAt('front')]).toEqual(['settlement', 'line']);
  });

  it('is unknown without a place', () => {
    expect([precisionAt('atlantis'), precisionAt('atlantis', 'exact')]).toEqual(['unknown', 'unknown']);
  });
});

it('lists of actors and places name each once a row, and leave out whom no entry came for', () => {
  const columns = columnsOf(
    {
      when: '2020-10-05',
      actors: [{ actor: 'yerevan' }, { actor: 'nobody' }, { actor: 'yerevan' }, { actor: 'baku' }],
      places: [
        { place: 'shushi', role: 'site' },
        { place: 'shusha', role: 'target' },
        { place: 'atlantis', role: 'site' },
        { place: 'moscow', role: 'seat' },
      ],
    },
    { when: '2020-10-04', actors: [{ actor: 'kremlin' }] },
  );
  const row = rowOfId(columns, 'e0');
  const listOf = ({ starts, values }: typeof columns.actors, at: number) => [
    ...values.subarray(starts[at], starts[at + 1]),
  ];
  expect(row).toBe(1);
  expect([listOf(columns.actors, 0), listOf(columns.actors, 1)]).toEqual([[2], [1, 0]]);
  expect([listOf(columns.places, 0), listOf(columns.places, 1)]).toEqual([[], [0, 2]]);
});
