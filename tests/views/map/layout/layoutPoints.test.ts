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
});
