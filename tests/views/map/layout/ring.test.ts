import { describe, expect, it } from 'vitest';
import type { EventMark } from '../../../../src/engine/eventMark';
import type { RingStyle } from '../../../../src/scale/ringStyle';
import { glyphRadius } from '../../../../src/scale/size';
import { fitsOf, keptOf } from '../../../../src/views/map/layout/rings/fit';
import { vaguer, type Group } from '../../../../src/views/map/layout/groupMarks';
import { packRing } from '../../../../src/views/map/layout/rings/packRing';
import { project } from '../../../../src/views/map/layout/projection';
import { anchorOf, packOf, ringAt } from '../../../../src/views/map/layout/rings/ring';
import { unitsOf } from '../../../../src/views/map/layout/rings/units';
import { mark } from '../sample';

const all = { scale: 1, most: Infinity };
const group = (marks: readonly EventMark[], style: RingStyle = 'settlement'): Group => ({
  key: 'a',
  place: 0,
  style,
  lng: 46,
  lat: 40,
  marks,
});
const deadly = (row: number, deathsLow: number, deathsHigh = deathsLow) =>
  mark(row, 0, { deathsLow, deathsHigh });
const round = (px: number) => Math.round(px * 100) / 100;

describe('a ring', () => {
  it('of one glyph is 3.6 px wider, of an exact place with ticks 4 px more, on a line a square', () => {
    const sizes = (style: RingStyle) => {
      const { points, r, reach } = packRing([6], style);
      expect(points).toEqual([{ x: 0, y: 0 }]);
      return [r, reach].map(round);
    };
    expect(sizes('settlement')).toEqual([9.6, 9.6]);
    expect(sizes('exact')).toEqual([9.6, 13.6]);
    expect(sizes('line')).toEqual([9.8, 12.2]);
  });

  it('on a line is as wide as its glyphs are, about their middle', () => {
    const { points, r } = packRing([6, 6], 'line');
    expect(points.map(({ x, y }) => [round(x), round(y)])).toEqual([
      [-7.2, 0],
      [7.2, 0],
    ]);
    expect(round(r)).toBe(17);
  });

  it('of nothing has no glyphs', () => {
    expect(packRing([], 'settlement').points).toEqual([]);
  });
});

describe('the events of a place', () => {
  it('are packed from the largest, among equals the earliest, by the most deaths claimed', () => {
    const pack = packOf(
      group([deadly(0, 0), deadly(1, 3), deadly(2, 0, 9), deadly(3, 3)]),
      8,
      undefined,
      all,
    );
    expect(pack.marks.map(({ id }) => id)).toEqual(['e2', 'e1', 'e3', 'e0']);
    expect(pack.radii.map(([low, high]) => [round(low), round(high)])).toEqual(
      [
        [0, 9],
        [3, 3],
        [3, 3],
        [0, 0],
      ].map(([low = 0, high = 0]) => [round(glyphRadius(low)), round(glyphRadius(high))]),
    );
    expect(pack).toMatchObject({ moreR: undefined, scale: 1 });
    expect(pack.packed).toEqual(
      packRing(
        [9, 3, 3, 0].map((deaths) => glyphRadius(deaths)),
        'settlement',
      ),
    );
  });

  it('are never drawn smaller for the most than for the fewest', () => {
    const { radii } = packOf(group([deadly(0, 5, 2)]), 8, undefined, all);
    expect(radii).toEqual([[glyphRadius(5), glyphRadius(5)]]);
  });

  it('are smaller where there is less room, and counted where there is least', () => {
    const marks = Array.from({ length: 9 }, (_, row) => deadly(row, row));
    const pack = packOf(group(marks), 8, undefined, { scale: 0.5, most: 4 });
    expect(pack.marks.map(({ id }) => id)).toEqual(['e8', 'e7', 'e6', 'e5']);
    expect(pack.radii[0]).toEqual([glyphRadius(8) / 2, glyphRadius(8) / 2]);
    expect(pack).toMatchObject({ moreR: 10, scale: 0.5 });
    expect(pack.packed.points).toHaveLength(5);
    const many = Array.from({ length: 114 }, (_, row) => deadly(row, 0));
    expect(packOf(group(many), 8, undefined, { scale: 1, most: 5 }).moreR).toBe(16);
  });

  it.each([
    [4, 4],
    [5, 5],
    [6, 4],
    [50, 4],
  ])('%i of them are %i glyphs where four fit', (count, kept) => {
    expect(keptOf(count, { scale: 1, most: 4 })).toBe(kept);
  });

  it('are tried in five sizes, the last with full rings cut short', () => {
    expect(fitsOf(6)).toEqual([
      { scale: 1, most: Infinity },
      { scale: 0.92, most: Infinity },
      { scale: 0.84, most: Infinity },
      { scale: 0.8, most: Infinity },
      { scale: 0.8, most: 6 },
    ]);
  });
});

describe('where a ring belongs', () => {
  const onLine = (lng: number, lat: number) => [lng + 1, lat - 1] as const;

  it('is its place, and of a line the line’s nearest point', () => {
    expect(anchorOf(group([]), 8, onLine)).toEqual(project(46, 40, 8));
    expect(anchorOf(group([], 'line'), 8, undefined)).toEqual(project(46, 40, 8));
    expect(anchorOf(group([], 'line'), 8, onLine)).toEqual(project(47, 39, 8));
  });

  it('keeps its glyphs about its middle, and a line to its place where it stands beside it', () => {
    const pack = packOf(
      group([deadly(0, 0), deadly(1, 9), ...[2, 3, 4].map((row) => deadly(row, 0))]),
      8,
      undefined,
      {
        scale: 1,
        most: 2,
      },
    );
    const { x, y } = pack.anchor;
    const ring = ringAt(pack, { x: x + 3, y: y - 4 });
    expect(ring).toMatchObject({
      style: 'settlement',
      x: x + 3,
      y: y - 4,
      anchor: pack.anchor,
      r: pack.packed.r,
      reach: pack.packed.reach,
      moved: false,
      group: pack.group,
    });
    expect(ring.glyphs.map(({ mark: { id }, r, outerR }) => [id, r, outerR])).toEqual([
      ['e1', glyphRadius(9), glyphRadius(9)],
      ['e0', glyphRadius(0), glyphRadius(0)],
    ]);
    for (const [i, glyph] of ring.glyphs.entries()) {
      const point = pack.packed.points[i];
      expect([glyph.x - ring.x, glyph.y - ring.y].map(round)).toEqual(
        [point?.x, point?.y].map((of) => round(of ?? 0)),
      );
    }
    const more = pack.packed.points[2];
    expect(ring.more).toMatchObject({ r: 10, scale: 1 });
    expect([(ring.more?.x ?? 0) - ring.x, (ring.more?.y ?? 0) - ring.y].map(round)).toEqual(
      [more?.x, more?.y].map((of) => round(of ?? 0)),
    );
    expect(ringAt(pack, { x: x + pack.packed.r + 0.9, y }).moved).toBe(false);
    expect(ringAt(pack, { x, y: y - pack.packed.r - 1.1 }).moved).toBe(true);
  });

  it('has no count where each event has its glyph', () => {
    expect(ringAt(packOf(group([deadly(0, 0)]), 8, undefined, all), { x: 0, y: 0 }).more).toBeUndefined();
  });
});

it.each<[RingStyle, RingStyle, RingStyle]>([
  ['exact', 'settlement', 'settlement'],
  ['settlement', 'exact', 'settlement'],
  ['district', 'region', 'region'],
  ['region', 'bare', 'bare'],
  ['bare', 'exact', 'bare'],
  ['district', 'district', 'district'],
])('of %s and %s, %s is the vaguer', (one, other, expected) => {
  expect(vaguer(one, other)).toBe(expected);
});

describe('what a filter can’t tell apart', () => {
  const at = (...places: number[]): Group => group(places.map((of, row) => mark(row, of)));

  it.each<[string, readonly Group[], number, readonly number[]]>([
    ['rings of different places are each their own', [at(0), at(1), at(2)], 0, [0, 1, 2]],
    ['rings of one place are one', [at(0), at(1), at(0)], 0, [0, 1, 0]],
    ['rings that a third joins are one', [at(0), at(1), at(0, 1)], 0, [1, 1, 1].map(() => 0)],
    [
      'rings joined later are one with all that they were',
      [at(0), at(1), at(2), at(1, 2), at(2, 0)],
      0,
      [0, 0, 0, 0, 0],
    ],
    ['seats are each their own', [at(0), at(0)], 2, [0, 0, 2, 3]],
  ])('%s', (_name, rings, seats, expected) => {
    const units = unitsOf({ rings, seats: Array.from({ length: seats }, () => at(0)) });
    // Whichever numbers they have: the same for those that are one.
    const named = (of: readonly number[]) => of.map((unit) => of.indexOf(unit));
    expect(named(units)).toEqual(named(expected));
  });
});
