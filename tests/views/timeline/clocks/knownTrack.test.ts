import { describe, expect, it } from 'vitest';
import { dayOf } from '../../../../src/model/day';
import { knownTrack, stepKnown, trackDay, trackPx } from '../../../../src/views/timeline/clocks/knownTrack';

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
});
