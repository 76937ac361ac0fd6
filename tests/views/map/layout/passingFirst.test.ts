import { expect, test } from 'vitest';
import { layoutMap } from '../../../../src/views/map/layout/layout';
import { findGlyph, hiddenIn, isStack } from '../../../../src/views/map/paint/findGlyph';
import { passingFirst } from '../../../../src/views/map/layout/passingFirst';
import { ringUnder } from '../../../../src/views/map/gestures/usePointer';
import { input, mark, place } from '../sample';

// Twenty at each of twenty places, too near for all of their glyphs: rings are cut short.
const places = [...Array(20).keys()].map((i) =>
  place(`p${i}`, 46 + (i % 5) * 0.31, 39 + Math.floor(i / 5) * 0.24),
);
const marks = [...Array(400).keys()].map((row) =>
  mark(row, row % 20, { deathsLow: row % 7, deathsHigh: (row % 7) * 2 }),
);
const whole = layoutMap({ ...input(marks, places), kept: 5 });
const full = whole.rings.filter(({ more }) => more);
const rows = (from: typeof whole) => from.rings.map(({ glyphs }) => glyphs.map(({ mark: one }) => one.key));

test('full rings keep five glyphs and a count of the others', () => {
  expect(full.length).toBeGreaterThan(0);
  for (const ring of full)
    expect([ring.glyphs.length, hiddenIn(ring), isStack(ring)]).toEqual([5, 15, false]);
});

test('rings in a crowd keep one glyph, with the number of the others beside it', () => {
  const spot = [...Array(20).keys()].map((i) => place(`p${i}`, 46.75, 39.8));
  const crowd = layoutMap({ ...input(marks, spot), kept: 5 });
  const short = crowd.rings.filter(({ more }) => more);
  expect(short.length).toBeGreaterThan(0);
  for (const ring of short) {
    expect([ring.glyphs.length, hiddenIn(ring), isStack(ring)]).toEqual([1, 19, true]);
    // Smaller than a ring of five: more of them find room.
    expect(ring.reach).toBeLessThan((full[0]?.reach ?? 0) * 0.75);
  }
});

test('where all pass nothing changes', () => {
  expect(passingFirst(whole, new Set(marks.map(({ key }) => key)))).toEqual(whole);
});

test('what passes has the glyphs first, each within the room of the one before', () => {
  const few = new Set(full.flatMap(({ group }) => group.marks.slice(0, 4).map(({ key }) => key)));
  const shown = passingFirst(whole, few);
  for (const row of few) expect(rows(shown).flat()).toContain(row);
  shown.rings.forEach((ring, i) =>
    ring.glyphs.forEach(({ outerR, x, y }, at) => {
      const slot = whole.rings[i]?.glyphs[at];
      expect(outerR).toBeLessThanOrEqual((slot?.outerR ?? 0) + 1e-6);
      expect([x, y]).toEqual([slot?.x, slot?.y]);
    }),
  );
});

test('an event without a glyph of its own is found at the count', () => {
  const [ring] = full;
  const shown = new Set(ring?.glyphs.map(({ mark: one }) => one.id));
  const hidden = ring?.group.marks.find(({ id }) => !shown.has(id));
  expect(findGlyph(whole, hidden?.id)?.glyph).toMatchObject({ x: ring?.more?.x, y: ring?.more?.y });
});

test('a ring is found by its blank, its count and its name, while any of its events passes', () => {
  const [ring] = full;
  const all = new Set(marks.map(({ key }) => key));
  const at = { x: ring?.more?.x ?? 0, y: ring?.more?.y ?? 0 };
  expect(ringUnder(whole, all, at)).toBe(ring);
  expect(ringUnder(whole, new Set(), at)).toBeUndefined();
  const label = whole.labels[0];
  const name = { x: (label?.box.x ?? 0) + 2, y: (label?.box.y ?? 0) + 2 };
  expect(ringUnder(whole, all, name)).toBe(whole.rings[label?.of ?? -1]);
});
