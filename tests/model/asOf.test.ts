import { describe, expect, it } from 'vitest';
import {
  eventAsOf,
  claimsAsOf,
  statusAsOf,
  turningDays,
  whenAsOf,
  withKnownDays,
} from '../../src/model/asOf';
import { dayOf } from '../../src/model/day';
import type { ConflictEvent, EventStatus, Stance } from '../../src/model/event';
import { claimWith, eventWith } from '../table/smallDataset';

const october = (day: number) => dayOf(2020, 10, day);
const publishedLater = (later: string) => (id: string) => (id === later ? dayOf(2022, 1, 1) : -Infinity);

describe('eventAsOf', () => {
  const event = eventWith({
    id: 'strike',
    when: '2020-10-04',
    status: 'corroborated',
    confidence: { occurred: 'high' },
    reports: [
      { source: 'agency', reported: '2020-10-04' },
      { source: 'amnesty', reported: '2021-01' },
    ],
    positions: [
      { by: 'baku', stance: 'asserts', reported: '2020-10-04T11:00', sources: ['agency', 'book'] },
      { by: 'yerevan', stance: 'denies', reported: '2020-10', sources: [] },
    ],
    updates: [
      { reported: '2020-10-04', text: 'At first.', status: 'one-side', sources: [] },
      { reported: '2020-10-31', text: 'Denied.', status: 'disputed', sources: [] },
      { reported: '2021-01', text: 'Documented.', status: 'corroborated', sources: ['amnesty'] },
    ],
  });
  const countsOn = (day: number) => {
    const { status, reports, positions, updates } = eventAsOf(event, day);
    return [status, reports.length, positions.length, updates.length];
  };

  it('keeps what was said by then, a partial day counting from its last', () => {
    expect(countsOn(october(4))).toEqual(['one-side', 1, 1, 1]);
    expect(countsOn(october(30))).toEqual(['one-side', 1, 1, 1]);
    expect(countsOn(october(31))).toEqual(['disputed', 1, 2, 2]);
    expect(countsOn(dayOf(2021, 1, 30))).toEqual(['disputed', 1, 2, 2]);
    expect(countsOn(dayOf(2021, 1, 31))).toEqual(['corroborated', 2, 2, 3]);
  });

  it('is the event itself once all is known', () => {
    expect(eventAsOf(event, dayOf(2021, 1, 31))).toEqual(event);
  });

  it('leaves the judgement of today out where the status was another', () => {
    expect(eventAsOf(event, october(4)).confidence).toBeUndefined();
  });

  it('names no source that was published later', () => {
    expect(eventAsOf(event, october(4), publishedLater('book')).positions[0]?.sources).toEqual(['agency']);
    expect(eventAsOf(event, october(4), publishedLater('agency')).reports).toEqual([]);
    const onThatDay = () => october(4);
    expect(eventAsOf(event, october(4), onThatDay)).toEqual(eventAsOf(event, october(4)));
  });

  it('leaves the end open of what was still going on', () => {
    const siege = eventWith({ id: 'siege', when: '2020-10-04/2020-11-09' });
    expect(whenAsOf(siege, october(9))).toBe('2020-10-04/..');
    expect(whenAsOf(siege, dayOf(2020, 11, 9))).toBe('2020-10-04/2020-11-09');
  });

  it.each([
    ['once', '2020-10-04/2020-11-09'],
    ['duration', '2020-10'],
    ['duration', '../2020-11-09'],
    ['duration', '/2020-11-09'],
    ['duration', 'some day'],
  ] as const)('leaves the date as it stands of what was %s, %s', (whenKind, when) => {
    expect(whenAsOf(eventWith({ id: 'a', whenKind, when }), october(9))).toBe(when);
  });

  it('dates what nobody checked by the day that it counts from', () => {
    const talks = eventWith({
      id: 'talks',
      when: '2020-10-09/2020-10-10',
      reports: [{ source: 'agency', reported: '2020-10-08', assumed: true }],
      positions: [{ by: 'baku', stance: 'asserts', reported: '2020-12', assumed: true, sources: [] }],
      updates: [{ reported: '2020-10-10', assumed: true, text: 'They ended.', sources: ['wire'] }],
    });
    const wireOnEleventh = (id: string) => (id === 'wire' ? october(11) : -Infinity);
    const on = (day: number) => eventAsOf(talks, october(day), wireOnEleventh);
    expect(on(8).reports).toEqual([]);
    expect(on(9).reports).toEqual([{ source: 'agency', reported: '2020-10-09', assumed: true }]);
    expect([on(10).positions, on(10).updates]).toEqual([[], []]);
    expect(on(11).updates.map(({ reported }) => reported)).toEqual(['2020-10-11']);
    const { reports, positions, updates } = withKnownDays(talks, wireOnEleventh);
    expect([...reports, ...positions, ...updates].map(({ reported }) => reported)).toEqual([
      '2020-10-09',
      '2020-12',
      '2020-10-11',
    ]);
  });
});

describe('statusAsOf', () => {
  it('is the event’s own where no update changes it', () => {
    expect(statusAsOf(eventWith({ id: 'a', status: 'disputed' }), october(1))).toBe('disputed');
  });

  it('is that of the last update by day, and by order within a day, in whatever order they are listed', () => {
    const update = (reported: string, status: EventStatus) => ({
      reported,
      text: status,
      status,
      sources: [],
    });
    const event = eventWith({
      id: 'a',
      status: 'corroborated',
      updates: [
        update('2020-12-01', 'corroborated'),
        update('2020-10-08', 'documented'),
        update('2020-10-05', 'one-side'),
        update('2020-10-08', 'disputed'),
        update('2020-10-06', 'documented'),
      ],
    });
    const statuses = [5, 6, 7, 8, 9].map((day) => statusAsOf(event, october(day)));
    expect(statuses).toEqual(['one-side', 'documented', 'documented', 'disputed', 'disputed']);
  });

  it('is the event’s own once all is said, whatever the last update says', () => {
    const event = eventWith({
      id: 'a',
      status: 'retracted',
      updates: [{ reported: '2020-10-08', text: 'Denied.', status: 'disputed', sources: [] }],
    });
    expect([7, 8, 9].map((day) => statusAsOf(event, october(day)))).toEqual([
      'documented',
      'retracted',
      'retracted',
    ]);
  });

  it('is one side’s word, or documented by a report, until the first update is known', () => {
    const event = eventWith({
      id: 'a',
      when: '2020-10-04/2020-10-06',
      status: 'corroborated',
      reports: [{ source: 'agency', reported: '2020-10-05' }],
      positions: [{ by: 'baku', stance: 'asserts', reported: '2020-10-04', sources: [] }],
      updates: [
        { reported: '2020-10-06', assumed: true, text: 'At first.', status: 'disputed', sources: [] },
        { reported: '2020-12', text: 'Later.', status: 'corroborated', sources: [] },
      ],
    });
    const on = (day: number) =>
      [event, { ...event, positions: [] }].map((of) => statusAsOf(of, october(day)));
    // Without the position nobody has told of it yet: it will be documented.
    expect(on(4)).toEqual(['one-side', 'documented']);
    expect(on(5)).toEqual(['one-side', 'documented']);
    expect(on(6)).toEqual(['disputed', 'disputed']);
  });

  it('is not disputed before anybody denied it, nor confirmed before anybody did', () => {
    const taken = (status: EventStatus, stance: Stance) =>
      eventWith({
        id: 'a',
        status,
        positions: [
          { by: 'baku', stance: 'asserts', reported: '2020-10-04', sources: [] },
          { by: 'yerevan', stance, reported: '2020-10-06', sources: [] },
        ],
      });
    const on = (event: ConflictEvent) => [4, 5, 6].map((day) => statusAsOf(event, october(day)));
    expect(on(taken('disputed', 'denies'))).toEqual(['one-side', 'one-side', 'disputed']);
    expect(on(taken('disputed', 'asserts'))).toEqual(['one-side', 'one-side', 'disputed']);
    expect(on(taken('corroborated', 'confirms'))).toEqual(['one-side', 'one-side', 'corroborated']);
    expect(on(taken('corroborated', 'qualifies'))).toEqual(['corroborated', 'corroborated', 'corroborated']);
    expect(on(taken('retracted', 'denies'))).toEqual(['one-side', 'one-side', 'retracted']);
    expect(on(taken('documented', 'denies'))).toEqual(['documented', 'documented', 'documented']);
    expect(on(taken('one-side', 'denies'))).toEqual(['one-side', 'one-side', 'one-side']);
  });

  it('is what the positions made of it before the first that is known', () => {
    const event = eventWith({
      id: 'a',
      status: 'corroborated',
      positions: [
        { by: 'baku', stance: 'asserts', reported: '2020-10-05', sources: [] },
        { by: 'yerevan', stance: 'denies', reported: '2020-10-06', sources: [] },
      ],
      updates: [{ reported: '2020-10-20', text: 'Found.', status: 'corroborated', sources: [] }],
    });
    const statuses = [4, 5, 6, 19, 20].map((day) => statusAsOf(event, october(day)));
    expect(statuses).toEqual(['documented', 'one-side', 'disputed', 'disputed', 'corroborated']);
  });
});

describe('turningDays', () => {
  it('are the days on which something is said after the event is known: each once, rising', () => {
    const event = eventWith({
      id: 'a',
      reports: [
        { source: 'agency', reported: '2020-10-20' },
        { source: 'agency', reported: '2020-10-05' },
      ],
      positions: [
        { by: 'baku', stance: 'asserts', reported: '2020-10-20', sources: [] },
        { by: 'yerevan', stance: 'denies', reported: '2020-10-09', sources: [] },
      ],
      updates: [{ reported: '2020-10-12', assumed: true, text: 'Found.', sources: ['wire'] }],
    });
    expect(turningDays(event)).toEqual([october(9), october(12), october(20)]);
    const wireOnFifteenth = (id: string) => (id === 'wire' ? october(15) : -Infinity);
    expect(turningDays(event, wireOnFifteenth)).toEqual([october(9), october(15), october(20)]);
    expect(turningDays(eventWith({ id: 'b' }))).toEqual([]);
  });
});

describe('claimsAsOf', () => {
  it('keeps the claims that had been given, with the sources of then', () => {
    const claims = [
      claimWith({ id: 'then', reported: '2020-10-08T17:20', sources: ['agency', 'book'] }),
      claimWith({ id: 'partial', reported: '2020-10' }),
      claimWith({ id: 'later', reported: '2020-10-10' }),
      claimWith({ id: 'that evening', reported: '2020-10-09' }),
    ];
    expect(claimsAsOf(claims, october(9), publishedLater('book'))).toEqual([
      { ...claims[0], sources: ['agency'] },
      claims[3],
    ]);
    expect(claimsAsOf(claims, october(9), () => october(9))).toEqual([claims[0], claims[3]]);
  });

  const gap = claimWith({
    id: 'gap',
    notDisclosed: true,
    asOf: '2020-09-27/2020-12-02',
    reported: '2020-12-03',
    note: 'Told on 3 December.',
    via: 'agency',
  });

  it('ends a gap with the as-of day, and says nothing of what came after', () => {
    const [then] = claimsAsOf([gap], october(9));
    expect(then).toMatchObject({ asOf: '2020-09-27/2020-10-09', reported: '2020-10-09', sources: [] });
    expect(then).toHaveProperty('assumed', true);
    expect(then).not.toHaveProperty('note');
    expect(then).not.toHaveProperty('via');
  });

  it('keeps what was said of a gap by then, and the whole of it once it has ended', () => {
    const told = { ...gap, reported: '2020-09-27' };
    expect(claimsAsOf([told], october(9))).toEqual([{ ...told, asOf: '2020-09-27/2020-10-09' }]);
    expect(claimsAsOf([gap], dayOf(2020, 12, 3))).toEqual([gap]);
  });

  it('knows of no gap before it began, and writes one month as days', () => {
    expect(claimsAsOf([gap], dayOf(2020, 9, 26))).toEqual([]);
    expect(claimsAsOf([{ ...gap, asOf: '2020-10' }], october(9))[0]?.asOf).toBe('2020-10-01/2020-10-09');
    // The beginning stays as it is written, also where it is open or unknown.
    for (const begins of ['2020-09', '..', '', '2020-09-27']) {
      const [then] = claimsAsOf([{ ...gap, asOf: `${begins}/2020-12-02` }], october(9));
      expect(then?.asOf).toBe(`${begins}/2020-10-09`);
    }
    expect(claimsAsOf([{ ...gap, asOf: '2020-10' }], october(31))[0]?.asOf).toBe('2020-10');
    expect(claimsAsOf([{ ...gap, asOf: 'unreadable' }], october(9))[0]?.asOf).toBe('unreadable');
  });
});
