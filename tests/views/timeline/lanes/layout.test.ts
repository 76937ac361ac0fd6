import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { families } from '../../../../src/model/dataset';
import {
  blocksOf,
  categoryLanes,
  laneDefaults,
  lanesFit,
  placeLanes,
} from '../../../../src/views/timeline/lanes/lanes';
import { countEdges, layoutGlyphs, mostGlyphs } from '../../../../src/views/timeline/lanes/layout';
import { barsOf } from '../../../../src/views/timeline/lanes/bars';
import { glyphs, timelineCases, weeks, window } from '../../../svg/timelineCases';
import { categories, day, mark, plot } from '../marks';

describe('layoutGlyphs', () => {
  it('draws a few days, each event in the column of its day and the lane of its category', () => {
    const layout = timelineCases['timeline-few-days']();
    const column = (id: string) => {
      const x = layout.marks.find((each) => each.mark.id === id)?.x ?? 0;
      return Math.floor((x - plot.x) / layout.scale.pxPerDay);
    };
    expect(['a', 'b', 'c', 'd', 'e'].map(column)).toEqual([0, 1, 1, 4, 20]);
    expect(layout.marks.map((each) => each.lane)).toEqual([0, 0, 0, 2, 3]);
    expect(layout.minuteTicks).toHaveLength(1);
  });

  it('draws what lasted as a bar to the end of its last day, its glyph at the start', () => {
    const layout = timelineCases['timeline-duration']();
    const [siege] = layout.spans;
    expect(siege?.kind).toBe('bar');
    expect(siege?.x1).toBeCloseTo(layout.scale.px(day('2020-10-05') * 1440) - 1);
    expect(siege?.x0).toBe(layout.marks[0]?.x);
    // What began before the window has its glyph in the first column, or nobody could reach it.
    const war = layout.marks.find((each) => each.mark.id === 'war');
    expect(war?.x).toBeLessThan(plot.x + layout.scale.pxPerDay);
  });

  it('draws what happened once, some time between, as a whisker with its glyph in the middle', () => {
    const layout = timelineCases['timeline-once-between']();
    const [once, about, open] = layout.spans;
    expect(once).toMatchObject({ kind: 'whisker', broken: false, stops: [true, true] });
    expect(layout.marks[0]?.x).toBeCloseTo(layout.scale.px(day('2020-10-04') * 1440 + 720));
    expect(about).toMatchObject({ kind: 'whisker', broken: true });
    expect(open?.stops).toEqual([true, false]);
  });

  it('makes a lane higher where a day holds more, and says how many a full one leaves out', () => {
    const layout = timelineCases['timeline-full-lane']();
    expect(layout.more).toHaveLength(1);
    const shown = layout.marks.filter((each) => each.lane === 0).length;
    expect(shown + (layout.more[0]?.count ?? 0)).toBe(40);
    expect(layout.more[0]?.window).toEqual({ from: day('2020-10-05'), to: day('2020-10-05') });
    expect(layout.lanes[0]?.height).toBeGreaterThan(layout.lanes[1]?.height ?? 0);
  });

  it('keeps the glyphs of a few events over years, one above the other where they would touch', () => {
    const layout = timelineCases['timeline-years']();
    const [b, c] = layout.marks.filter((each) => each.lane === 0);
    expect(b?.y).not.toBe(c?.y);
    expect(layout.spans).toEqual([]);
  });

  it('gives up where events over years cannot be told apart', () => {
    const crowd = Array.from({ length: 60 }, (_, index) => mark(`c${index}`, '1992-05-08'));
    expect(layoutGlyphs(crowd, categories, window('1988-01-01', '2019-12-31'), plot)).toBeUndefined();
  });

  it('is asked for no more than it can draw: few over years, many where a day is wide', () => {
    const years = window('1988-01-01', '2019-12-31');
    const most = mostGlyphs(years, plot);
    const sparse = (count: number) =>
      Array.from({ length: count }, (_, index) => mark(`s${index}`, '1990-01-01'));
    expect(layoutGlyphs(sparse(most + 1), categories, years, { ...plot, height: 5000 })).toBeUndefined();
    expect(layoutGlyphs(sparse(most), categories, years, { ...plot, height: 5000 })).toBeDefined();
    expect(mostGlyphs(weeks, plot)).toBeGreaterThan(most);
  });

  it('puts an event of a known minute at its minute where a day is wide', () => {
    const layout = glyphs(
      [mark('day', '2020-10-10'), mark('minute', '2020-10-10T06:00', { clock: true })],
      categories,
      window('2020-10-10', '2020-10-10'),
      plot,
    );
    expect(layout.marks.map((each) => each.x)).toEqual([plot.x + 175, plot.x + 350]);
    // The other happened once, at some hour of the day.
    expect(layout.spans).toMatchObject([{ kind: 'day' }]);
  });

  it('falls back to a lane a family where the categories do not fit', () => {
    const low = { ...plot, height: 50 };
    const layout = glyphs([mark('a', '2020-10-01')], categories, weeks, low);
    expect(layout.lanes.map((lane) => lane.key)).toEqual(['force', 'human', 'talks']);
    const last = layout.lanes.at(-1);
    expect((last?.y ?? 0) + (last?.height ?? 0)).toBeLessThanOrEqual(low.y + low.height + 0.01);
  });
});

describe('layoutCounts', () => {
  it('counts families on one scale, one bar a day where a day is wide enough', () => {
    expect(countEdges(weeks, plot)).toHaveLength(22);
    const layout = timelineCases['timeline-counts']();
    const bars = barsOf(layout.bars, layout.lanes);
    expect(bars.map((bar) => [bar.family, bar.count])).toEqual([
      ['force', 2],
      ['force', 3],
      ['human', 4],
      ['talks', 5],
    ]);
    const tallest = bars.at(-1);
    expect(bars.every((bar) => bar.height <= (tallest?.height ?? 0))).toBe(true);
  });

  it('widens the bins over centuries', () => {
    expect(countEdges(window('1000-01-01', '2000-12-31'), plot).length).toBeLessThan(plot.width / 3 + 2);
  });
});

it('gives a further row to the lane where it brings most to light', () => {
  const days = ['2020-09-28', '2020-09-30', '2020-10-02', '2020-10-04'];
  const crowd = (each: string) => Array.from({ length: 6 }, (_, index) => mark(`${each} ${index}`, each));
  const many = Array.from({ length: 40 }, (_, index) => mark(`f${index}`, '2020-10-08', { category: 3 }));
  const layout = glyphs([...days.flatMap(crowd), ...many], categories, weeks, plot);
  // A lane that is high enough for two rows anyway has them.
  expect(layout.lanes.map((lane) => lane.rows)).toEqual([2, 1, 1, 2]);
  expect(layout.more.map((more) => more.lane)).toEqual([3]);
});

it('a family’s lanes together can be hit by a finger, wherever there is a lane a category', () => {
  fc.assert(
    fc.property(
      fc.array(fc.constantFrom(...families), { minLength: 1, maxLength: 16 }),
      fc.double({ min: 20, max: 500, noNaN: true }),
      fc.double({ min: 0, max: 40, noNaN: true }),
      (of, heightPx, crowd) => {
        const lanes = categoryLanes(of.map((family, id) => ({ id: `${id}`, title: '', family, glyph: '' })));
        fc.pre(lanesFit(lanes, heightPx));
        const placed = placeLanes(lanes, (lane, rows) => Math.max(0, crowd - lane - rows * 3), 10, heightPx);
        const blocks = blocksOf(placed);
        expect(blocks.flatMap(({ lanes: own }) => own)).toEqual(placed);
        for (const { height } of blocks) expect(height).toBeGreaterThanOrEqual(laneDefaults.blockPx - 0.001);
        const last = placed.at(-1);
        expect((last?.y ?? 0) + (last?.height ?? 0)).toBeLessThanOrEqual(10 + heightPx + 0.001);
      },
    ),
  );
});
