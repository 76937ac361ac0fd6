import { beforeAll, describe, expect, test } from 'vitest';
import type { EventMark } from '../../../../src/engine/eventMark';
import type { Place } from '../../../../src/model/place';
import { layoutMap } from '../../../../src/views/map/layout/layout';
import { restRings } from '../../../../src/views/map/layout/rings/restRings';
import { boxesTouch, boxInside, distanceToBox } from '../../../../src/draw/box';
import { project } from '../../../../src/views/map/layout/projection';
import { input, mark, overlaps, place, warMarks } from '../sample';

const reachOf = ({ x, y, reach }: { x: number; y: number; reach: number }) => ({ x, y, r: reach });

test('packs the events of one place in one ring, one glyph each', () => {
  const { rings } = layoutMap(
    input(
      [0, 1, 2, 3].map((row) => mark(row, 0)),
      [place('Barda', 47.13, 40.37)],
    ),
  );
  expect(rings.map(({ glyphs }) => glyphs.length)).toEqual([4]);
});

test('sizes a disc by the fewest deaths claimed and its outer ring by the most', () => {
  const { rings } = layoutMap(
    input([mark(0, 0, { deathsLow: 4, deathsHigh: 21 })], [place('Barda', 47.13, 40.37)]),
  );
  expect(rings[0]?.glyphs[0]?.r).toBeCloseTo(Math.sqrt(5.6 ** 2 + 20));
  expect(rings[0]?.glyphs[0]?.outerR).toBeCloseTo(Math.sqrt(5.6 ** 2 + 105));
});

test('joins an exact place to its settlement until the zoom separates them', () => {
  const places = [place('Shusha', 46.7486, 39.7583), place('bridge', 46.765, 39.77)];
  const marks = [mark(0, 0), mark(1, 1, { precision: 'exact' })];
  const styles = (zoom: number) => layoutMap(input(marks, places, zoom)).rings.map((ring) => ring.style);
  expect(styles(7)).toEqual(['settlement']);
  expect(styles(12)).toEqual(['settlement', 'exact']);
});

test('keeps a line to the true point of a ring that was moved', () => {
  const places = [place('one', 46.75, 39.8), place('two', 46.75, 39.8)];
  const marks = [...Array(6).keys()].map((row) => mark(row, row % 2));
  const { rings } = layoutMap(input(marks, places));
  expect(rings.some(({ moved }) => moved)).toBe(true);
  const { x, y } = project(46.75, 39.8, 8);
  for (const ring of rings) expect(ring.anchor).toEqual({ x, y });
});

test('names only the larger ring of a place that is known better and worse', () => {
  const marks = [mark(0, 0), mark(1, 0), mark(2, 0, { precision: 'district' })];
  expect(layoutMap(input(marks, [place('Ganja', 46.36, 40.68)])).labels).toHaveLength(1);
});

describe('the war', () => {
  let marks: readonly EventMark[];
  let places: readonly Place[];
  beforeAll(async () => ({ marks, places } = await warMarks()));

  test.each([7, 7.5, 8, 8.25, 9, 10])('no ring or seat overlaps another at zoom %d', (zoom) => {
    const { rings, seats } = layoutMap(input(marks, places, zoom));
    expect(overlaps([...rings.map(reachOf), ...seats.map(({ x, y }) => ({ x, y, r: 15 }))])).toEqual([]);
  });

  test.each([
    [8, 1048, 556],
    [7.75, 390, 442],
    [9, 640, 372],
  ])(
    'at zoom %d, %i × %i px, names touch nothing and stand nearest to their own ring',
    (zoom, width, height) => {
      const middle = project(46.75, 39.85, zoom);
      const view = { x: middle.x - width / 2, y: middle.y - height / 2, width, height };
      const card = { x: view.x + 12, y: view.y + height - 70, width: 240, height: 58 };
      const { rings, labels } = layoutMap({
        ...input(marks, places, zoom),
        visible: { view, cards: [card], chips: [] },
      });
      expect(labels.length).toBeGreaterThan(3);
      labels.forEach(({ box, of }, i) => {
        expect(boxInside(box, view)).toBe(true);
        expect(boxesTouch(box, card)).toBe(false);
        for (const other of labels.slice(i + 1)) expect(boxesTouch(box, other.box)).toBe(false);
        const own = rings[of];
        if (!own) return;
        const gap = distanceToBox(own, box) - own.reach;
        for (const ring of rings)
          if (ring !== own) expect(distanceToBox(ring, box) - ring.reach).toBeGreaterThan(gap);
      });
      for (const ring of rings) expect(distanceToBox(ring, card)).toBeGreaterThanOrEqual(ring.reach - 1e-3);
    },
  );

  test('draws every event once, as a glyph, a seat, a place beyond the map, or counted without a place', () => {
    const { rings, seats, outside, placeless } = layoutMap(input(marks, places));
    const rows = [
      ...rings.flatMap(({ glyphs }) => glyphs.map((glyph) => glyph.mark.key)),
      ...[...seats.map(({ group }) => group), ...outside].flatMap((group) =>
        group.marks.map(({ key }) => key),
      ),
      ...placeless.map(({ key }) => key),
    ];
    expect(rows.sort((a, b) => a - b)).toEqual(marks.map(({ key }) => key));
  });

  test('never draws a seat or a venue as a glyph', () => {
    const { rings } = layoutMap(input(marks, places));
    const roles = rings.flatMap(({ glyphs }) => glyphs.map((glyph) => glyph.mark.role));
    expect(roles.filter((role) => role === 'seat' || role === 'venue')).toEqual([]);
  });

  test('is laid out alike each time, and at rest whatever is in sight', () => {
    expect(layoutMap(input(marks, places))).toEqual(layoutMap(input(marks, places)));
    expect(restRings(input(marks, places)).levels[0]?.().points).toEqual(
      restRings(input(marks, places)).levels[0]?.().points,
    );
  });
});
