import { expect, it } from 'vitest';
import { axisEdges, piecedAxis, stretchesOf } from '../../../../src/scale/piecedAxis';
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
