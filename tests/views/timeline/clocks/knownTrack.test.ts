import { describe, expect, it } from 'vitest';
import { dayOf } from '../../../../src/model/day';
import {
  knownTrack,
  movesKnob,
  stepKnown,
  trackDay,
  trackPx,
} from '../../../../src/views/timeline/clocks/knownTrack';

const war = { from: dayOf(2020, 9, 27), to: dayOf(2020, 11, 10) };
const reach = { from: dayOf(1988, 2, 20), to: dayOf(2023, 10, 15) };
const day = (text: string) =>
  dayOf(Number(text.slice(0, 4)), Number(text.slice(5, 7)), Number(text.slice(8)));

describe('the track of the second clock', () => {
  it.each([90, 118, 150, 318])('at %i px, the knob stands where each day is read back', (widthPx) => {
    const track = knownTrack(war, widthPx);
    for (let known = war.from; known <= war.to; known++)
      expect(trackDay(track, trackPx(track, known))).toBe(known);
    expect(trackDay(track, trackPx(track, undefined))).toBeUndefined();
  });

  it('begins and ends where the period does, and today stands apart', () => {
    const track = knownTrack(war, 150);
    expect(trackPx(track, war.from)).toBe(0);
    expect(trackPx(track, undefined)).toBe(150);
    expect(trackPx(track, undefined) - trackPx(track, war.to)).toBeGreaterThan(20);
    expect(trackDay(track, -40)).toBe(war.from);
    expect(trackDay(track, 400)).toBeUndefined();
  });

  it('has a place in the gap for a day after the period, and its beginning for one before', () => {
    const track = knownTrack(war, 150);
    const later = trackPx(track, dayOf(2022, 1, 1));
    expect(later).toBeGreaterThan(trackPx(track, war.to));
    expect(later).toBeLessThan(150);
    expect(trackPx(track, dayOf(1990, 1, 1))).toBe(0);
  });

  it.each([
    ['the war', war, 'week', 7],
    ['a day', { from: war.from, to: war.from }, 'week', 1],
    ['a year', { from: dayOf(2020, 1, 1), to: dayOf(2020, 12, 31) }, 'month', 12],
    ['fifteen years', { from: dayOf(2005, 1, 1), to: dayOf(2019, 12, 31) }, 'year', 15],
    ['a century', { from: dayOf(1900, 1, 1), to: dayOf(1999, 12, 31) }, 'year', 1],
  ] as const)('of %s has a tick a %3$s', (_name, period, step, ticks) => {
    const track = knownTrack(period, 150);
    expect(track.step).toBe(step);
    expect(track.ticks).toHaveLength(ticks);
    for (const [index, px] of track.ticks.entries()) {
      expect(px).toBeLessThanOrEqual(track.lastPx);
      if (index > 0) expect(px - (track.ticks[index - 1] ?? 0)).toBeGreaterThan(5);
    }
  });

  it.each([
    ['today', 'ArrowLeft', '2020-11-10'],
    ['today', 'PageDown', '2020-11-10'],
    ['today', 'ArrowRight', 'today'],
    ['today', 'Home', '2020-09-27'],
    ['2020-11-10', 'ArrowRight', 'today'],
    ['2020-11-10', 'ArrowLeft', '2020-11-09'],
    ['2020-11-08', 'PageUp', '2020-11-10'],
    ['2020-10-09', 'PageUp', '2020-10-16'],
    ['2020-10-09', 'End', 'today'],
    ['2020-09-29', 'PageDown', '2020-09-27'],
    ['2020-09-27', 'ArrowLeft', '2020-09-27'],
    ['2020-11-11', 'ArrowLeft', '2020-11-10'],
    ['2022-01-01', 'ArrowRight', '2022-01-02'],
    ['2023-10-15', 'ArrowRight', 'today'],
    ['1988-02-20', 'ArrowLeft', '1988-02-20'],
    ['1994-05-12', 'ArrowRight', '1994-05-13'],
    ['2020-10-09', 'x', '2020-10-09'],
  ])('from %s, %s leads to %s', (from, key, to) => {
    const known = from === 'today' ? undefined : day(from);
    const next = stepKnown(knownTrack(war, 150), known, key, reach);
    expect(next).toBe(to === 'today' ? undefined : day(to));
  });

  it('keeps 22 px for the gap, in whose middle later days stand', () => {
    const track = knownTrack(war, 150);
    expect(track).toMatchObject({ first: war.from, last: war.to, lastPx: 128, todayPx: 150 });
    expect(trackPx(track, war.to)).toBe(128);
    expect(trackPx(track, war.from + 11)).toBe(32);
    expect(trackPx(track, war.to + 1)).toBe(139);
    expect([138, 139, 139.1].map((px) => trackDay(track, px))).toEqual([war.to, war.to, undefined]);
    expect([1.4, 1.5, 32].map((px) => trackDay(track, px))).toEqual([war.from, war.from + 1, war.from + 11]);
  });

  it('has its ticks where weeks begin, but for one that all but meets its end', () => {
    const days = (from: number, to: number) => knownTrack({ from, to }, 150);
    // Mondays are 28 September and 2, 5, 12 October…: the first is a day from the period's beginning.
    expect(knownTrack(war, 150).ticks.map(Math.round)).toEqual([0, 23, 44, 64, 84, 105, 125]);
    const monday = dayOf(2020, 9, 28);
    expect(days(monday - 1, monday + 15).ticks).toEqual([0, 8, 64, 120]);
    expect(days(monday - 1, monday + 18).ticks.map(Math.round)).toEqual([0, 54, 101]);
    // Exactly 7 px are enough.
    expect(knownTrack({ from: monday - 1, to: monday + 15 }, 134).ticks).toEqual([0, 7, 56, 105]);
    // A week that begins on the last day has its tick there.
    expect(days(monday, monday + 7).ticks).toEqual([0, 128]);
  });

  it.each([
    [18, 'week'],
    [19, 'month'],
  ] as const)(
    'takes longer steps where ticks would stand closer than 7 px: %i weeks by the %s',
    (weeks, step) => {
      const monday = dayOf(2020, 1, 6);
      expect(knownTrack({ from: monday, to: monday + (weeks - 1) * 7 }, 148).step).toBe(step);
    },
  );

  it('of one day has that day at its beginning', () => {
    const track = knownTrack({ from: war.from, to: war.from }, 150);
    expect(track.ticks).toEqual([0]);
    expect(trackPx(track, war.from)).toBe(0);
    expect(trackDay(track, 128)).toBe(war.from);
  });

  it.each([
    ['2020-11-10', 'PageDown', '2020-11-03'],
    ['2020-11-10', 'ArrowUp', 'today'],
    ['2020-10-09', 'ArrowDown', '2020-10-08'],
    ['2020-10-09', 'ArrowUp', '2020-10-10'],
    ['today', 'End', 'today'],
    ['2022-01-01', 'Home', '2020-09-27'],
    ['2022-01-01', 'ArrowLeft', '2021-12-31'],
    ['2020-11-13', 'PageDown', '2020-11-10'],
    ['2023-10-10', 'PageUp', 'today'],
    ['2023-10-08', 'PageUp', '2023-10-15'],
    ['1988-02-23', 'PageDown', '1988-02-20'],
    ['1994-05-12', 'PageDown', '1994-05-05'],
    ['2020-09-26', 'ArrowRight', '2020-09-27'],
    ['2020-09-25', 'PageUp', '2020-10-02'],
    ['today', 'x', 'today'],
  ])('from %s, %s leads to %s', (from, key, to) => {
    const known = from === 'today' ? undefined : day(from);
    const next = stepKnown(knownTrack(war, 150), known, key, reach);
    expect(next).toBe(to === 'today' ? undefined : day(to));
  });

  it('ends at today where no day after the period can be typed', () => {
    expect(stepKnown(knownTrack(war, 150), war.to, 'ArrowRight', war)).toBeUndefined();
    expect(
      stepKnown(knownTrack(war, 150), war.to - 3, 'PageUp', { from: war.from, to: war.from }),
    ).toBeUndefined();
    expect(stepKnown(knownTrack(war, 150), war.to - 3, 'ArrowRight', { from: war.from, to: war.from })).toBe(
      war.to - 2,
    );
  });

  it('is moved by arrows, pages, Home and End, and by no other key', () => {
    const keys = ['ArrowLeft', 'ArrowDown', 'ArrowRight', 'ArrowUp', 'PageDown', 'PageUp', 'Home', 'End'];
    expect(keys.map(movesKnob)).toEqual(keys.map(() => true));
    expect(['Enter', ' ', 'Tab', 'a', ''].map(movesKnob)).toEqual([false, false, false, false, false]);
  });
});
