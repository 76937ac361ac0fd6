import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { civilOf, dayOf } from '../../../src/model/day';
import { eventStatuses } from '../../../src/model/event';
import { unitDays, unitOf, unitsOf } from '../../../src/views/table/statistics/calendar';
import {
  layoutMultiples,
  multiplesDefaults,
  stacksOf,
  type Multiple,
} from '../../../src/views/table/statistics/multiples';
import { units } from '../../../src/views/table/options/options';
import { properties } from '../../seed';

const war = { from: dayOf(2020, 9, 27), to: dayOf(2020, 11, 10) };
const windows = fc
  .tuple(fc.integer({ min: -40_000, max: 40_000 }), fc.integer({ min: 0, max: 3000 }))
  .map(([from, length]) => ({ from, to: from + length }));

describe('calendar units of a window', () => {
  it('begin weeks on Monday', () => {
    expect(unitDays(war, 'week').map((day) => new Date(day * 86_400_000).getUTCDay())).toEqual(
      new Array(9).fill(1),
    );
    expect(unitDays(war, 'week')[0]).toBe(dayOf(2020, 9, 21));
  });

  it('hold the window whole, without a gap, each of its own length', () => {
    fc.assert(
      fc.property(windows, fc.constantFrom(...units), (window, unit) => {
        const days = unitDays(window, unit);
        expect(days[0]).toBeLessThanOrEqual(window.from);
        expect(days[1]).toBeGreaterThan(window.from);
        expect(days.at(-1)).toBeGreaterThan(window.to);
        expect(days.at(-2)).toBeLessThanOrEqual(window.to);
        days.slice(1).forEach((day, at) => {
          const length = day - (days[at] ?? 0);
          if (unit === 'day') expect(length).toBe(1);
          if (unit === 'week') expect(length).toBe(7);
          if (unit === 'month') expect(civilOf(day).day).toBe(1);
          if (unit === 'year') expect([civilOf(day).month, civilOf(day).day]).toEqual([1, 1]);
        });
      }),
      properties,
    );
  });

  it.each([
    [45, undefined, 'week'],
    [45, 'day', 'day'],
    [900, undefined, 'month'],
    [900, 'day', 'month'],
    [20_000, undefined, 'year'],
    [45, 'year', 'week'],
  ] as const)('of %i days, asked for by %s, are shown by %s', (length, asked, unit) => {
    expect(unitOf({ from: 0, to: length - 1 }, asked)).toBe(unit);
  });

  it('are offered where they give at most 400 bars', () => {
    fc.assert(
      fc.property(windows, (window) => {
        for (const unit of unitsOf(window)) expect(unitDays(window, unit).length).toBeLessThanOrEqual(412);
        expect(unitsOf(window).length).toBeGreaterThan(0);
      }),
      properties,
    );
  });
});

describe('small multiples', () => {
  const multiple = fc.array(fc.array(fc.nat(9), { minLength: 5, maxLength: 5 }), {
    minLength: 4,
    maxLength: 4,
  });

  it('share one scale, stand on the ground and keep in their panel', () => {
    fc.assert(
      fc.property(
        fc.array(multiple, { maxLength: 12 }),
        fc.integer({ min: 200, max: 2000 }),
        (all, widthPx) => {
          const multiples = all.map((stacks, i): Multiple => ({ key: `${i}`, title: '', total: 0, stacks }));
          const layout = layoutMultiples(multiples, 5, widthPx);
          const perEvent: number[] = [];
          for (const { multiple: of, bars } of layout.panels) {
            for (const bar of bars) {
              const heightPx = bar.parts.reduce((sum, part) => sum + part.heightPx, 0);
              expect(bar.total).toBe(of.stacks.reduce((sum, stack) => sum + (stack[bar.bin] ?? 0), 0));
              expect(Math.min(...bar.parts.map(({ yPx }) => yPx)) + heightPx).toBeCloseTo(layout.groundPx);
              expect(layout.groundPx - heightPx).toBeGreaterThanOrEqual(multiplesDefaults.labelPx - 1e-6);
              expect(bar.xPx + bar.widthPx).toBeLessThanOrEqual(layout.widthPx + 1e-6);
              if (heightPx > multiplesDefaults.leastBarPx) perEvent.push(heightPx / bar.total);
            }
            expect(bars.filter(({ labelYPx }) => labelYPx !== undefined)).toHaveLength(
              bars.length > 0 ? 1 : 0,
            );
          }
          if (perEvent.length > 0) expect(Math.max(...perEvent)).toBeCloseTo(Math.min(...perEvent));
        },
      ),
      properties,
    );
  });

  it('stack each status by its fill, and lose none', () => {
    const counts = Uint32Array.from({ length: eventStatuses.length * 2 }, (_, i) => i + 1);
    const stacks = stacksOf(counts, 2);
    const of = (status: (typeof eventStatuses)[number], bin: number) =>
      counts[eventStatuses.indexOf(status) * 2 + bin] ?? 0;
    expect(stacks).toEqual([
      [of('documented', 0) + of('corroborated', 0), of('documented', 1) + of('corroborated', 1)],
      [of('disputed', 0), of('disputed', 1)],
      [of('one-side', 0) + of('retracted', 0), of('one-side', 1) + of('retracted', 1)],
      [of('not-stated', 0), of('not-stated', 1)],
    ]);
  });
});
