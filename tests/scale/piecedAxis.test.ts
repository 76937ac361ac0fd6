import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { minutesPerDay } from '../../src/engine/questions';
import { dayOf } from '../../src/model/day';
import { axisEdges, piecedAxis, stretchesOf } from '../../src/scale/piecedAxis';

const whole = { from: dayOf(1988, 2, 20), to: dayOf(2023, 12, 31) };
const war = { from: dayOf(2020, 9, 27), to: dayOf(2020, 11, 10) };
const periods = [
  { id: 'background', from: dayOf(1988, 2, 20), to: dayOf(2020, 9, 26) },
  { id: 'war', from: war.from, to: war.to },
  { id: 'handover', from: dayOf(2020, 11, 11), to: dayOf(2020, 12, 31) },
  { id: 'aftermath', from: dayOf(2021, 1, 1), to: dayOf(2023, 12, 31) },
];

describe('stretchesOf', () => {
  it('opens the default period and folds the others', () => {
    const stretches = stretchesOf(whole, war, periods);
    expect(stretches.map(({ period, open }) => [period, open])).toEqual([
      ['background', false],
      ['war', true],
      ['handover', false],
      ['aftermath', false],
    ]);
  });

  it('leaves no gap and no overlap, whatever the periods are', () => {
    const dayIn = fc.integer({ min: whole.from - 500, max: whole.to + 500 });
    const period = fc
      .tuple(dayIn, dayIn)
      .map(([a, b]) => ({ id: `${a}`, from: Math.min(a, b), to: Math.max(a, b) }));
    fc.assert(
      fc.property(fc.array(period, { maxLength: 6 }), (some) => {
        const stretches = stretchesOf(whole, war, some);
        expect(stretches[0]?.window.from).toBe(whole.from);
        expect(stretches.at(-1)?.window.to).toBe(whole.to);
        stretches.slice(1).forEach((each, index) => {
          expect(each.window.from).toBe((stretches[index]?.window.to ?? 0) + 1);
        });
        expect(stretches.filter((each) => each.open)).toHaveLength(1);
      }),
      { seed: 1994, numRuns: 300 },
    );
  });

  it('has one piece where there is nothing but the default period', () => {
    expect(stretchesOf(war, war, [])).toHaveLength(1);
  });
});

describe('piecedAxis', () => {
  const axis = piecedAxis(stretchesOf(whole, war, periods), 212, 910);

  it('folds no piece narrower than a finger, unless the folded ones would take half of the width', () => {
    fc.assert(
      fc.property(fc.integer({ min: 60, max: 1600 }), (widthPx) => {
        const { pieces } = piecedAxis(stretchesOf(whole, war, periods), 0, widthPx);
        const folded = pieces.filter(({ open }) => !open).map(({ x0, x1 }) => x1 - x0);
        const free = pieces.reduce((sum, { x0, x1 }) => sum + x1 - x0, 0);
        expect(pieces.at(-1)?.x1).toBeCloseTo(widthPx);
        for (const each of folded)
          expect(each).toBeGreaterThanOrEqual(Math.min(24, free / 2 / folded.length) - 0.001);
      }),
      { seed: 1994, numRuns: 300 },
    );
  });

  it('finds a minute back from its pixel, in every piece', () => {
    const minute = fc.integer({ min: whole.from * minutesPerDay, max: (whole.to + 1) * minutesPerDay });
    fc.assert(
      fc.property(minute, (value) => {
        expect(Math.abs(axis.minute(axis.px(value)) - value)).toBeLessThan(1);
      }),
      { seed: 1994, numRuns: 500 },
    );
  });

  it('runs on over the breaks', () => {
    for (let px = 200; px < 920; px += 1) {
      expect(axis.minute(px + 1)).toBeGreaterThanOrEqual(axis.minute(px));
    }
  });

  it('gives the default period most of the width, in days', () => {
    const open = axis.pieces.find((piece) => piece.open);
    expect((open?.x1 ?? 0) - (open?.x0 ?? 0)).toBeGreaterThan(698 / 2);
    expect(open?.step).toEqual({ unit: 'day', count: 1 });
    expect(axis.pieces[0]?.step.unit).toBe('year');
  });

  it('tells the two pixels of a break apart', () => {
    const end = (war.to + 1) * minutesPerDay;
    expect(axis.px(end, 'start') - axis.px(end, 'end')).toBeCloseTo(8);
  });

  it('asks for rising edges', () => {
    const edges = axisEdges(axis);
    expect(edges.every((edge, index) => index === 0 || edge > (edges[index - 1] ?? 0))).toBe(true);
    expect(edges[0]).toBe(whole.from * minutesPerDay);
    expect(edges.at(-1)).toBe((whole.to + 1) * minutesPerDay);
  });
});

describe('stretches of periods that a dataset lists as it likes', () => {
  const open = { from: 100, to: 199 };
  const shown = (list: readonly { id: string; from: number; to: number }[]) =>
    stretchesOf({ from: 0, to: 299 }, open, list).map(({ window, period }) => [
      window.from,
      window.to,
      period,
    ]);
  const war1 = { id: 'war', ...open };

  it('are in time order, cut where the default period begins and ends', () => {
    const after = { id: 'after', from: 150, to: 299 };
    const late = { id: 'late', from: 50, to: 120 };
    const early = { id: 'early', from: 0, to: 49 };
    expect(shown([after, late, war1, early])).toEqual([
      [0, 49, 'early'],
      [50, 99, 'late'],
      [100, 199, 'war'],
      [200, 299, 'after'],
    ]);
  });

  it('are of the whole window where a period only begins or ends with the default one', () => {
    expect(shown([{ id: 'from', from: 100, to: 250 }])).toEqual([
      [0, 99, undefined],
      [100, 199, undefined],
      [200, 299, 'from'],
    ]);
    expect(shown([{ id: 'to', from: 50, to: 199 }, war1])).toEqual([
      [0, 99, 'to'],
      [100, 199, 'war'],
      [200, 299, undefined],
    ]);
  });

  it('take days that touch the default period’s own, not its', () => {
    expect(shown([war1, { id: 'before', from: 0, to: 99 }, { id: 'after', from: 200, to: 299 }])).toEqual([
      [0, 99, 'before'],
      [100, 199, 'war'],
      [200, 299, 'after'],
    ]);
  });

  it('have minutes from their first midnight to their last, and px between x0 and x1', () => {
    const { pieces, px, minute } = piecedAxis(stretchesOf({ from: 0, to: 299 }, open, [war1]), 50, 1050);
    expect(pieces.map(({ from, to }) => [from / minutesPerDay, to / minutesPerDay])).toEqual([
      [0, 100],
      [100, 200],
      [200, 300],
    ]);
    expect(pieces.map(({ x0, x1 }) => [x0, x1].map(Math.round))).toEqual([
      [50, 178],
      [186, 914],
      [922, 1050],
    ]);
    expect(px(100 * minutesPerDay)).toBeCloseTo(186, 0);
    expect(px(100 * minutesPerDay, 'end')).toBeCloseTo(178, 0);
    expect(minute(1050) / minutesPerDay).toBeCloseTo(300);
  });
});
