import { describe, expect, it } from 'vitest';
import {
  placeChartLabels,
  type LabelSide,
  type LabelWish,
} from '../../../../src/views/claims/layout/placeLabels';
import type { Box } from '../../../../src/draw/box';
import type { Run, SceneText } from '../../../../src/views/claims/layout/scene';

const bounds: Box = { x: 0, y: 0, width: 400, height: 200 };
const run = (text: string): Run => ({ text, sizePx: 11, weight: 400, tone: 'ink' });
/** Ten px a letter: a label of `abcd` is 40 px wide and 14 high. */
const measure = ({ text }: Pick<Run, 'text'>) => text.length * 10;

const wish = (sides: readonly LabelSide[], more: Partial<LabelWish> = {}): LabelWish => ({
  x: 200,
  y: 100,
  seriesKey: 'own',
  radius: 3,
  above: 0,
  forms: [[[run('abcd')]]],
  sides,
  ...more,
});
const other = (x: number, y: number, seriesKey = 'other') => ({ x, y, seriesKey });
const boxOf = (
  ...[wishes, taken = [], soft = [], points = []]: [LabelWish[], Box[]?, Box[]?, ReturnType<typeof other>[]?]
) => placeChartLabels(wishes, { bounds, taken, soft, points, measure }).map(({ box }) => box);

describe('a label of a figure', () => {
  it.each<[LabelSide, number, number]>([
    ['right', 207, 93],
    ['left', 153, 93],
    ['above', 180, 81],
    ['below', 180, 106],
    ['above-left', 163, 81],
    ['above-right', 197, 81],
    ['below-left', 163, 106],
    ['below-right', 197, 106],
    ['right-down', 207, 91],
    ['left-down', 153, 91],
  ])('stands %s of its point', (side, x, y) => {
    expect(boxOf([wish([side])])).toEqual([{ x, y, width: 40, height: 14 }]);
  });

  it.each<[LabelSide, SceneText['align'], number, number]>([
    ['right', 'start', 207, 103],
    ['left', 'end', 193, 103],
    ['above', 'middle', 200, 80],
    ['below', 'middle', 200, 116],
    ['above-left', 'end', 203, 80],
    ['above-right', 'start', 197, 80],
    ['below-left', 'end', 203, 116],
    ['below-right', 'start', 197, 116],
    ['right-down', 'start', 207, 101],
    ['left-down', 'end', 193, 101],
  ])('%s of a point with an arrow is written from its %s, over the arrow', (side, align, x, y) => {
    const [placed] = placeChartLabels([wish([side], { above: 11 })], {
      bounds,
      taken: [],
      soft: [],
      points: [],
      measure,
    });
    expect(placed?.texts).toEqual([{ x, y, runs: [run('abcd')], align }]);
  });

  it('is as high as its largest letters, line by line', () => {
    const large: Run = { ...run('ab'), sizePx: 15 };
    const [placed] = placeChartLabels([wish(['below'], { forms: [[[large, run('c')], [run('d')]]] })], {
      bounds,
      taken: [],
      soft: [],
      points: [],
      measure,
    });
    expect(placed?.box).toEqual({ x: 185, y: 106, width: 30, height: 32 });
    expect(placed?.texts.map(({ x, y }) => [x, y])).toEqual([
      [200, 120],
      [200, 134],
    ]);
  });

  // Its own point is 7 px away, on whichever side.
  it.each<[string, LabelSide, number, number, boolean]>([
    ['right, another as far behind it', 'right', 254, 100, true],
    ['right, another nearer behind it', 'right', 253, 100, false],
    ['left, another as far behind it', 'left', 146, 100, true],
    ['left, another nearer behind it', 'left', 147, 100, false],
    ['right, another as far above it', 'right', 227, 86, true],
    ['right, another nearer above it', 'right', 227, 87, false],
    ['right, another as far below it', 'right', 227, 114, true],
    ['right, another nearer below it', 'right', 227, 113, false],
  ])('stands nearer to its own point than to another series’: %s', (_, side, x, y, stands) => {
    expect(boxOf([wish([side])], [], [], [other(x, y)])).toHaveLength(stands ? 1 : 0);
    // Other points of its own series don't matter.
    expect(boxOf([wish([side])], [], [], [other(x, y, 'own')])).toHaveLength(1);
  });

  it('takes the first side and form that have room', () => {
    const forms = [[[run('abcdefgh')]], [[run('ab')], [run('cd')]]];
    const right = { x: 230, y: 90, width: 10, height: 20 };
    const left = { x: 150, y: 90, width: 10, height: 20 };
    expect(boxOf([wish(['right', 'left'], { forms })], [right])[0]).toMatchObject({ x: 113, width: 80 });
    expect(boxOf([wish(['right', 'left'], { forms })], [right, left])[0]).toMatchObject({
      x: 207,
      y: 86,
      width: 20,
      height: 28,
    });
  });

  it('lies on what is soft only where it must', () => {
    const band = { x: 207, y: 98, width: 60, height: 4 };
    expect(boxOf([wish(['right', 'left'])], [], [band])[0]?.x).toBe(153);
    expect(boxOf([wish(['right'])], [], [band])[0]?.x).toBe(207);
    expect(boxOf([wish(['right'])], [band])).toEqual([]);
  });

  it('keeps six px to a label beside it, none to one above it', () => {
    const next = (x: number, y: number) => boxOf([wish(['right']), wish(['right'], { x, y })]);
    expect(next(246, 100)).toHaveLength(2);
    expect(next(245, 100)).toHaveLength(1);
    expect(next(200, 114)).toHaveLength(2);
    expect(next(200, 113)).toHaveLength(1);
  });

  it('stays inside, its middle giving way to the edge', () => {
    expect(boxOf([wish(['right'], { x: 353 })])).toHaveLength(1);
    expect(boxOf([wish(['right'], { x: 354 })])).toEqual([]);
    expect(boxOf([wish(['above'], { x: 5 })])[0]?.x).toBe(0);
    expect(boxOf([wish(['above'], { x: 395 })])[0]?.x).toBe(360);
    expect(boxOf([wish(['above'], { y: 18 })])).toEqual([]);
  });

  it('is lifted off its point, on a line, where it finds no room nearer', () => {
    const lifted = wish(['above', 'right'], { lifts: [0, 20] });
    const full = { x: 0, y: 70, width: 400, height: 40 };
    const own = { x: 197, y: 97, width: 6, height: 6 };
    const around = [
      { x: 0, y: 80, width: 190, height: 40 },
      { x: 205, y: 80, width: 190, height: 40 },
    ];
    const [placed] = placeChartLabels([lifted], {
      bounds,
      taken: [own, ...around],
      soft: [],
      points: [],
      measure,
    });
    expect(placed?.box).toMatchObject({ x: 180, y: 61 });
    expect(placed?.leader).toBeDefined();
    // The line crosses nothing but its own mark.
    expect(boxOf([lifted], [{ ...full, height: 20 }, own, ...around])).toEqual([]);
  });

  it('has a line that ends a px over its point, and that the labels after it keep off', () => {
    const lifted = wish(['above'], { lifts: [40] });
    const [first] = placeChartLabels([lifted], { bounds, taken: [], soft: [], points: [], measure });
    expect(first?.box).toMatchObject({ y: 41, height: 14 });
    expect(first?.leader).toEqual({ x: 199.5, y: 55, width: 1, height: 44 });
    const beside = (x: number) => boxOf([lifted, wish(['right'], { x, y: 80 })]);
    expect(beside(153)).toHaveLength(1);
    expect(beside(152)).toHaveLength(2);
  });

  it.each([
    ['left of', { x: 190, y: 60, width: 9.4, height: 20 }, 1],
    ['across', { x: 190, y: 60, width: 20, height: 20 }, 0],
    ['over, though not around its point', { x: 195, y: 60, width: 10, height: 30 }, 0],
    ['around its own point, as its mark', { x: 195, y: 90, width: 10, height: 10 }, 1],
    ['from its own point down', { x: 200, y: 98, width: 5, height: 40 }, 1],
    ['from its own point down, to the left', { x: 195, y: 98, width: 5, height: 40 }, 1],
    ['at its own point, from the left', { x: 150, y: 90, width: 50, height: 10 }, 1],
  ])('has a line that crosses nothing but its own mark: %s it lies another', (_name, box, count) => {
    expect(boxOf([wish(['above'], { lifts: [40] })], [box])).toHaveLength(count);
  });
});
