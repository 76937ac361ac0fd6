import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { turnAt, twice, westOf } from '../../src/load/turned';

const lng = fc.integer({ min: -180, max: 180 });
const spanFrom = (west: number, lngs: readonly number[]) => {
  const east = lngs.map((one) => (one < west ? one + 360 : one));
  return Math.max(...east) - Math.min(...east);
};

describe('a map of the whole world', () => {
  it('begins where its places take the least room, at −180 unless elsewhere is better', () => {
    fc.assert(
      fc.property(fc.array(lng, { minLength: 1, maxLength: 12 }), (lngs) => {
        const west = westOf(lngs.map((one) => ({ lng: one })));
        const least = Math.min(...[-180, ...lngs].map((edge) => spanFrom(edge, lngs)));
        // Gaps are told in whole degrees.
        expect(spanFrom(west, lngs)).toBeLessThanOrEqual(least + 2);
        if (west !== -180) expect(spanFrom(west, lngs)).toBeLessThan(spanFrom(-180, lngs));
      }),
    );
  });

  it.each([
    ['nothing', [], -180],
    ['Africa', [-17, 50], -180],
    ['Fiji and Samoa', [178, -172], 4],
    ['one place', [-172], -180],
  ])('begins for %s at %o', (_what, lngs, west) => {
    expect(westOf(lngs.map((one) => ({ lng: one })))).toBe(west);
  });

  it('gives back the bounds of engine and link as they came', () => {
    const edge = fc.integer({ min: -179, max: 179 });
    fc.assert(
      fc.property(edge, lng, lng, (west, a, b) => {
        fc.pre(a !== b && Math.abs(a) < 180 && Math.abs(b) < 180);
        const turn = turnAt(west);
        const [from, , to] = turn.onMap([a, -1, b, 1]);
        expect(to).toBeGreaterThan(from);
        expect(turn.plain([from, -1, to, 1])).toEqual([a, -1, b, 1]);
      }),
    );
  });

  it('has each outline once more a turn farther east, whatever its kind', () => {
    const line = {
      type: 'LineString' as const,
      coordinates: [
        [-170, 1],
        [-160, 2],
      ],
    };
    const area = {
      type: 'MultiPolygon' as const,
      coordinates: [
        [
          [
            [-170, 1],
            [-160, 2],
            [-165, 3],
            [-170, 1],
          ],
        ],
      ],
    };
    const features = [line, area].map((geometry) => ({ type: 'Feature' as const, properties: {}, geometry }));
    const [, , movedLine, movedArea] = twice(features);
    expect(movedLine?.geometry).toEqual({
      ...line,
      coordinates: [
        [190, 1],
        [200, 2],
      ],
    });
    expect(movedArea?.geometry).toMatchObject({
      coordinates: [
        [
          [
            [190, 1],
            [200, 2],
            [195, 3],
            [190, 1],
          ],
        ],
      ],
    });
  });
});
