import { expect, test } from 'vitest';
import { packRing } from '../../../../../src/views/map/layout/rings/packRing';
import { overlaps } from '../../sample';

const radii = Array.from({ length: 40 }, (_, i) => 5.6 + ((i * 37) % 64) / 10);

test('keeps glyphs apart and inside their ring', () => {
  for (let count = 1; count <= radii.length; count += 1) {
    const sizes = radii.slice(0, count);
    const { points, r } = packRing(sizes, 'settlement');
    const glyphs = points.map((point, i) => ({ ...point, r: sizes[i] ?? 0 }));
    expect(overlaps(glyphs)).toEqual([]);
    for (const glyph of glyphs) expect(Math.hypot(glyph.x, glyph.y) + glyph.r).toBeLessThan(r);
  }
});

test('keeps glyphs inside the square of a line', () => {
  const sizes = radii.slice(0, 9);
  const { points, r, reach } = packRing(sizes, 'line');
  points.forEach(({ x, y }, i) => {
    expect(Math.max(Math.abs(x), Math.abs(y)) + (sizes[i] ?? 0)).toBeLessThan(r);
  });
  expect(reach).toBeGreaterThan(r);
});

test('packs the same radii the same way', () => {
  expect(packRing(radii, 'district')).toEqual(packRing(radii, 'district'));
});
