import { describe, expect, it } from 'vitest';
import { dayOf } from '../../src/model/day';
import type { Position, Report } from '../../src/model/event';
import { claimKnownDay, isKnownDayAssumed, knownDay, saidDay } from '../../src/model/knownDay';
import { claimWith } from '../table/smallDataset';

const report = (reported: string, assumed = false, source = 'undated'): Report => ({
  source,
  reported,
  assumed,
});
const position = (reported: string, assumed = false, sources: readonly string[] = []): Position => ({
  by: 'a',
  stance: 'denies',
  reported,
  assumed,
  sources,
});

const published: { readonly [id: string]: number } = { wire: dayOf(2020, 10, 5), book: dayOf(2021, 1, 31) };
const sourceDays = (id: string) => published[id] ?? -Infinity;
const knownOn = (when: string, reports: Report[], positions: Position[] = []) =>
  knownDay({ when, reports, positions }, sourceDays);
const october = (day: number) => dayOf(2020, 10, day);

describe('an event is known', () => {
  it('from the earliest of its reports and positions', () => {
    expect(knownOn('2020-10-04', [report('2020-10-06'), report('2020-10-05')])).toBe(october(5));
    expect(knownOn('2020-10-04', [report('2020-10-06')], [position('2020-10-04')])).toBe(october(4));
    expect(knownOn('2020-10-04', [report('2020-10-06T17:20')])).toBe(october(6));
  });

  it('from the last possible day of a partial date', () => {
    expect(knownOn('2020-10-04', [report('2020-10')])).toBe(october(31));
    expect(knownOn('2020-10-04', [report('2020-10'), report('2020-10-20')])).toBe(october(20));
  });

  it('from its own last day where nobody reported it', () => {
    expect(knownOn('2020-10-04/2020-10-06', [])).toBe(october(6));
    expect(knownOn('2020-10-04', [report('some day'), report('/')])).toBe(october(4));
  });
});

describe('an assumed day', () => {
  it('is the day that is written', () => {
    expect(knownOn('2020-09-27/2020-11-10', [report('2020-11-10', true)])).toBe(dayOf(2020, 11, 10));
    expect(knownOn('2020-10-04', [report('2020-10', true)])).toBe(october(31));
  });

  it('is never before the event began', () => {
    expect(knownOn('2020-10-04', [report('2020-10-01', true)])).toBe(october(4));
    expect(knownOn('2020-10-04/2020-10-09', [report('2020-10-01', true)])).toBe(october(4));
    expect(knownOn('2020-10', [report('2020-10-02', true)])).toBe(october(31));
    expect(knownOn('../2020-10-09', [report('2020-10-02', true)])).toBe(october(9));
  });

  it('is never before a dated source that it rests on', () => {
    expect(knownOn('2020-10-02', [report('2020-10-02', true, 'wire')])).toBe(october(5));
    expect(knownOn('2020-10-02', [], [position('2020-10-02', true, ['wire', 'undated'])])).toBe(october(5));
    expect(knownOn('2020-10-02', [], [position('2020-10-02', true, ['wire', 'book'])])).toBe(
      dayOf(2021, 1, 31),
    );
    expect(
      saidDay({ reported: '2020-10-20', assumed: true, sources: ['wire'] }, october(2), sourceDays),
    ).toBe(october(20));
  });

  it('is no checked day: that is believed, whatever its sources', () => {
    expect(knownOn('2020-10-02', [report('2020-10-01', false, 'book')])).toBe(october(1));
  });

  it('is what an event is known by where none of that day was checked', () => {
    const isAssumed = (reports: Report[], positions: Position[] = []) =>
      isKnownDayAssumed({ reports, positions }, knownOn('2020-10-04', reports, positions));
    expect(isAssumed([report('2020-10-04', true)])).toBe(true);
    expect(isAssumed([report('2020-10-04', true), report('2020-10-05')])).toBe(true);
    expect(isAssumed([report('2020-10-05', true), report('2020-10-04')])).toBe(false);
    expect(isAssumed([report('2020-10-05', true)], [position('2020-10-05')])).toBe(false);
    expect(isAssumed([])).toBe(true);
  });
});

describe('a claim is known', () => {
  it('from the day of its report, an assumed one not before its event and its sources', () => {
    const claim = claimWith({ id: 'c', reported: '2020-10-04T17:20', sources: ['wire'] });
    expect(claimKnownDay(claim, october(9), sourceDays)).toBe(october(4));
    expect(claimKnownDay({ ...claim, assumed: true }, -Infinity, sourceDays)).toBe(october(5));
    expect(claimKnownDay({ ...claim, assumed: true }, october(9), sourceDays)).toBe(october(9));
  });

  it('from the first day of a gap, since what nobody discloses is missing all along', () => {
    const gap = claimWith({
      id: 'c',
      notDisclosed: true,
      asOf: '2020-09-27/2020-12-02',
      reported: '2020-12-03',
    });
    expect(claimKnownDay(gap)).toBe(dayOf(2020, 9, 27));
    expect(claimKnownDay({ ...gap, asOf: '../2020-12-02' })).toBe(-Infinity);
    expect(claimKnownDay({ ...gap, asOf: 'unreadable' })).toBe(-Infinity);
  });
});
