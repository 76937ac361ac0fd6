import { describe, expect, it } from 'vitest';
import type { Claim } from '../../../../src/model/claim';
import { boxesTouch, type Box } from '../../../../src/draw/box';
import { timeScale } from '../../../../src/scale/time';
import { layoutPlot, scaleOf, type CellFrame } from '../../../../src/views/claims/layout/layoutPlot';
import { seriesOf } from '../../../../src/views/claims/layout/series';
import { smallDataset } from '../../../table/smallDataset';
import { claim, frameOf, measure, scene, texts, words } from './cell';

const toll = (day: number | string, low: number, parts: Partial<Claim> = {}) =>
  claim(day, low, { scope: 'cumulative', ...parts });
const yerevan = { claimedBy: 'yerevan', claimantRole: 'adversary' } as const;
const russia = { claimedBy: 'kremlin', claimantRole: 'third-party' } as const;
const withWounded = { measure: 'killed-and-wounded' } as const;

function lay(claims: readonly Claim[], parts: Partial<CellFrame> = {}) {
  const drawn = scene();
  layoutPlot(drawn, frameOf(parts), seriesOf(claims, smallDataset.actors), texts, measure);
  return drawn;
}

const round = (box: Box | undefined) =>
  box && [box.x, box.y, box.width, box.height].map((px) => Math.round(px * 10) / 10);

describe('a mark', () => {
  it.each([
    ['the side’s own', {}, { shape: 'dot', filled: true }],
    ['the adversary’s', yerevan, { shape: 'ring', filled: false }],
    ['a third party’s', russia, { shape: 'square', filled: false }],
    ['the side’s own with wounded', withWounded, { shape: 'triangle', filled: true }],
    ['the adversary’s with wounded', { ...yerevan, ...withWounded }, { shape: 'triangle', filled: false }],
  ])('of %s', (_name, parts, expected) => {
    const given = toll(2, 40, parts);
    expect(lay([given]).marks).toMatchObject([
      { x: 350, y: 165, tone: 'a', arrow: false, claim: given, ...expected },
    ]);
  });

  it.each<[string, Partial<Claim>, readonly number[]]>([
    ['dot', {}, [339.2, 154.2, 21.6, 21.6]],
    ['ring', yerevan, [338.4, 153.4, 23.2, 23.2]],
    ['square', russia, [338.6, 153.6, 22.8, 22.8]],
    ['triangle', withWounded, [337.4, 152.4, 25.2, 25.2]],
    ['dot with an arrow', { atLeast: true }, [339.2, 143.2, 21.6, 32.6]],
  ])('can be hit 8 px around it: %s', (_name, parts, box) => {
    const given = toll(2, 40, parts);
    const { hits } = lay([given]);
    expect(hits.map(({ claims }) => claims)).toEqual([[given]]);
    expect(round(hits[0]?.box)).toEqual(box);
  });

  it('of "at least" has an arrow, and one that is off the scale too, over the plot', () => {
    expect(lay([toll(2, 40, { atLeast: true })]).marks).toMatchObject([{ y: 165, arrow: true }]);
    expect(lay([toll(2, 500)]).marks).toMatchObject([{ y: 74, arrow: true }]);
    expect(lay([toll(2, 100)]).marks).toMatchObject([{ y: 105, arrow: false }]);
  });

  it('has a band from the lowest to the highest of its claim', () => {
    const ranged = (low: number, high: number) => lay([toll(2, low, { best: 30, high })]);
    expect(ranged(10, 40)).toMatchObject({
      marks: [{ y: 175 }],
      bands: [{ x: 347, y: 165, width: 6, height: 30, tone: 'a' }],
    });
    expect(ranged(30, 30).bands).toEqual([]);
    expect(lay([toll(2, 300, { high: 500 })]).bands).toEqual([]);
  });

  it('of vague days has a whisker over them, as far as they are in sight', () => {
    expect(lay([toll('1970-01-02/1970-01-04', 40)]).whiskers).toEqual([
      { x0: 200, x1: 500, y: 165, tone: 'a' },
    ]);
    expect(lay([toll('1969-12-20/1970-01-04', 40)]).whiskers).toEqual([
      { x0: 100, x1: 500, y: 165, tone: 'a' },
    ]);
    expect(lay([toll('1970-01-09/1970-02-04', 40)]).whiskers).toEqual([
      { x0: 900, x1: 1100, y: 165, tone: 'a' },
    ]);
    expect(lay([toll(2, 40)]).whiskers).toEqual([]);
    // Two days of 6 px would look like a part of the mark.
    const narrow = (pxPerDay: number) =>
      lay([toll('1970-01-02/1970-01-03', 40)], {
        time: timeScale({ from: 0, to: 9 }, 100, 100 + pxPerDay * 10),
      });
    expect(narrow(6).whiskers).toEqual([]);
    expect(narrow(6.5).whiskers).toHaveLength(1);
  });

  it('before or after what is in sight stands at the edge', () => {
    expect(lay([toll('1969-12-01', 40), toll('1970-02-01', 50)]).marks.map(({ x }) => x)).toEqual([
      100, 1100,
    ]);
  });

  it('of a single day stands on a stem, unless it is off the scale', () => {
    const daily = { scope: 'daily' } as const;
    expect(lay([toll(2, 40, daily), toll(4, 500, daily)]).stems).toEqual([
      { x: 350, y0: 205, y1: 165, tone: 'a' },
    ]);
    expect(lay([toll(2, 40)]).stems).toEqual([]);
  });
});

describe('the line of a count', () => {
  it('steps from figure to figure', () => {
    const { lines } = lay([toll(3, 50), toll(1, 20), toll(6, 60)]);
    expect(lines).toMatchObject([
      {
        points: [
          [250, 185],
          [450, 185],
          [450, 155],
          [750, 155],
          [750, 145],
        ],
        broken: false,
        tone: 'a',
      },
    ]);
  });

  it('is broken for all but the side’s own', () => {
    const both = [1, 3].flatMap((day) => [toll(day, day * 10, yerevan), toll(day, day * 10, russia)]);
    expect(lay(both).lines.map(({ broken }) => broken)).toEqual([true, true]);
  });

  it('stops at a figure that is off the scale, and goes on behind it', () => {
    const figures = (...all: number[]) => lay(all.map((figure, day) => toll(day, figure))).lines;
    expect(figures(20, 30, 500, 60, 70).map(({ points }) => points)).toEqual([
      [
        [150, 185],
        [250, 185],
        [250, 175],
      ],
      [
        [450, 145],
        [550, 145],
        [550, 135],
      ],
    ]);
    expect(figures(20, 500, 60)).toEqual([]);
  });

  it('is none of figures that are no one count', () => {
    expect(lay([toll(1, 20, withWounded), toll(3, 50, withWounded)]).lines).toEqual([]);
    expect(lay([toll(1, 20, { via: 'AP' }), toll(3, 50, { via: 'AP' })]).lines).toEqual([]);
  });
});

describe('the labels', () => {
  it('say the last figure of a count large, and none before', () => {
    const drawn = lay([toll(1, 20), toll(3, 50), toll(6, 60)]);
    expect(words(drawn)).toEqual(['60', 'Azerbaijan, 7 Jan']);
    expect(drawn.texts[0]?.runs[0]).toMatchObject({ sizePx: 15, weight: 650, tone: 'a' });
    expect(drawn.texts[1]?.runs[0]).toMatchObject({ sizePx: 12, weight: 400, tone: 'ink2' });
  });

  it.each([
    [81, 15],
    [80, 12],
  ])('are large in a plot of %i px: %i px', (height, sizePx) => {
    const drawn = lay([toll(1, 20), toll(3, 50)], { box: { x: 100, y: 100, width: 1000, height } });
    expect(drawn.texts[0]?.runs[0]?.sizePx).toBe(sizePx);
  });

  it('of a figure that is off the scale, or with wounded, say so', () => {
    expect(words(lay([toll(2, 500)]))).toEqual(['500', 'Azerbaijan, 3 Jan; off this scale']);
    expect(words(lay([toll(2, 50, withWounded)]))).toEqual(['50 with wounded; Azerbaijan, 3 Jan']);
    expect(words(lay([toll(2, 50)]))).toEqual(['50 Azerbaijan, 3 Jan']);
  });

  /** Who is labelled where there is room for one only. */
  const first = (claims: readonly Claim[]) => {
    const drawn = lay(claims, { room: { x: 340, y: 155, width: 200, height: 20 } });
    expect(drawn.texts).toHaveLength(1);
    return words(drawn)[0];
  };

  it('come first of sure days, then of the latest', () => {
    const vague = toll('1970-01-02/1970-01-04', 40, yerevan);
    const sure = toll(2, 40, russia);
    expect(first([vague, sure])).toBe('40 Russia, 3 Jan');
    expect(first([sure, vague])).toBe('40 Russia, 3 Jan');
  });

  it('lie on no mark, line or whisker', () => {
    const counts = [0, 2, 4, 6, 8].flatMap((day) => [
      toll(day, 10 + day * 5),
      toll(day, 20 + day * 8, yerevan),
      toll(day, 60, { ...russia, scope: 'daily' }),
    ]);
    const drawn = lay([...counts, toll('1970-01-03/1970-01-06', 85, { ...russia, measure: 'wounded' })]);
    expect(drawn.texts.length).toBeGreaterThan(4);
    const marks = drawn.marks.map(({ x, y }): Box => ({ x: x - 2.8, y: y - 2.8, width: 5.6, height: 5.6 }));
    const lines = drawn.lines.flatMap(({ points }) =>
      points.slice(1).map(([x, y], index): Box => {
        const [x0, y0] = points[index] ?? [x, y];
        return { x: x0, y: Math.min(y, y0), width: x - x0, height: Math.abs(y - y0) };
      }),
    );
    const whiskers = drawn.whiskers.map(({ x0, x1, y }): Box => ({
      x: x0,
      y: y - 1,
      width: x1 - x0,
      height: 2,
    }));
    expect(whiskers).toHaveLength(1);
    for (const { x, y, runs, align } of drawn.texts) {
      const width = runs.reduce((sum, run) => sum + measure(run), 0);
      const left = align === 'start' ? x : align === 'end' ? x - width : x - width / 2;
      const box = { x: left, y: y - 9, width, height: 9 };
      for (const other of [...marks, ...lines, ...whiskers]) expect(boxesTouch(box, other)).toBe(false);
    }
  });
});

describe('the scale of a row', () => {
  const of = (...claims: readonly Claim[]) => scaleOf(seriesOf(claims, smallDataset.actors), 176).max;
  const others = [20, 25, 30, 28, 26].map((figure, day) => toll(day, figure, yerevan));

  it('leaves off one figure far above the others, unless a side gives it of its own people', () => {
    expect(of(...others, toll(8, 500, russia))).toBe(30);
    expect(of(...others, toll(8, 500))).toBe(500);
  });

  it.each(['outlier', 'withdrawn'] as const)('leaves off an own figure that is %s', (status) => {
    expect(of(...others, toll(8, 500, { status }))).toBe(30);
  });

  it('holds the highest of a range', () => {
    expect(of(toll(1, 20, { high: 70 }))).toBe(70);
  });
});
