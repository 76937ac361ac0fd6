import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { barTrackWidth, controlsWidth, frameOf, trackWidth } from '../../../src/views/timeline/frame';

describe('the widths beside the overview', () => {
  it.each([
    [320, 360, 90],
    [899, 360, 90],
    [900, 390, 118],
    [1099, 390, 118],
    [1100, 524, 118],
    [1399, 524, 118],
    [1400, 524, 150],
  ])('at %i px, the clocks take %i px and the second one’s track %i', (widthPx, controls, track) => {
    expect(controlsWidth(widthPx)).toBe(controls);
    expect(trackWidth(widthPx)).toBe(track);
  });

  it.each([
    [200, 200],
    [258, 200],
    [300, 242],
    [376, 318],
    [390, 318],
    [759, 318],
  ])('on a small screen of %i px, the open track is %i px long', (widthPx, expected) => {
    expect(barTrackWidth(widthPx)).toBe(expected);
  });
});

describe('frameOf', () => {
  it('stacks title, overview and lanes on a small screen, and drops the names to their glyphs', () => {
    expect(frameOf(759, 300, 40)).toEqual({
      widthPx: 759,
      heightPx: 300,
      narrow: true,
      textScale: 1,
      padPx: 14,
      plot: { x: 116, y: 108, width: 629, height: 172 },
      overview: { x: 22, y: 58, width: 715, height: 24 },
    });
  });

  it('has the overview above the lanes, left of the clocks, from 760 px on', () => {
    expect(frameOf(760, 300)).toEqual({
      widthPx: 760,
      heightPx: 300,
      narrow: false,
      textScale: 1,
      padPx: 16,
      plot: { x: 212, y: 70, width: 528, height: 210 },
      overview: { x: 226, y: 8, width: 138, height: 36 },
    });
    expect(frameOf(1440, 300)).toMatchObject({
      plot: { x: 212, width: 1208 },
      overview: { x: 226, width: 654 },
    });
  });

  it.each([
    [22, 212],
    [26, 235],
    [30, 264],
    [31, 268],
    [60, 268],
  ])('makes room for names of %i characters: the lanes begin at %i px', (chars, x) => {
    expect(frameOf(1440, 300, chars).plot).toEqual({ x, y: 70, width: 1420 - x, height: 210 });
  });

  it.each([
    ['wide', 1440, { x: 212, y: 8, width: 1208, height: 121 }],
    ['small', 390, { x: 116, y: 8, width: 260, height: 121 }],
  ])('has lanes only where it is low, on a %s screen', (_name, widthPx, plot) => {
    expect(frameOf(widthPx, 149)).toMatchObject({ plot, overview: undefined });
    expect(frameOf(widthPx, 150).overview).toBeDefined();
  });

  it('gives wider text more room: names, title and clocks', () => {
    expect(frameOf(1440, 300, 0, 1.5)).toMatchObject({
      textScale: 1.5,
      plot: { x: 318, width: 1102 },
      overview: { x: 339, width: 279 },
    });
    expect(frameOf(390, 300, 0, 1.5)).toMatchObject({
      plot: { x: 174, width: 202 },
      overview: { x: 22, width: 346 },
    });
  });

  it('never makes a part so small that it has no size', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 4000 }),
        fc.integer({ min: 0, max: 2000 }),
        fc.integer({ min: 0, max: 200 }),
        fc.double({ min: 0.5, max: 3, noNaN: true }),
        (widthPx, heightPx, chars, textScale) => {
          const { plot, overview } = frameOf(widthPx, heightPx, chars, textScale);
          expect(plot.width).toBeGreaterThanOrEqual(40);
          expect(plot.height).toBeGreaterThanOrEqual(20);
          expect(overview?.width ?? 40).toBeGreaterThanOrEqual(40);
          // Where there is room for both, they stand one under the other, within the timeline.
          if (overview) expect(overview.y + overview.height).toBeLessThan(plot.y);
          if (plot.width > 40) expect(plot.x + plot.width).toBeLessThanOrEqual(widthPx);
          if (plot.height > 20) expect(plot.y + plot.height).toBeLessThanOrEqual(heightPx - 20);
        },
      ),
      { numRuns: 200 },
    );
    expect(frameOf(100, 20)).toMatchObject({ plot: { width: 40, height: 20 } });
    expect(frameOf(60, 200).overview?.width).toBe(40);
  });
});
