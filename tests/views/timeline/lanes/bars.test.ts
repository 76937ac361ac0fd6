import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { timeScale } from '../../../../src/scale/time';
import { barAt, barsOf, baseOf, layoutBars, noBars } from '../../../../src/views/timeline/lanes/bars';
import { equalLanes, familyLanes } from '../../../../src/views/timeline/lanes/lanes';
import { countEdges, layoutCounts } from '../../../../src/views/timeline/lanes/layout';
import { categories } from '../marks';

/** Ten days, 100 px each; three lanes of 34 px. */
const scale = timeScale({ from: 0, to: 9 }, 0, 1000);
const lanes = equalLanes(familyLanes(categories), 10, 102);

/** Counts by category, with bins of a day from `first` on. */
function bins(first: number, ...counts: readonly (readonly number[])[]) {
  const size = counts[0]?.length ?? 0;
  return {
    edges: Array.from({ length: size + 1 }, (_, index) => (first + index) * 1440),
    counts: counts.map((each) => Uint32Array.from(each)),
  };
}

describe('layoutBars', () => {
  it('has a bar for each bin that counts anything, a lane’s categories together', () => {
    const bars = layoutBars(bins(2, [4, 0], [2, 0], [3, 0], [0, 1]), lanes, scale);
    expect(barsOf(bars, lanes)).toEqual([
      { lane: 0, x: 200.5, width: 99, y: 13, height: 30, count: 6, family: 'force', from: 2880, to: 4320 },
      { lane: 1, x: 200.5, width: 99, y: 62, height: 15, count: 3, family: 'human', from: 2880, to: 4320 },
      { lane: 2, x: 300.5, width: 99, y: 106, height: 5, count: 1, family: 'talks', from: 4320, to: 5760 },
    ]);
  });

  it('draws few events low: one takes no more than a third of the lane', () => {
    const heights = (...counts: number[]) => [
      ...layoutBars(bins(0, counts, [], [], []), lanes, scale).heights,
    ];
    expect(heights(1, 0).slice(0, 2)).toEqual([10, 0]);
    expect(heights(2, 1).slice(0, 2)).toEqual([20, 10]);
    expect(heights(3, 1).slice(0, 2)).toEqual([30, 10]);
    // And many in one bin leave 2 px for one in another.
    expect(heights(3000, 1).slice(0, 2)).toEqual([30, 2]);
  });

  it('cuts bins at the plot’s edges, and leaves out those beyond', () => {
    const edges = [-2880, -1440, 0, 720, 1440, 13680, 14400, 15840];
    const ones = new Uint32Array(7).fill(1);
    const bars = layoutBars({ edges, counts: [ones, ones, ones, ones] }, lanes, scale);
    expect([...bars.x]).toEqual([0, 0, 0.5, 50.5, 100.5, 950.5, 0]);
    expect([...bars.width]).toEqual([0, 0, 49, 49, 849, 49, 0]);
    expect(barAt(bars, lanes, 0, 0)).toBeUndefined();
    expect(barsOf(bars, lanes)).toHaveLength(12);
  });

  it('cuts a bin that crosses an edge of the plot', () => {
    const bars = layoutBars(
      { edges: [-1440, 720, 13680, 17280], counts: [new Uint32Array(3).fill(1)] },
      lanes,
      scale,
    );
    expect([...bars.x]).toEqual([0.5, 50.5, 950.5]);
    expect([...bars.width]).toEqual([49, 899, 49]);
  });

  it.each([
    [4, 3, 0.5],
    [3.9, 3.5, 0.2],
    [1.1, 0.7, 0.2],
    [0.9, 0.6, 0.2],
  ])('parts bars of %d px by less where they are narrow', (pxPerDay, width, inset) => {
    const narrow = timeScale({ from: 0, to: 9 }, 0, pxPerDay * 10);
    const bars = layoutBars(bins(0, [1], [], [], []), lanes, narrow);
    expect(bars.width[0]).toBeCloseTo(width);
    expect(bars.x[0]).toBeCloseTo(inset);
  });

  it('has none before there is an answer', () => {
    expect(layoutBars(undefined, lanes, scale)).toBe(noBars);
    expect(barsOf(noBars, lanes)).toEqual([]);
  });
});

describe('barAt', () => {
  const bars = layoutBars(bins(0, [1, 0], [0, 0], [0, 2], [0, 0]), lanes, scale);

  it.each([
    [0, 0, 1],
    [0, 1, undefined],
    [1, 1, 2],
    [2, 1, undefined],
    [3, 0, undefined],
    [0, -1, undefined],
  ])('of lane %i and bin %i counts %s', (lane, bin, count) => {
    expect(barAt(bars, lanes, lane, bin)?.count).toBe(count);
  });

  it('stands a px above its lane’s end', () => {
    const [first] = lanes;
    if (!first) throw new Error('no lane');
    expect(baseOf(first)).toBe(43);
    expect(barAt(bars, lanes, 0, 0)).toMatchObject({ y: 33, height: 10 });
  });
});

it('bars of a window add up to its counts, and stay within their lanes', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 0, max: 3000 }),
      fc.integer({ min: 100, max: 1500 }),
      fc.infiniteStream(fc.nat({ max: 9 })),
      (days, width, some) => {
        const plot = { x: 100, y: 10, width, height: 90 };
        const window = { from: 1000, to: 1000 + days };
        const edges = countEdges(window, plot);
        expect([edges[0], edges.at(-1)]).toEqual([1000 * 1440, (1001 + days) * 1440]);
        const size = edges.length - 1;
        const counts = categories.map(() => Uint32Array.from({ length: size }, () => some.next().value));
        const layout = layoutCounts({ edges, counts }, categories, window, plot);
        const bars = barsOf(layout.bars, layout.lanes);
        const all = counts.reduce((sum, each) => sum + each.reduce((a, b) => a + b, 0), 0);
        expect(bars.reduce((sum, bar) => sum + bar.count, 0)).toBe(all);
        for (const bar of bars) {
          const lane = layout.lanes[bar.lane];
          expect(bar.y).toBeGreaterThanOrEqual(lane?.y ?? Infinity);
          expect(bar.height).toBeGreaterThan(0);
          expect(bar.x).toBeGreaterThanOrEqual(plot.x);
          // The hair of a bin at the end is drawn 0.6 px wide.
          expect(bar.x + bar.width).toBeLessThanOrEqual(plot.x + width + 0.8);
        }
      },
    ),
    { numRuns: 40 },
  );
});

describe('layoutCounts', () => {
  const of = (width: number) =>
    layoutCounts(undefined, categories, { from: 0, to: 9 }, { x: 0, y: 10, width, height: 90 });

  it('has the lanes and the axis before its counts are there, and no glyphs', () => {
    expect(of(1000)).toMatchObject({
      kind: 'counts',
      plot: { x: 0, y: 10, width: 1000, height: 90 },
      lanes: [
        { key: 'force', y: 10, height: 30 },
        { key: 'human', y: 40, height: 30 },
        { key: 'talks', y: 70, height: 30 },
      ],
      marks: [],
      spans: [],
      minuteTicks: [],
      more: [],
      bars: noBars,
    });
  });

  it('labels its axis more densely where labels are short', () => {
    expect(of(583).ticks.step).toMatchObject({ unit: 'day', count: 1 });
    expect(of(584).ticks.step).toMatchObject({ unit: 'day', count: 2 });
  });
});
