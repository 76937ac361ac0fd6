import { describe, expect, it } from 'vitest';
import { claimsAsOf } from '../../../../src/model/asOf';
import type { Claim } from '../../../../src/model/claim';
import { dayOf } from '../../../../src/model/day';
import type { Box } from '../../../../src/draw/box';
import { boxesTouch } from '../../../../src/draw/box';
import type { ClaimsScene } from '../../../../src/views/claims/layout/scene';
import { datasets } from '../../../data/datasets';
import { claimsCases, claimsCharts, claimsConflict, inWar, measure } from '../../../svg/claimsCases';

const found = datasets.find(([file]) => file === claimsConflict);
if (!found) throw new Error(`data/${claimsConflict} is missing`);
const dataset = found[1];

const { chart, of, oneSeries } = claimsCharts(dataset);
const cases = claimsCases(dataset);

const words = (scene: ClaimsScene) =>
  scene.texts.map((text) =>
    text.runs
      .map((run) => run.text)
      .join('')
      .replaceAll('\u00a0', ' '),
  );

describe('the chart of claims', () => {
  it('draws one series as a step', () => {
    const scene = cases['claims-one-series']();
    expect(scene.lines).toHaveLength(1);
    expect(scene.marks).toHaveLength(oneSeries.length);
  });

  it('puts conflicting series side by side', () => {
    const scene = cases['claims-conflicting']();
    expect(scene.lines.length).toBeGreaterThan(1);
  });

  it('draws what was not disclosed as a strip over the plot, and as no number', () => {
    const scene = cases['claims-not-disclosed']();
    const strip = scene.strips[0];
    expect(scene.strips).toHaveLength(1);
    expect(scene.marks.some((mark) => mark.claim.notDisclosed)).toBe(false);
    for (const { box } of scene.plots) expect(strip && strip.y + strip.height).toBeLessThan(box.y);
    expect(words(scene).join()).toContain('not disclosed until 3 Dec 2020');
  });

  it('says nothing of the end of a gap that was not yet known', () => {
    const gap = dataset.claims.filter((claim) => claim.notDisclosed);
    const text = words(chart(gap, 1048, dayOf(2020, 10, 9))).join();
    expect(text).toContain('not disclosed');
    expect(text).not.toContain('until');
  });

  it('draws single attacks as bars, a claimant a bar', () => {
    const scene = cases['claims-incidents']();
    expect(scene.lines).toEqual([]);
    expect(scene.bars.length).toBeGreaterThan(20);
  });

  it('keeps a figure far above the others at the top edge, with its words', () => {
    const scene = chart(of('killed', 'military', 'cumulative'));
    const off = scene.marks.find((mark) => mark.claim.low === 10000);
    expect(off?.arrow).toBe(true);
    expect(off && scene.plots.every(({ box }) => off.y < box.y)).toBe(true);
    expect(words(scene).join(' ')).toContain('off this scale');
  });

  it('keeps a side’s own count on the scale, however far above the others', () => {
    const claims = claimsAsOf(of('killed', 'civilian', 'cumulative'), dayOf(2020, 10, 20));
    const scene = chart(claims, 1048, dayOf(2020, 10, 20));
    const newest = scene.marks.find((mark) => mark.claim.low === 61);
    expect(newest && scene.plots.some(({ box }) => newest.y >= box.y && newest.y <= box.y + box.height)).toBe(
      true,
    );
    expect(words(scene).join(' ')).not.toContain('off this scale');
  });

  it('says of a plot that a filter emptied something else than that nobody claims a figure', () => {
    const claims = of('killed', 'military', 'cumulative').filter(({ side }) => side === 'azerbaijani');
    expect(words(chart(claims))).toContain('No figure is claimed');
    const filtered = words(chart(claims, 1048, undefined, true));
    expect(filtered).toContain('None under these filters');
    expect(filtered).not.toContain('No figure is claimed');
  });

  it.each([1048, 700, 390, 320])('lets no text lie on another or leave the chart at %i px', (widthPx) => {
    const { texts } = chart(dataset.claims.filter(inWar), widthPx);
    const boxes = texts.map(({ x, y, runs, align }): Box => {
      const width = runs.reduce((sum, run) => sum + measure(run), 0);
      const left = align === 'start' ? x : align === 'end' ? x - width : x - width / 2;
      return { x: left, y: y - 9, width, height: 9 };
    });
    boxes.forEach((box, index) => {
      expect(box.x).toBeGreaterThanOrEqual(0);
      expect(box.x + box.width).toBeLessThanOrEqual(widthPx);
      const below = boxes.slice(index + 1).findIndex((other) => boxesTouch(box, other));
      expect(below < 0 ? '' : words({ texts } as unknown as ClaimsScene)[index]).toBe('');
    });
  });

  it('says the last figure of each side’s count, and nothing beside the next column’s scale', () => {
    const scene = chart(dataset.claims.filter(inWar));
    const said = words(scene).join(' ');
    for (const figure of ['1,221', '6,749', '49', '92']) expect(said).toContain(figure);
    const [left, right] = scene.plots.slice(0, 2).map(({ box }) => box);
    if (!left || !right) return expect.fail('two columns');
    const scales = scene.texts.filter(({ align, x }) => align === 'end' && x === right.x - 7);
    const scaleLeft = Math.min(
      ...scales.map(({ x, runs }) => x - runs.reduce((sum, run) => sum + measure(run), 0)),
    );
    const others = scene.texts.find(({ runs }) => runs[0]?.text === 'All sides, and others')?.y ?? Infinity;
    for (const { x, y, runs, align } of scene.texts) {
      if (y >= others) continue;
      const width = runs.reduce((sum, run) => sum + measure(run), 0);
      const end = align === 'start' ? x + width : align === 'end' ? x : x + width / 2;
      if (x < left.x + left.width) expect(end).toBeLessThan(scaleLeft - 4);
    }
  });

  describe('of figures of single days', () => {
    const [day] = of('named', 'military', 'daily');
    if (!day) throw new Error('the dataset has no figure of a single day');
    const daily = (figures: readonly number[]): Claim[] =>
      figures.map((figure, i) => ({
        ...day,
        id: `day-${i}`,
        asOf: `2020-10-${String(i + 10)}`,
        low: figure,
        high: figure,
        claimantRole: 'adversary',
      }));

    it('stands each on the baseline by a stem, and joins none', () => {
      const scene = chart(daily([20, 25, 30, 22, 28]));
      const base = scene.plots[0] && scene.plots[0].box.y + scene.plots[0].box.height;
      expect(scene.lines).toEqual([]);
      for (const { x, y, tone } of scene.marks)
        expect(scene.stems).toContainEqual({ x, y0: base, y1: y, tone });
    });

    it('has no stem to one that is off the scale', () => {
      const scene = chart(daily([20, 25, 30, 22, 500]));
      const off = scene.marks.find(({ claim }) => claim.low === 500);
      expect(off?.arrow).toBe(true);
      const stems = scene.stems.filter(({ tone }) => tone !== 'ink3');
      expect(stems).toHaveLength(4);
      expect(stems.map(({ x }) => x)).not.toContain(off?.x);
    });
  });

  it.each([
    ['hours of a day', dayOf(2020, 10, 10), dayOf(2020, 10, 10), ['10 Oct', '03:00', '06:00', '21:00']],
    ['days of a week', dayOf(2020, 10, 6), dayOf(2020, 10, 11), ['6 Oct', '7 Oct', '11 Oct']],
    ['weeks', dayOf(2020, 9, 27), dayOf(2020, 11, 10), ['28 Sept', '12 Oct']],
    ['months', dayOf(2020, 1, 1), dayOf(2020, 12, 31), ['Jan 2020', 'Oct 2020']],
    ['years', dayOf(2011, 1, 1), dayOf(2020, 12, 31), ['2012', '2020']],
  ])('writes the %s under its axis', (_, from, to, expected) => {
    const claims = of('killed', 'civilian', 'cumulative');
    const scene = chart(claims, 1400, undefined, false, { from, to });
    expect(words(scene)).toEqual(expect.arrayContaining(expected));
  });

  it('gives both columns of a row one scale', () => {
    const { marks } = chart(of('killed', 'civilian', 'cumulative'));
    const at = (figure: number, side: string) =>
      marks.find((mark) => mark.claim.low === figure && mark.claim.side === side)?.y;
    expect(at(31, 'armenian')).toBeDefined();
    expect(at(31, 'armenian')).toBeCloseTo(at(31, 'azerbaijani') ?? NaN);
  });
});
