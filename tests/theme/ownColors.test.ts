import { describe, expect, it } from 'vitest';
import { dark, light } from '../../src/scale/palette';
import { ownDark, ownLight } from '../../src/theme/ownColors';
import { blindness, ciede2000, contrast, distance, type Lab } from './colorDistance';

describe('the distance of colours', () => {
  // Of the data that Sharma, Wu and Dalal (2005) give to test it by.
  it.each<[Lab, Lab, number]>([
    [[50, 2.6772, -79.7751], [50, 0, -82.7485], 2.0425],
    [[50, 2.5, 0], [50, 0, -2.5], 4.3065],
    [[50, 2.5, 0], [73, 25, -18], 27.1492],
    [[2.0776, 0.0795, -1.135], [0.9033, -0.0636, -0.5514], 0.9082],
  ])('is CIEDE2000: %j to %j', (a, b, expected) => {
    expect(ciede2000(a, b)).toBeCloseTo(expected, 4);
    expect(ciede2000(b, a)).toBeCloseTo(expected, 4);
  });

  it('is of what is seen', () => {
    expect(distance('#000000', '#ffffff')).toBeCloseTo(100, 3);
    expect(distance('#c00000', '#606000', 'protanopia')).toBeLessThan(distance('#c00000', '#606000') / 2);
  });
});

describe.each([
  ['light', light, Object.values(ownLight)],
  ['dark', dark, Object.values(ownDark)],
] as const)('the six colours of categories without a family, %s,', (_, palette, colors) => {
  const pairs = colors.flatMap((a, index) => colors.slice(index + 1).map((b) => [a, b] as const));

  it('can be read on land, paper and surface', () => {
    for (const color of colors)
      for (const ground of [palette.land, palette.paper, palette.surface])
        expect(contrast(color, ground), `${color} on ${ground}`).toBeGreaterThanOrEqual(4.495);
  });

  it('are far from one another', () => {
    expect(Math.min(...pairs.map(([a, b]) => distance(a, b)))).toBeGreaterThan(20);
  });

  it.each(Object.keys(blindness) as (keyof typeof blindness)[])('can be told apart with %s', (seen) => {
    expect(Math.min(...pairs.map(([a, b]) => distance(a, b, seen)))).toBeGreaterThan(12);
  });

  it('are no side’s', () => {
    for (const color of colors)
      for (const side of [palette.sideA, palette.sideZ])
        expect(distance(color, side), `${color} to ${side}`).toBeGreaterThan(21);
  });
});
