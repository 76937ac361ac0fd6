import { expect, it } from 'vitest';
import { axisEdges, piecedAxis, stretchesOf, type PiecedAxis } from '../../../../src/scale/piecedAxis';
import { brushOf, isLit, layoutOverview } from '../../../../src/views/timeline/overview/overviewLayout';
import { categories, day } from '../marks';

const whole = { from: day('1988-02-20'), to: day('2023-12-31') };
const war = { from: day('2020-09-27'), to: day('2020-11-10') };
const axis = piecedAxis(stretchesOf(whole, war, []), 100, 800);
const box = { x: 100, y: 10, width: 700, height: 36 };

function binsOfOnes() {
  const edges = axisEdges(axis);
  return { edges, counts: categories.map(() => new Uint32Array(edges.length - 1).fill(1)) };
}

it('lights the days of the window and no others', () => {
  const window = { from: day('2020-10-01'), to: day('2020-10-07') };
  const layout = layoutOverview(binsOfOnes(), categories, axis, box);
  const brush = brushOf(axis, window);
  expect(layout.bars.filter((bar) => isLit(bar, brush))).toHaveLength(7);
});

it('keeps every bar within its piece, and armed force within its bar', () => {
  const layout = layoutOverview(binsOfOnes(), categories, axis, box);
  for (const bar of layout.bars) {
    expect(bar.height).toBeLessThanOrEqual(box.height);
    expect(bar.forceHeight).toBeLessThanOrEqual(bar.height);
    const inside = axis.pieces.some((piece) => bar.x >= piece.x0 && bar.x + bar.width <= piece.x1 + 0.01);
    expect(inside).toBe(true);
  }
});

it('puts the brush of the default period exactly on its piece', () => {
  const open = axis.pieces.find((piece) => piece.open);
  expect(brushOf(axis, war)).toMatchObject({ x0: open?.x0, x1: open?.x1 });
});

it('never draws the brush too narrow to be seen', () => {
  const { x0, x1 } = brushOf(axis, { from: day('1995-01-01'), to: day('1995-01-01') });
  expect(x1 - x0).toBeCloseTo(3);
});

/** Two days folded on 20 px, a break of 8, three open days on 60 px. */
const short: PiecedAxis = piecedAxis(
  [
    { window: { from: 0, to: 1 }, period: 'before', open: false },
    { window: { from: 2, to: 4 }, period: 'war', open: true },
  ],
  0,
  88,
);
const [folded, open] = short.pieces;

function barsOf(counts: readonly (readonly number[])[], edges = [0, 1440, 2880, 4320, 5760, 7200]) {
  const bins = { edges, counts: counts.map((each) => Uint32Array.from(each)) };
  return layoutOverview(bins, categories, short, { x: 0, y: 8, width: 88, height: 33 }).bars;
}

const heights = (counts: readonly (readonly number[])[]) =>
  barsOf(counts).map(({ height, forceHeight }) =>
    [height, forceHeight].map((px) => Math.round(px * 100) / 100),
  );

it('draws the counts of all categories, those of armed force below', () => {
  // Ten fill the height but for 3 px.
  expect(
    heights([
      [0, 0, 4],
      [0, 0, 1],
      [0, 0, 2],
      [0, 0, 3],
    ]),
  ).toEqual([[30, 15]]);
  expect(heights([[0, 0, 10, 5], [], [], [0, 0, 0, 5]])).toEqual([
    [30, 30],
    [30, 15],
  ]);
});

it('draws a handful low: an event is no more than a sixth', () => {
  expect(heights([[0, 0, 0, 1], [], [0, 0, 2]])).toEqual([
    [10, 0],
    [5, 5],
  ]);
});

it('draws a folded piece on its own scale, at little over half the height', () => {
  expect(heights([[12, 6, 60]])).toEqual([
    [16.5, 16.5],
    [8.25, 8.25],
    [30, 30],
  ]);
});

it('draws what is there at least 1.5 px high', () => {
  expect(heights([[0, 0, 600, 1], [], [0, 0, 0, 0, 1]])).toEqual([
    [30, 30],
    [1.5, 1.5],
    [1.5, 0],
  ]);
});

it('draws a bar as wide as its bin, with a gap where there is room for one', () => {
  const px = (value: number) => Math.round(value * 100) / 100;
  const day = (open ? open.x1 - open.x0 : 0) / 3;
  const start = open?.x0 ?? 0;
  const sketch = (edges: number[]) =>
    barsOf([edges.slice(1).map(() => 1)], edges).map(({ x, width }) => [px(x - start), px(width)]);
  const minutes = (widthPx: number) => (widthPx / day) * 1440;
  expect(sketch([2880, 4320, 5760])).toEqual([
    [0.6, px(day - 1.2)],
    [px(day + 0.6), px(day - 1.2)],
  ]);
  expect(sketch([2880, 2880 + minutes(4)])).toEqual([[0.3, 3.4]]);
  expect(sketch([2880, 2880 + minutes(2.5)])).toEqual([[0, 2.5]]);
});

it('counts a bin to the piece that it begins in, and none beyond', () => {
  const bars = barsOf([[1, 1, 1, 1, 1, 1, 1]], [-1440, 0, 1440, 2880, 4320, 5760, 7200, 8640]);
  expect(bars.map(({ from }) => from)).toEqual([0, 1440, 2880, 4320, 5760]);
  expect(bars.filter(({ x }) => x < (folded?.x1 ?? 0))).toHaveLength(2);
});

it('breaks in the middle between pieces, and has its pieces before its counts', () => {
  const box = { x: 0, y: 8, width: 88, height: 33 };
  const layout = layoutOverview(undefined, categories, short, box);
  expect(layout).toMatchObject({ box, pieces: short.pieces, bars: [] });
  expect(layout.breaks).toEqual([((folded?.x1 ?? 0) + (open?.x0 ?? 0)) / 2]);
  expect(layoutOverview(undefined, categories, axis, box).breaks).toHaveLength(axis.pieces.length - 1);
});

it('has a brush from the first minute of its window to its last, and lights what it touches', () => {
  const brush = brushOf(short, { from: 2, to: 3 });
  expect(brush).toMatchObject({ x0: open?.x0, from: 2880, to: 5760 });
  expect(brush.x1).toBeCloseTo((open?.x0 ?? 0) + (((open?.x1 ?? 0) - (open?.x0 ?? 0)) * 2) / 3);
  const lit = (from: number, to: number) =>
    isLit({ x: 0, width: 1, height: 1, forceHeight: 0, from, to }, brush);
  expect([lit(1440, 2880), lit(1440, 2881), lit(5759, 7200), lit(5760, 7200)]).toEqual([
    false,
    true,
    true,
    false,
  ]);
});

it('widens a narrow brush to both sides alike', () => {
  const day = brushOf(axis, { from: 9000, to: 9000 });
  const middle = (axis.px(9000 * 1440) + axis.px(9001 * 1440)) / 2;
  expect(day.x0).toBeCloseTo(middle - 1.5);
  expect(day.x1).toBeCloseTo(middle + 1.5);
});
