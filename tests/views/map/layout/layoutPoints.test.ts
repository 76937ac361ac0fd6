import { describe, expect, it } from 'vitest';
import { findGlyph, hiddenIn } from '../../../../src/views/map/paint/findGlyph';
import { layoutPoints } from '../../../../src/views/map/layout/layoutPoints';
import { project } from '../../../../src/views/map/layout/projection';
import { input, mark, place } from '../sample';

const places = [place('A', 46.5, 39.5), place('B', 46.50001, 39.5), place('C', 47, 40)];

describe('places at their true points', () => {
  it('stand where they are, however near to one another', () => {
    const { rings, labels } = layoutPoints(input([mark(0, 0), mark(1, 2)], places));
    expect(rings.map(({ x, y }) => ({ x, y }))).toEqual([project(46.5, 39.5, 8), project(47, 40, 8)]);
    expect(rings.map(({ moved }) => moved)).toEqual([false, false]);
    expect(labels).toEqual([]);
  });

  it('stay where they are when others come and go', () => {
    const few = layoutPoints(input([mark(1, 2)], places));
    const more = layoutPoints(input([mark(0, 0), mark(1, 2), mark(2, 1)], places));
    expect(more.rings).toContainEqual(few.rings[0]);
  });

  it('are drawn once where they fall on one pixel, as vague as the vaguest', () => {
    const marks = [mark(0, 0), mark(1, 1, { precision: 'district' }), mark(2, 2)];
    const { rings } = layoutPoints(input(marks, places));
    expect(rings.map(({ style }) => style)).toEqual(['district', 'settlement']);
    expect(rings.map(hiddenIn)).toEqual([1, 0]);
  });

  it('show the deadliest event, among equals the earliest', () => {
    const marks = [mark(0, 0), mark(1, 0, { deathsLow: 2, deathsHigh: 3 }), mark(2, 0, { deathsHigh: 3 })];
    const { rings } = layoutPoints(input(marks, places));
    expect(rings[0]?.glyphs.map((glyph) => glyph.mark.id)).toEqual(['e1']);
  });

  it('let an event without a glyph of its own be found at its place', () => {
    const layout = layoutPoints(input([mark(0, 0), mark(1, 0)], places));
    const found = findGlyph(layout, 'e1');
    expect(found?.glyph.mark.id).toBe('e1');
    expect(found?.glyph.x).toBe(layout.rings[0]?.x);
    expect(findGlyph(layout, 'e7')).toBeUndefined();
  });

  it('draw nothing said in a town as if it had happened there', () => {
    const { rings, seats } = layoutPoints(input([mark(0, 0, { role: 'seat' })], places));
    expect([rings.length, seats.length]).toEqual([0, 1]);
  });

  it('have one glyph, no larger than 9 px, in a ring about it', () => {
    const of = (more: Parameters<typeof mark>[2]) => layoutPoints(input([mark(0, 0, more)], places)).rings[0];
    const at = project(46.5, 39.5, 8);
    const least = of({});
    expect(least).toMatchObject({ ...at, style: 'settlement', anchor: at, moved: false, more: undefined });
    expect(least?.glyphs).toEqual([{ mark: mark(0, 0), ...at, r: 5.6, outerR: 5.6 }]);
    expect([least?.r, least?.reach]).toEqual([5.6 + 3.6, 5.6 + 3.6]);
    expect(of({ deathsLow: 500, deathsHigh: 900 })?.glyphs[0]?.r).toBe(9);
    expect(of({ deathsHigh: 900 })?.glyphs[0]?.r).toBe(5.6);
    const exact = of({ precision: 'exact' });
    expect((exact?.reach ?? 0) - (exact?.r ?? 0)).toBeCloseTo(4);
  });

  it('are parted by what they are to their events, with what has no point counted', () => {
    const all = [
      ...places,
      place('Moscow', 37.6, 55.7),
      { ...place('nowhere', 0, 0), lng: undefined },
    ] as typeof places;
    const marks = [
      mark(0, 0),
      mark(1, 0, { role: 'seat' }),
      mark(2, 2, { role: 'venue', precision: 'district' }),
      mark(3, 2, { role: 'seat' }),
      mark(4, 3),
      mark(5, 3, { role: 'seat' }),
      mark(6, -1),
      mark(7, 4),
    ];
    const { rings, seats, outside, placeless, ...rest } = layoutPoints(input(marks, all));
    const ids = (of: readonly { group: { marks: readonly { id: string }[] } }[]) =>
      of.map(({ group }) => group.marks.map(({ id }) => id));
    expect(ids(rings)).toEqual([['e0']]);
    expect(ids(seats)).toEqual([['e1'], ['e2', 'e3']]);
    expect(seats[1]).toMatchObject({ ...project(47, 40, 8), anchor: project(47, 40, 8), moved: false });
    expect(seats.map(({ group: { key, style } }) => [key, style])).toEqual([
      ['0/settlement', 'settlement'],
      ['2/settlement', 'settlement'],
    ]);
    expect(outside.map(({ marks: { length }, lng }) => [length, lng])).toEqual([[2, 37.6]]);
    expect(placeless.map(({ id }) => id)).toEqual(['e6', 'e7']);
    expect(rest).toEqual({ zoom: 8, beyond: [], crowdedOut: [], labels: [], size: 0 });
  });

  it('of one row or one column of px are not one', () => {
    const near = [place('A', 46.5, 39.5), place('B', 46.52, 39.5), place('C', 46.5, 39.52)];
    expect(layoutPoints(input([mark(0, 0), mark(1, 1), mark(2, 2)], near)).rings).toHaveLength(3);
  });
});
