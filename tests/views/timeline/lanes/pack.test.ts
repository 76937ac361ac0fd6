import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { EventMark } from '../../../../src/engine/eventMark';
import { timeScale } from '../../../../src/scale/time';
import {
  anchorOf,
  packFreely,
  packIntoDays,
  type Packed,
  type Packing,
} from '../../../../src/views/timeline/lanes/pack';
import { mark } from '../marks';

/** A mark by its minutes. */
function at(start: number, end: number, more: Partial<EventMark> = {}): EventMark {
  return { ...mark(`${start}`, '1970-01-01'), start, end, ...more };
}

const onDay = (day: number, more: Partial<EventMark> = {}) => at(day * 1440, (day + 1) * 1440, more);
const clock = (minute: number) => at(minute, minute + 1, { clock: true });
const crowd = (count: number, day: number) => Array.from({ length: count }, () => onDay(day));

const px = (value: number) => Math.round(value * 100) / 100;
const places = (packed: Packed) => packed.marks.map(({ x, offsetY }) => [px(x), px(offsetY)]);
const sizes = (packed: Packed) => [...new Set(packed.marks.map(({ sizePx }) => px(sizePx)))];

/** 100 px a day, ten days. */
const wide = timeScale({ from: 0, to: 9 }, 0, 1000);

describe('anchorOf', () => {
  it.each([
    ['what lasted, its start', at(2880, 7200), 2880],
    ['what began before the window, the window’s first minute', at(-2880, 7200), 0],
    ['what happened once on a day, the day’s middle', at(2880, 4320, { whenKind: 'once' }), 3599.5],
    ['what happened once between days, their middle', at(2880, 7200, { whenKind: 'once' }), 5039.5],
    [
      'once since before the window, the middle of what is in sight',
      at(-99, 2881, { whenKind: 'once' }),
      1440,
    ],
    ['once until after the window, likewise', at(11519, 20000, { whenKind: 'once' }), 12959],
    ['once at a minute, the minute', at(2880, 2881, { whenKind: 'once' }), 2880],
    ['once before the window, its first minute', at(-2880, -1440, { whenKind: 'once' }), 0],
  ])('of %s', (_name, given, expected) => expect(anchorOf(given, wide)).toBe(expected));
});

describe('packIntoDays', () => {
  it('lays the marks of a day side by side about its middle', () => {
    const packing = packIntoDays([...crowd(3, 2), onDay(5)], wide);
    expect(places(packing.fill(1))).toEqual([
      [238.6, 0],
      [250, 0],
      [261.4, 0],
      [550, 0],
    ]);
    expect(sizes(packing.fill(1))).toEqual([10.8]);
    expect(packing.fill(1)).toMatchObject({ more: [], wholeDays: [] });
    expect(packing.hidden(1)).toBe(0);
  });

  it('lays as many as fit in their usual size, and more in a smaller one', () => {
    expect(sizes(packIntoDays(crowd(8, 2), wide).fill(1))).toEqual([10.8]);
    const nine = packIntoDays(crowd(9, 2), wide).fill(1);
    expect(sizes(nine)).toEqual([9]);
    expect(places(nine).map(([x]) => x)).toEqual([214, 223, 232, 241, 250, 259, 268, 277, 286]);
    // Eleven small ones fill the row.
    expect(packIntoDays(crowd(11, 2), wide).hidden(1)).toBe(0);
  });

  it('forgives a row half a px', () => {
    const at = (pxPerDay: number) => timeScale({ from: 0, to: 9 }, 0, pxPerDay * 10);
    expect(sizes(packIntoDays(crowd(3, 2), at(33.8)).fill(1))).toEqual([10.8]);
    expect(sizes(packIntoDays(crowd(3, 2), at(33.6)).fill(1))).not.toEqual([10.8]);
  });

  it('packs once for each number of rows: heights are tried before they are given', () => {
    const packing = packIntoDays(crowd(3, 2), wide);
    expect(packing.fill(2)).toBe(packing.fill(2));
    expect(packing.fill(1)).not.toBe(packing.fill(2));
  });

  it('keeps two places of a full row for the figure of those left out', () => {
    const packing = packIntoDays(crowd(12, 2), wide);
    const { marks, more } = packing.fill(1);
    expect(marks).toHaveLength(9);
    expect(marks[0]?.x).toBeCloseTo(205);
    expect(marks.at(-1)?.x).toBeCloseTo(277);
    expect(more).toEqual([{ count: 3, x: 290.5, offsetY: 0, window: { from: 2, to: 2 } }]);
    expect(packing.hidden(1)).toBe(3);
  });

  it('begins a second row where the first is full, and centres the last', () => {
    const packed = packIntoDays(crowd(13, 2), wide).fill(2);
    expect(packed.more).toEqual([]);
    expect(places(packed).slice(0, 2)).toEqual([
      [205, -4.9],
      [214, -4.9],
    ]);
    expect(places(packed).slice(10)).toEqual([
      [295, -4.9],
      [245.5, 4.9],
      [254.5, 4.9],
    ]);
    // Three rows are given, but two are enough: they stay about the lane's middle.
    expect(places(packIntoDays(crowd(13, 2), wide).fill(3))).toEqual(places(packed));
  });

  it('writes the figure into the last of several rows', () => {
    const packing = packIntoDays(crowd(30, 2), wide);
    const packed = packing.fill(2);
    expect(packed.marks).toHaveLength(20);
    expect(places(packed).at(-1)).toEqual([277, 4.9]);
    expect(packed.more).toEqual([{ count: 10, x: 290.5, offsetY: 4.9, window: { from: 2, to: 2 } }]);
    expect(packing.hidden(2)).toBe(10);
    expect(packing.hidden(3)).toBe(0);
  });

  it('has only the figure where a day is too narrow for a mark beside it', () => {
    const narrow = timeScale({ from: 0, to: 9 }, 0, 220);
    expect(packIntoDays(crowd(2, 4), narrow).fill(1)).toMatchObject({
      marks: [{ x: 94.5 }, { x: 103.5 }],
      more: [],
    });
    const { marks, more } = packIntoDays(crowd(3, 4), narrow).fill(1);
    expect(marks).toEqual([]);
    expect(more).toMatchObject([{ count: 3, x: 99 }]);
    const hair = timeScale({ from: 0, to: 9 }, 0, 50);
    expect(sizes(packIntoDays(crowd(2, 4), hair).fill(2))).toEqual([5.5]);
    expect(places(packIntoDays(crowd(2, 4), hair).fill(2))).toEqual([
      [22.5, -4.9],
      [22.5, 4.9],
    ]);
  });

  it('counts what began before the window to its first day', () => {
    const { marks } = packIntoDays([at(-2880, 1440), onDay(0)], wide).fill(1);
    expect(marks.map(({ x }) => px(x))).toEqual([44.3, 55.7]);
  });
});

describe('packFreely', () => {
  /** Half a px a minute, one day. */
  const hours = timeScale({ from: 0, to: 0 }, 0, 720);
  /** A fifth of a px a day. */
  const years = timeScale({ from: 0, to: 3649 }, 0, 730);

  it('puts what has a clock at its minute, within the plot', () => {
    const packed = packFreely([clock(0), clock(100), clock(1439)], hours).fill(1);
    expect(places(packed)).toEqual([
      [5.4, 0],
      [50, 0],
      [714.6, 0],
    ]);
    expect(packed.wholeDays).toEqual([]);
    expect(sizes(packed)).toEqual([10.8]);
  });

  it('puts what has none at the day’s middle, side by side in one row, and names the day', () => {
    const two = timeScale({ from: 0, to: 1 }, 0, 1000);
    const packed = packFreely([onDay(0), onDay(1), onDay(0), onDay(0)], two).fill(1);
    expect(places(packed)).toEqual([
      [238.6, 0],
      [250, 0],
      [261.4, 0],
      [750, 0],
    ]);
    expect(packed.wholeDays).toEqual([0, 1]);
    expect(packed.more).toEqual([]);
  });

  it('lays glyphs at their pitch into one row, also where another lies between them', () => {
    const packed = packFreely([onDay(0), clock(720), onDay(0)], hours).fill(2);
    expect(places(packed)).toEqual([
      [354.3, -4.9],
      [360, 4.9],
      [365.7, -4.9],
    ]);
  });

  it('puts what takes several days at its start, even without a clock', () => {
    const packed = packFreely([at(-1440, 2880), at(0, 1441)], hours).fill(2);
    expect(places(packed)).toEqual([
      [5.4, -4.9],
      [5.4, 4.9],
    ]);
    expect(packed.wholeDays).toEqual([]);
    // Exactly a day is a day's event.
    expect(packFreely([at(0, 1440)], hours).fill(1).wholeDays).toEqual([0]);
  });

  it('leaves 12 px free at both ends of the day, and stacks what doesn’t fit between', () => {
    const narrow = timeScale({ from: 0, to: 9 }, 0, 480);
    const packed = packFreely(crowd(3, 0), narrow).fill(2);
    expect(places(packed)).toEqual([
      [18.3, -4.9],
      [18.3, 4.9],
      [29.7, 0],
    ]);
  });

  it.each([
    [342, [0]],
    [341, []],
  ])('names the days where three glyphs fit into one: ten days on %i px', (widthPx, days) => {
    const scale = timeScale({ from: 0, to: 9 }, 0, widthPx);
    const packed = packFreely([onDay(0)], scale).fill(1);
    expect(packed.wholeDays).toEqual(days);
    expect(packed.marks[0]?.x).toBeCloseTo(widthPx / 20);
  });

  it('stacks what would touch and makes it smaller, in the first row that is free', () => {
    const packed = packFreely([onDay(560), onDay(500), onDay(525), onDay(900)], years).fill(2);
    expect(places(packed)).toEqual([
      [100.1, -4.9],
      [105.1, 4.9],
      [112.1, -4.9],
      [180.1, 0],
    ]);
    expect(packed.marks.map(({ sizePx }) => sizePx)).toEqual([9, 9, 9, 10.8]);
    expect(packed.more).toEqual([]);
  });

  it('counts what no row has room for by its day, with the figure at the day’s end', () => {
    const packing = packFreely([onDay(500), onDay(525), onDay(525), onDay(560)], years);
    const packed = packing.fill(1);
    expect(places(packed)).toEqual([
      [100.1, 0],
      [112.1, 0],
    ]);
    expect(sizes(packed)).toEqual([10.8]);
    expect(packed.more).toHaveLength(1);
    expect(packed.more[0]).toMatchObject({ count: 2, offsetY: 0, window: { from: 525, to: 525 } });
    expect(packed.more[0]?.x).toBeCloseTo(94.2);
    expect(packing.hidden(1)).toBe(2);
    expect(packing.hidden(2)).toBe(1);
    expect(packing.hidden(3)).toBe(0);
  });
});

const marks = fc.array(
  fc
    .record({
      start: fc.integer({ min: -3 * 1440, max: 11 * 1440 }),
      minutes: fc.constantFrom(1, 60, 1440, 3 * 1440, 20 * 1440),
      clock: fc.boolean(),
      once: fc.boolean(),
    })
    .map(({ start, minutes, clock, once }) =>
      at(clock ? start : Math.floor(start / 1440) * 1440, start + minutes, {
        clock,
        whenKind: once ? 'once' : 'duration',
      }),
    )
    .filter(({ start, end }) => end > 0 && start < 14400),
  { maxLength: 60 },
);

const packings: readonly (readonly [string, (of: EventMark[], widthPx: number) => Packing])[] = [
  ['packIntoDays', (of, widthPx) => packIntoDays(of, timeScale({ from: 0, to: 9 }, 0, widthPx))],
  ['packFreely', (of, widthPx) => packFreely(of, timeScale({ from: 0, to: 9 }, 0, widthPx))],
];

it.each(packings)('%s shows or counts each mark once, and more rows never hide more', (_name, pack) => {
  fc.assert(
    fc.property(
      marks,
      fc.integer({ min: 220, max: 5000 }),
      fc.integer({ min: 1, max: 4 }),
      (of, widthPx, rows) => {
        const packing = pack(of, widthPx);
        const packed = packing.fill(rows);
        expect(packed.marks.length + packing.hidden(rows)).toBe(of.length);
        expect(new Set(packed.marks.map((each) => each.mark)).size).toBe(packed.marks.length);
        expect(packing.hidden(rows + 1)).toBeLessThanOrEqual(packing.hidden(rows));
        for (const [index, a] of packed.marks.entries()) {
          expect(a.x).toBeGreaterThanOrEqual(0);
          expect(a.x).toBeLessThanOrEqual(widthPx);
          for (const b of packed.marks.slice(0, index))
            expect(Math.max(Math.abs(a.x - b.x), Math.abs(a.offsetY - b.offsetY))).toBeGreaterThanOrEqual(
              Math.min(a.sizePx, b.sizePx, 9) - 0.02,
            );
        }
      },
    ),
    { numRuns: 60 },
  );
});
