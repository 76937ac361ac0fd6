import { describe, expect, it } from 'vitest';
import type { EventMark } from '../../../../src/engine/eventMark';
import { layoutGlyphs, mostGlyphs, type LaneLayout } from '../../../../src/views/timeline/lanes/layout';
import { categories, mark } from '../marks';

/** A mark by its minutes. */
function at(start: number, end: number, more: Partial<EventMark> = {}): EventMark {
  return { ...mark(`${start}`, '1970-01-01'), start, end, ...more };
}

/** Days 0 to `days` - 1 on so many px; a lane a category, the first from 0 to 40.25 px. */
function lay(marks: readonly EventMark[], days = 10, width = 1000): LaneLayout {
  const layout = layoutGlyphs(
    marks,
    categories,
    { from: 0, to: days - 1 },
    { x: 0, y: 0, width, height: 200 },
  );
  if (!layout) throw new Error('no glyphs');
  return layout;
}

const once = { whenKind: 'once' } as const;
const about = { approximate: true };

/** `bar 250 499 broken |`: kind, ends, and stops left and right. */
function spanText({ spans }: LaneLayout): string[] {
  return spans.map(({ kind, x0, x1, broken, stops }) =>
    [
      ...(stops[0] ? ['|'] : []),
      kind,
      Math.round(x0 * 100) / 100,
      Math.round(x1 * 100) / 100,
      ...(broken ? ['broken'] : []),
      ...(stops[1] ? ['|'] : []),
    ].join(' '),
  );
}

describe('the line along time of an event', () => {
  it.each([
    ['a day’s has none', at(2880, 4320), []],
    ['three days: a bar from its glyph to the end of the last', at(2880, 7200), ['| bar 250 499 |']],
    ['until the window’s very end', at(2880, 14400), ['| bar 250 999 |']],
    ['until after the window: no stop there', at(2880, 14401), ['| bar 250 999']],
    ['since before the window: no stop there', at(-1, 7200), ['bar 50 499 |']],
    ['since the window’s very beginning', at(0, 7200), ['| bar 50 499 |']],
    ['about these days: broken', at(2880, 7200, about), ['| bar 250 499 broken |']],
    ['once between them: from the first to the last', at(2880, 7200, once), ['| whisker 200 499 |']],
    ['once since before the window', at(-1440, 7200, once), ['whisker 0 499 |']],
    ['once, about', at(2880, 7200, { ...once, ...about }), ['| whisker 200 499 broken |']],
    ['about a day: a little to both sides of its glyph', at(2880, 4320, about), ['whisker 240 260 broken']],
    ['some hours of a day without a clock', at(2880, 3600), []],
    ['a minute', at(2880, 2881, { clock: true }), []],
    ['two days in which it began and ended', at(4319, 4321), []],
  ])('%s', (_name, given, expected) => expect(spanText(lay([given]))).toEqual(expected));

  it.each([
    ['hours by the clock: a bar from its minute', at(600, 720, { clock: true }), ['| bar 600 719 |']],
    ['as few as a glyph is wide: none', at(600, 610, { clock: true }), []],
    ['a px more than a glyph', at(600, 611, { clock: true }), ['| bar 600 610 |']],
    ['a day without a clock: the whole of it', at(0, 1440), ['| day 4 1436 |']],
  ])('where a minute is a px, %s', (_name, given, expected) =>
    expect(spanText(lay([given], 1, 1440))).toEqual(expected),
  );

  it.each([
    [240, ['whisker 110 130 broken', '| day 4 236 |']],
    [220, ['whisker 100 120 broken']],
    [22, ['whisker 2 20 broken']],
    [20, ['whisker 2 18 broken']],
    [16, ['whisker 1 15 broken']],
  ])('of about a day, where a day is %i px wide', (widthPx, expected) => {
    expect(spanText(lay([at(0, 1440, about)], 10, widthPx * 10))).toEqual(expected);
  });

  it('is drawn at its glyph’s height, in its lane’s colour, and knows its event', () => {
    const given = at(2880, 7200, { category: 2 });
    expect(lay([given]).spans).toMatchObject([{ mark: given, family: 'human', y: lay([given]).marks[0]?.y }]);
  });

  it('of about a day has no stops', () => {
    expect(lay([at(2880, 4320, about)]).spans[0]?.stops).toEqual([false, false]);
  });

  it('of a day is one for all that it holds, in the lane’s middle', () => {
    const day = lay([at(1440, 2880), at(1440, 2880)], 2, 1000);
    expect(day.spans).toEqual([
      {
        kind: 'day',
        x0: 504,
        x1: 996,
        y: (day.lanes[0]?.height ?? 0) / 2,
        family: 'force',
        broken: false,
        stops: [true, true],
        mark: undefined,
      },
    ]);
  });
});

describe('the tick of a known minute', () => {
  it.each([
    [22, true],
    [21.9, false],
  ])('stands under the glyph where a day is %d px wide: %s', (pxPerDay, drawn) => {
    const given = at(600, 601, { clock: true });
    const layout = lay([given], 10, pxPerDay * 10);
    const [glyph] = layout.marks;
    if (!glyph) throw new Error('no glyph');
    expect(layout.minuteTicks).toEqual(
      drawn ? [{ x: glyph.x, y: glyph.y + 5.4 + 0.5, family: 'force', mark: given }] : [],
    );
  });

  it('is none where the minute isn’t known', () => {
    expect(lay([at(0, 1440)]).minuteTicks).toEqual([]);
  });
});

describe('the glyphs', () => {
  it('stand in the middle of their lanes, with their category’s glyph and their status’s fill', () => {
    const given = [at(0, 1440, { category: 2, status: 'disputed' }), at(1440, 2880)];
    const layout = lay(given);
    expect(layout).toMatchObject({ kind: 'glyphs', more: [], plot: { width: 1000, height: 200 } });
    expect(layout.marks).toMatchObject([
      { mark: given[1], lane: 0, x: 150, sizePx: 10.8, glyph: 'strike', fill: 'solid', family: 'force' },
      { mark: given[0], lane: 2, x: 50, sizePx: 10.8, glyph: 'casualties', fill: 'half', family: 'human' },
    ]);
    for (const { lane, y } of layout.marks) {
      const placed = layout.lanes[lane];
      expect(y).toBeCloseTo((placed?.y ?? 0) + (placed?.height ?? 0) / 2);
    }
    expect(lay([at(0, 1440, { category: 9 })]).marks).toEqual([]);
  });

  it('that a day has no room for are counted in their lane’s last row, with the day to look into', () => {
    const low = { x: 0, y: 0, width: 1000, height: 81 };
    const given = Array.from({ length: 15 }, () => at(2880, 4320, { category: 1 }));
    const layout = layoutGlyphs(given, categories, { from: 0, to: 9 }, low);
    const lane = layout?.lanes[1];
    expect(layout?.more).toMatchObject([{ count: 6, lane: 1, window: { from: 2, to: 2 } }]);
    expect(layout?.more[0]?.y).toBeCloseTo((lane?.y ?? 0) + (lane?.height ?? 0) / 2);
  });

  it.each([
    [10 * 22, 'day', 'side by side in their day'],
    [10 * 21.9, 'true', 'at their time'],
    [10 * 239.9, 'day', 'side by side in their day'],
    [10 * 240, 'true', 'at their time'],
  ])('over ten days on %d px stand by %s', (width, by) => {
    const [glyph] = lay([at(60, 61, { clock: true })], 10, width).marks;
    expect(glyph?.x).toBeCloseTo(by === 'day' ? width / 20 : Math.max(5.4, (width / 10 / 1440) * 60));
  });
});

it.each([
  [220, 2000],
  [219, 160],
])('ten days on %i px have up to %i glyphs', (width, most) => {
  expect(mostGlyphs({ from: 0, to: 9 }, { x: 0, y: 0, width, height: 200 })).toBe(most);
});

describe('layoutGlyphs', () => {
  const over = (count: number, width: number, height: number) =>
    layoutGlyphs(
      Array.from({ length: count }, () => at(0, 1440)),
      categories,
      { from: 0, to: 9 },
      { x: 0, y: 0, width, height },
    );

  it('keeps a lane a category where days are wide, however many it leaves out', () => {
    expect(over(300, 220, 81)?.lanes).toHaveLength(4);
    expect(over(300, 220, 80)?.lanes).toHaveLength(3);
    expect(over(300, 220, 80)?.more).not.toEqual([]);
  });

  it('merges lanes to families where that shows all, and gives up where it doesn’t', () => {
    // Ten in a lane: three rows fit into a family's lane, not into a category's.
    expect(over(2, 200, 81)?.lanes).toHaveLength(3);
    expect(over(1, 200, 81)?.lanes).toHaveLength(4);
    expect(over(40, 200, 81)).toBeUndefined();
  });

  it('labels its axis more densely where labels are short', () => {
    const ticks = (width: number) => lay([], 10, width).ticks.step;
    expect(ticks(583)).toMatchObject({ unit: 'day', count: 1 });
    expect(ticks(584)).toMatchObject({ unit: 'day', count: 2 });
  });
});
