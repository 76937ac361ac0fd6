import { describe, expect, it } from 'vitest';
import type { Claim } from '../../../../src/model/claim';
import { timeScale } from '../../../../src/scale/time';
import { layoutAttacks, type EventInfos } from '../../../../src/views/claims/layout/layoutAttacks';
import type { CellFrame } from '../../../../src/views/claims/layout/layoutPlot';
import { seriesOf } from '../../../../src/views/claims/layout/series';
import { smallDataset } from '../../../table/smallDataset';
import { claim, frameOf, measure, scene, texts, words } from './cell';

function lay(claims: readonly Claim[], parts: Partial<CellFrame> = {}, events: EventInfos = new Map()) {
  const drawn = scene();
  layoutAttacks(drawn, frameOf(parts), seriesOf(claims, smallDataset.actors), events, { texts, measure });
  return drawn;
}

const attack = (event: string, day: number, low: number, parts: Partial<Claim> = {}) =>
  claim(day, low, { event, ...parts });
const yerevan = { claimedBy: 'yerevan', claimantRole: 'adversary' } as const;
const russia = { claimedBy: 'kremlin', claimantRole: 'third-party' } as const;

/** `day` attacks of one bar each, one a day; where their bars begin. */
const lefts = (days: readonly number[], window: number) =>
  lay(
    days.map((day) => attack(`e${day}`, day, 10)),
    { time: timeScale({ from: 0, to: window - 1 }, 100, 1100) },
  ).bars.map(({ x }) => x);

describe('the bars of an attack', () => {
  it('stand over the middle of its day: solid up to what the side gives of its own people', () => {
    const own = attack('e', 2, 10);
    const { bars, hits } = lay([own]);
    expect(bars).toEqual([
      { x: 346.5, width: 7, tone: 'a', claims: [own], y: 195, height: 10, style: 'solid' },
    ]);
    expect(hits).toEqual([{ box: { x: 344.5, y: 189, width: 11, height: 16 }, claims: [own] }]);
  });

  it('stand side by side, one a claimant, tinted up to the highest that he gives', () => {
    const own = attack('e', 2, 10);
    const other = attack('e', 2, 20, { ...yerevan, high: 40 });
    const { bars, hits } = lay([own, other]);
    expect(bars).toEqual([
      { x: 342.5, width: 7, tone: 'a', claims: [own], y: 195, height: 10, style: 'solid' },
      { x: 350.5, width: 7, tone: 'a', claims: [other], y: 185, height: 20, style: 'outline' },
      { x: 350.5, width: 7, tone: 'a', claims: [other], y: 165, height: 20, style: 'tint' },
    ]);
    expect(hits.map(({ box }) => box)).toEqual([
      { x: 340.5, y: 189, width: 11, height: 16 },
      { x: 348.5, y: 159, width: 11, height: 46 },
    ]);
  });

  it('of a claimant who corrects himself go from the lowest to the highest', () => {
    const [first, last] = [attack('e', 2, 30), attack('e', 3, 20)];
    expect(lay([first, last]).bars).toMatchObject([
      { y: 185, height: 20, style: 'solid', claims: [first, last] },
      { y: 175, height: 10, style: 'tint', claims: [first, last] },
    ]);
  });

  it('end at the top of the scale with an arrow where the figure is off it', () => {
    const { bars, hits, texts: lines } = lay([attack('e', 2, 500)]);
    expect(bars).toMatchObject([{ y: 105, height: 100 }]);
    expect(hits[0]?.box).toEqual({ x: 344.5, y: 68, width: 11, height: 137 });
    expect(lines[0]).toEqual({
      x: 350,
      y: 102,
      runs: [{ text: '↑', sizePx: 12, weight: 650, tone: 'a' }],
      align: 'middle',
    });
    // The largest figure of the scale is not off it.
    expect(words(lay([attack('e', 2, 100)]))).not.toContain('↑');
  });

  it('are none of what was not disclosed', () => {
    const { low: _low, high: _high, ...silent } = attack('e', 2, 0, { notDisclosed: true });
    expect(lay([silent])).toEqual(scene());
  });
});

describe('attacks', () => {
  it('of different days stand over their days', () => {
    expect(lefts([1, 2, 5], 10)).toEqual([246.5, 346.5, 646.5]);
  });

  it('that would touch are moved apart, by no more than 16 px', () => {
    // Two px a day: over their days they would begin at 299.5, 301.5, 303.5 and 305.5.
    expect(lefts([101, 102, 103, 104], 500)).toEqual([299.5, 308.5, 317.5, 321.5]);
  });

  it('stay within the plot, whose edges push them back', () => {
    expect(lefts([0, 1], 500)).toEqual([100, 109]);
    expect(lefts([498, 499], 500)).toEqual([1084, 1093]);
    expect(lefts([499], 500)).toEqual([1093]);
  });

  it('of one day stand side by side, in the order in which they come', () => {
    const { bars } = lay([attack('e1', 2, 10), attack('e2', 2, 20), attack('e0', 1, 5)]);
    expect(bars.map(({ x, height }) => [x, height])).toEqual([
      [246.5, 5],
      [346.5, 10],
      [355.5, 20],
    ]);
  });

  it('stand on the day of their event, else on the first that they are told of', () => {
    const events: EventInfos = new Map([['e', { place: undefined, day: 7 }]]);
    expect(lay([attack('e', 2, 10)], {}, events).bars[0]?.x).toBe(846.5);
    const later = [attack('f', 4, 10), attack('f', 3, 10, yerevan)];
    expect(lay(later).bars.map(({ x }) => x)).toEqual([442.5, 450.5]);
  });
});

describe('the label of an attack', () => {
  const label = (claims: readonly Claim[], events?: EventInfos) => words(lay(claims, {}, events));
  const at = (place: string | undefined): EventInfos => new Map([['e', { place, day: 2 }]]);

  it.each<[string, readonly Claim[], readonly string[]]>([
    ['one claim: its figure, who says so and when', [attack('e', 2, 10)], ['10', 'Azerbaijan, 3 Jan']],
    ['one claim of a range', [attack('e', 2, 10, { high: 12 })], ['10–12', 'Azerbaijan, 3 Jan']],
    [
      'claims of one figure: how many say so, and the attack’s day',
      [attack('e', 2, 10), attack('e', 3, 10, yerevan)],
      ['10', '2 claimants, 3 Jan'],
    ],
    [
      'claims of several: their span',
      [attack('e', 2, 10), attack('e', 2, 26, yerevan), attack('e', 2, 15, russia)],
      ['10–26', '3 claimants, 3 Jan'],
    ],
    [
      'two claims of one claimant: who says so',
      [attack('e', 2, 10), attack('e', 3, 12)],
      ['10–12', 'Azerbaijan, 3 Jan'],
    ],
    [
      'claims of which the highest is open',
      [attack('e', 2, 10), attack('e', 2, 26, { ...yerevan, atLeast: true })],
      ['10–26+', '2 claimants, 3 Jan'],
    ],
    [
      'claims of which a lower one is open',
      [attack('e', 2, 10, { atLeast: true }), attack('e', 2, 26, yerevan)],
      ['10–26', '2 claimants, 3 Jan'],
    ],
    [
      'claims of one figure that are open',
      [attack('e', 2, 26, { atLeast: true }), attack('e', 2, 26, yerevan)],
      ['26+', '2 claimants, 3 Jan'],
    ],
  ])('of %s', (_name, claims, expected) => expect(label(claims)).toEqual(expected));

  it('names the place of its event, else the one that its claims are limited to', () => {
    expect(label([attack('e', 2, 10)], at('moscow'))[0]).toBe('10 Moscow');
    expect(label([attack('e', 2, 10)], at(undefined))[0]).toBe('10');
    expect(label([attack('e', 2, 10), attack('e', 2, 10, { ...yerevan, place: 'front' })])[0]).toBe(
      '10 The front',
    );
  });

  it('of the largest comes first where there is room for one only', () => {
    const room = { x: 300, y: 140, width: 130, height: 70 };
    const both = [attack('e1', 2, 10), attack('e2', 2, 20)];
    expect(words(lay(both, { room }))[0]).toBe('20');
    expect(words(lay([...both].reverse(), { room }))[0]).toBe('20');
    expect(words(lay(both, { room }))).toHaveLength(2);
  });

  it('stands over its bars, on none of any', () => {
    const many = [1, 2, 3, 4].flatMap((day) => [
      attack(`e${day}`, day, day * 20),
      attack(`e${day}`, day, 15, yerevan),
    ]);
    const drawn = lay(many);
    expect(words(drawn).length).toBeGreaterThanOrEqual(8);
    for (const { x, y, runs, align } of drawn.texts) {
      const width = runs.reduce((sum, run) => sum + measure(run), 0);
      const left = align === 'start' ? x : align === 'end' ? x - width : x - width / 2;
      for (const bar of drawn.bars)
        expect(
          bar.x + bar.width <= left || bar.x >= left + width || bar.y >= y || bar.y + bar.height <= y - 10,
        ).toBe(true);
    }
  });

  it('is lifted on a thin line where higher bars stand beside its own', () => {
    const drawn = lay(
      [
        [19, 69],
        [20, 10],
        [21, 70],
      ].map(([day = 0, low = 0]) => attack(`e${day}`, day, low)),
      { time: timeScale({ from: 0, to: 49 }, 100, 1100) },
    );
    expect(words(drawn)).toHaveLength(6);
    // From under its words to a px over its bar.
    expect(drawn.stems).toEqual([{ x: 509.5, y0: 92.5, y1: 194, tone: 'ink3' }]);
  });
});
