import { keyOfRow } from '../../../src/engine/tab/eventKey';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { chooserDefaults, chooserPosition } from '../../../src/views/map/cards/chooserPosition';
import { layoutMap } from '../../../src/views/map/layout/layout';
import { createPick, eventsUnderFinger, pointerDefaults } from '../../../src/views/map/gestures/usePointer';
import { input, mark, place } from './sample';

describe('eventsUnderFinger', () => {
  // Six events at one place, one at another far away.
  const places = [place('crowd', 46.75, 39.8), place('alone', 45.2, 40.4)];
  const marks = [...Array(7).keys()].map((row) => mark(row, row === 6 ? 1 : 0));
  const layout = layoutMap(input(marks, places));
  const all = new Set(marks.map(({ key }) => key));
  const under = (row: number, passing = all, reachPx = pointerDefaults.touchReachPx) => {
    const glyph = layout.rings.flatMap(({ glyphs }) => glyphs).find(({ mark: one }) => one.key === row);
    if (!glyph) throw new Error('it has no glyph');
    return eventsUnderFinger(layout, passing, createPick(layout, passing)(glyph, reachPx));
  };

  it('asks for all the events of the ring that a finger has several glyphs of in reach', () => {
    const crowded = under(0);
    expect([...(crowded?.ids ?? [])].sort()).toEqual(marks.slice(0, 6).map(({ id }) => id));
    expect(crowded?.places).toEqual([0]);
  });

  it('asks nothing where there is one event only, or one that passes', () => {
    expect(under(6)).toBeUndefined();
    expect(under(0, new Set([0, 6].map(keyOfRow)))).toBeUndefined();
  });

  it('leaves out what the filters leave out', () => {
    expect([...(under(0, new Set([0, 1, 2].map(keyOfRow)))?.ids ?? [])]).toHaveLength(3);
  });

  it('has the nearest glyph first', () => {
    const [ring] = layout.rings;
    const pick = createPick(layout, all);
    for (const glyph of ring?.glyphs ?? []) expect(pick(glyph, 30)[0]).toBe(glyph);
  });
});

describe('chooserPosition', () => {
  it('stands whole within the window and off the finger, wherever that is', () => {
    const px = (max: number) => fc.integer({ min: 0, max });
    fc.assert(
      fc.property(
        fc.record({
          width: fc.integer({ min: 320, max: 1600 }),
          height: fc.integer({ min: 256, max: 1200 }),
        }),
        px(1600),
        px(1200),
        (window, x, y) => {
          const finger = { x: Math.min(x, window.width), y: Math.min(y, window.height) };
          const spot = chooserPosition({ x: finger.x - 10, y: finger.y - 50 }, { left: 10, top: 50 }, window);
          expect(spot.left).toBeGreaterThanOrEqual(chooserDefaults.gapPx);
          expect(spot.left + spot.width).toBeLessThanOrEqual(window.width - chooserDefaults.gapPx);
          const top = spot.top ?? window.height - (spot.bottom ?? 0) - spot.maxHeight;
          expect(top).toBeGreaterThanOrEqual(0);
          expect(top + spot.maxHeight).toBeLessThanOrEqual(window.height);
          expect(top >= finger.y || top + spot.maxHeight <= finger.y).toBe(true);
          // At least two events can be read at 320 × 256.
          expect(spot.maxHeight).toBeGreaterThanOrEqual(100);
        },
      ),
    );
  });
});
