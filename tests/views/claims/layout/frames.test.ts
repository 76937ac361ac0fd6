import { describe, expect, it } from 'vitest';
import type { Claim } from '../../../../src/model/claim';
import { layoutClaims } from '../../../../src/views/claims/layout/layout';
import { layoutFrame, layoutStrips } from '../../../../src/views/claims/layout/layoutFrame';
import type { CellFrame } from '../../../../src/views/claims/layout/layoutPlot';
import type { Measure } from '../../../../src/views/claims/layout/scene';
import { seriesOf } from '../../../../src/views/claims/layout/series';
import { timeScale } from '../../../../src/scale/time';
import { smallDataset } from '../../../table/smallDataset';
import { claim, frameOf, measure, scene, texts, words } from './cell';

const toll = (day: number | string, low: number, parts: Partial<Claim> = {}) =>
  claim(day, low, { scope: 'cumulative', ...parts });
const silent = (days: string, parts: Partial<Claim> = {}) => {
  const { low: _low, high: _high, ...rest } = toll(days, 0, { notDisclosed: true, ...parts });
  return rest;
};
const armenia = { side: 'armenia' } as const;
const yerevan = { claimedBy: 'yerevan', claimantRole: 'adversary' } as const;

const chart = (
  claims: readonly Claim[],
  widthPx: number,
  parts: { sides?: typeof smallDataset.sides; measure?: Measure } = {},
) =>
  layoutClaims({
    series: seriesOf(claims, smallDataset.actors),
    sides: smallDataset.sides,
    window: { from: 0, to: 9 },
    events: new Map(),
    widthPx,
    texts,
    measure,
    ...parts,
  });
const boxes = (claims: readonly Claim[], widthPx: number) =>
  chart(claims, widthPx).plots.map(({ box }) => [box.x, box.y, box.width, box.height]);

const both = [toll(2, 20), toll(2, 30, armenia)];

describe('the plots of the chart', () => {
  it('stand in two columns from 700 px on, under headings that say whose dead', () => {
    expect(boxes(both, 700)).toEqual([
      [58, 112, 286, 176],
      [398, 112, 286, 176],
    ]);
    const { discs, texts: lines, heightPx } = chart(both, 700);
    expect(discs).toEqual([
      { x: 64, y: 21, tone: 'a' },
      { x: 404, y: 21, tone: 'z' },
    ]);
    expect(lines.slice(0, 2)).toEqual([
      {
        x: 76,
        y: 26,
        runs: [{ text: 'Dead of the Azerbaijan side', sizePx: 15, weight: 650, tone: 'a' }],
        align: 'start',
      },
      {
        x: 416,
        y: 26,
        runs: [{ text: 'Dead of the Armenia side', sizePx: 15, weight: 650, tone: 'z' }],
        align: 'start',
      },
    ]);
    expect(heightPx).toBe(322);
  });

  it('stand under one another on a narrower screen, each under its own title', () => {
    expect(boxes(both, 699)).toEqual([
      [50, 74, 633, 176],
      [50, 350, 633, 176],
    ]);
    const { discs, texts: lines, heightPx } = chart(both, 699);
    expect(discs).toEqual([
      { x: 56, y: 19, tone: 'a' },
      { x: 56, y: 295, tone: 'z' },
    ]);
    expect(lines[0]).toMatchObject({ x: 66, y: 23, runs: [{ sizePx: 12, weight: 650, tone: 'ink' }] });
    expect(heightPx).toBe(560);
    // There the side of which nobody says anything has no plot.
    expect(boxes([toll(2, 20)], 699)).toHaveLength(1);
    expect(boxes([toll(2, 20)], 700)).toHaveLength(2);
  });

  it('are lower for other counts and attacks, which have their own headings', () => {
    const { plots, texts: lines } = chart(
      [toll(2, 20), claim(2, 5, { event: 'e' }), toll(2, 7, { measure: 'wounded' })],
      700,
    );
    expect(plots.map(({ box }) => [box.y, box.height])).toEqual([
      [112, 176],
      [112, 176],
      [418, 60],
      [418, 60],
      [590, 46],
      [590, 46],
    ]);
    expect(words({ texts: lines })).toContain('Other counts, Azerbaijan');
  });

  it('of all sides take the whole width, under one heading without a colour of its own', () => {
    const { plots, texts: lines, discs } = chart([toll(2, 20, { side: 'all' })], 700);
    expect(plots.map(({ box }) => box)).toEqual([{ x: 58, y: 86, width: 626, height: 46 }]);
    expect(discs).toEqual([
      { x: 64, y: 21, tone: 'other' },
      { x: 64, y: 57, tone: 'other' },
    ]);
    expect(lines[0]).toMatchObject({ x: 76, y: 26, runs: [{ text: 'All sides, and others', tone: 'ink' }] });
  });

  it('have more room over them where a figure is off the scale', () => {
    const many = [1, 2, 3, 4].map((day) => toll(day, day * 10));
    expect(boxes([...many, toll(5, 900, yerevan)], 700)[0]).toEqual([58, 132, 286, 176]);
    expect(boxes(many, 700)[0]?.[1]).toBe(112);
  });

  it('stand lower under strips and under a title of two lines, in both columns alike', () => {
    expect(
      boxes([...both, silent('1970-01-02/1970-01-04'), silent('1970-01-02/1970-01-04', yerevan)], 700),
    ).toEqual([
      [58, 156, 286, 176],
      [398, 156, 286, 176],
    ]);
    const wide = chart(both, 700, { measure: ({ text }) => text.length * 12 });
    expect(wide.plots.map(({ box }) => box.y)).toEqual([127, 127]);
    expect(wide.texts.filter(({ y }) => y === 61 || y === 76).map(({ x, y }) => [x, y])).toEqual([
      [58, 61],
      [58, 76],
      [398, 61],
      [398, 76],
    ]);
  });

  it('say in the first row that a row has one scale, and where nobody claims a figure', () => {
    expect(words(chart(both, 1048)).filter((line) => line === 'Each row has one scale')).toHaveLength(1);
    const note = chart(both, 1048).texts.find(({ runs }) => runs[0]?.text === 'Each row has one scale');
    expect(note).toMatchObject({ x: 1032, y: 61, align: 'end' });
    expect(words(chart(both, 699))).not.toContain('Each row has one scale');
    expect(words(chart(both, 700)).includes('No figure is claimed')).toBe(false);
    const one = chart([toll(2, 20)], 700);
    expect(one.texts.find(({ runs }) => runs[0]?.text === 'No figure is claimed')).toMatchObject({
      x: 541,
      y: 204,
      align: 'middle',
    });
    // Not to give a figure is no empty plot.
    expect(words(chart([toll(2, 20), silent('1970-01-02', armenia)], 700))).not.toContain(
      'No figure is claimed',
    );
  });

  it('know no more than two sides', () => {
    const three = [...smallDataset.sides, { id: 'third', title: 'Third', letter: 'T' }];
    const { discs } = chart([...both, toll(2, 5, { side: 'third' })], 700, { sides: three });
    expect(discs.map(({ tone }) => tone)).toEqual(['a', 'z', 'other', 'other']);
  });
});

describe('the frame of a plot', () => {
  const drawn = (parts: Partial<CellFrame> = {}, title: readonly string[] = ['Title']) => {
    const made = scene();
    layoutFrame(
      made,
      frameOf(parts),
      60,
      { texts, measure },
      { title, disc: false, oneScale: true, empty: undefined },
    );
    return made;
  };

  it('has a line at each figure of its scale, its words left of it', () => {
    expect(drawn().rules).toEqual([
      { x0: 100, x1: 1100, y: 205, base: true },
      { x0: 100, x1: 1100, y: 155, base: false },
      { x0: 100, x1: 1100, y: 105, base: false },
    ]);
    expect(drawn().texts.filter(({ align, x }) => align === 'end' && x < 100)).toMatchObject([
      { x: 93, y: 209, runs: [{ text: '0', sizePx: 11, tone: 'ink3' }] },
      { x: 93, y: 159, runs: [{ text: '50' }] },
      { x: 93, y: 109, runs: [{ text: '100' }] },
    ]);
  });

  it('writes a title line by line, and beside the longest the note on its scale, if there is room', () => {
    const title = drawn({}, ['A long', 'title']).texts.slice(0, 3);
    expect(title.map(({ x, y, align, runs }) => [x, y, align, runs[0]?.text])).toEqual([
      [100, 75, 'start', 'A long'],
      [100, 90, 'start', 'title'],
      [1100, 75, 'end', 'Each row has one scale'],
    ]);
    // 132 px for the note, 20 between; the title may take what is left of 1000.
    const has = (...lines: string[]) => words(drawn({}, lines)).includes('Each row has one scale');
    expect(has('x'.repeat(141))).toBe(true);
    expect(has('x'.repeat(142))).toBe(false);
    expect(has('x', 'x'.repeat(142))).toBe(false);
  });

  it('has a tick at each step of time, with words that don’t touch and stay within', () => {
    const { ticks, texts: lines } = drawn();
    const major = ticks.filter(({ height }) => height === 5);
    expect(major.map(({ x }) => x)).toEqual([100, 200, 300, 400, 500, 600, 700, 800, 900, 1000]);
    expect(ticks.filter(({ height }) => height === 3).length).toBeGreaterThan(20);
    const under = lines.filter(({ y }) => y === 221);
    // Five letters are 30 px: the first is kept within, the others stand in the middle under their ticks.
    expect(under[0]).toMatchObject({ x: 100, runs: [{ text: '1 Jan' }], align: 'start' });
    expect(under[1]).toMatchObject({ x: 185, runs: [{ text: '2 Jan' }] });
    const wide = scene();
    layoutFrame(
      wide,
      frameOf(),
      60,
      { texts, measure: ({ text }) => text.length * 19 },
      { title: ['T'], disc: true, oneScale: false, empty: undefined },
    );
    // 95 px: less than 8 px apart if each stood under its tick; the first is moved right and takes the second's room.
    expect(wide.texts.filter(({ y }) => y === 221).map(({ x }) => x)).toEqual([
      100, 252.5, 452.5, 652.5, 852.5,
    ]);
    expect(wide.discs).toEqual([{ x: 106, y: 71, tone: 'a' }]);
    expect(wide.texts[0]).toMatchObject({ x: 116, y: 75 });
  });

  it('keeps the last words under its axis within its right edge', () => {
    const { texts: lines } = drawn({
      time: timeScale({ from: 0, to: 9 }, 100, 1200),
      box: { x: 100, y: 100, width: 1000, height: 105 },
    });
    const under = lines.filter(({ y }) => y === 221);
    expect(under.at(-1)).toMatchObject({ x: 1064, runs: [{ text: '10 Jan' }] });
  });
});

describe('the strip of what was not disclosed', () => {
  const drawn = (claims: readonly Claim[], parts: Partial<CellFrame> = {}) => {
    const made = scene();
    layoutStrips(made, frameOf(parts), 40, seriesOf(claims, smallDataset.actors), { texts, measure });
    return made;
  };

  it('goes over its days, with who says nothing of them in its middle', () => {
    const gap = silent('1970-01-03/1970-01-06');
    const { strips, hits, texts: lines } = drawn([gap]);
    expect(strips).toMatchObject([{ x: 300, y: 40, width: 400, height: 16, tone: 'a', gap: { claim: gap } }]);
    expect(hits).toEqual([{ box: { x: 300, y: 40, width: 400, height: 16 }, claims: [gap] }]);
    expect(lines).toEqual([
      {
        x: 500,
        y: 52,
        runs: [
          { text: 'Azerbaijan: ', sizePx: 12, weight: 400, tone: 'ink2' },
          { text: 'not disclosed until 7 Jan 1970', sizePx: 12, weight: 650, tone: 'a' },
        ],
        align: 'middle',
      },
    ]);
  });

  it('of another claimant stands 22 px lower, whoever gives figures between', () => {
    const all = [
      silent('1970-01-03/1970-01-06'),
      toll(2, 5, { claimedBy: 'kremlin' }),
      silent('1970-01-03/1970-01-04', yerevan),
    ];
    expect(drawn(all).strips.map(({ y, width }) => [y, width])).toEqual([
      [40, 400],
      [62, 200],
    ]);
  });

  it('is cut where what is in sight ends, and is none beyond', () => {
    expect(drawn([silent('1969-12-01/1970-01-02')]).strips).toMatchObject([{ x: 100, width: 200 }]);
    expect(drawn([silent('1970-01-09/1970-03-01')]).strips).toMatchObject([{ x: 900, width: 200 }]);
    expect(drawn([silent('1969-12-01/1969-12-31')]).strips).toEqual([]);
    expect(drawn([silent('1970-01-11/1970-03-01')]).strips).toEqual([]);
    expect(drawn([silent('1970-01-01/1970-01-10')]).strips).toMatchObject([{ x: 100, width: 1000 }]);
  });

  it('keeps its words 4 px within the plot', () => {
    // Forty-two letters are 252 px.
    expect(drawn([silent('1969-12-31/1970-01-01')]).texts[0]).toMatchObject({ x: 230, align: 'middle' });
    expect(drawn([silent('1970-01-10/1970-01-10')]).texts[0]).toMatchObject({ x: 1021.0 });
  });

  it.each([
    [261, 'Azerbaijan: not disclosed until 7 Jan 1970'],
    [260, 'Azerbaijan: not disclosed'],
    [159, 'Azerbaijan: not disclosed'],
    [158, 'not disclosed'],
  ])('says as much as a plot of %i px has room for: %s', (width, expected) => {
    const box = { x: 100, y: 100, width, height: 105 };
    const time = timeScale({ from: 0, to: 9 }, 100, 100 + width);
    expect(words(drawn([silent('1970-01-03/1970-01-06')], { box, time }))).toEqual([expected]);
  });
});
