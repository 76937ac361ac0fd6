import { describe, expect, it } from 'vitest';
import { polygonContains } from 'd3';
import type { Areas, Lines } from '../../../../../src/load/basemap';
import {
  captionForms,
  groundSpots,
  spotDefaults,
} from '../../../../../src/views/map/layout/names/groundSpots';
import { project } from '../../../../../src/views/map/layout/projection';

const ring: [number, number][] = [
  [46, 39],
  [47, 39],
  [47, 40],
  [46.5, 39.4],
  [46, 40],
  [46, 39],
];
const area: Areas = {
  type: 'FeatureCollection',
  features: [{ type: 'Feature', properties: {}, geometry: { type: 'Polygon', coordinates: [ring] } }],
};
const line: Lines = {
  type: 'FeatureCollection',
  features: [
    { type: 'Feature', properties: {}, geometry: { type: 'LineString', coordinates: ring.slice(1, 4) } },
  ],
};
const middle = project(46.5, 39.5, 8);
const view = { x: middle.x - 300, y: middle.y - 300, width: 600, height: 600 };
const [width, height] = [60, 28];

describe('where the date of the ground may stand', () => {
  it('is within an area, from corner to corner', () => {
    const outline = ring.map(([lng, lat]): [number, number] => {
      const { x, y } = project(lng, lat, 8);
      return [x, y];
    });
    const spots = groundSpots(area, width, height, 8, view);
    expect(spots.length).toBeGreaterThan(20);
    for (const { x, y } of spots)
      for (const dx of [-0.49, 0.49])
        for (const dy of [-0.49, 0.49])
          expect(polygonContains(outline, [x + dx * width, y + dy * height])).toBe(true);
  });

  it('is beside a line, never farther than the widest gap', () => {
    const points = ring.slice(1, 4).map(([lng, lat]) => project(lng, lat, 8));
    const most = Math.max(...spotDefaults.gapsPx);
    for (const { x, y } of groundSpots(line, width, height, 8, view)) {
      const nearest = Math.min(
        ...points.slice(1).flatMap((b, i) => {
          const a = points[i] as { x: number; y: number };
          return Array.from({ length: 101 }, (_, step) => {
            const px = a.x + ((b.x - a.x) * step) / 100;
            const py = a.y + ((b.y - a.y) * step) / 100;
            return Math.hypot(
              Math.max(0, Math.abs(px - x) - width / 2),
              Math.max(0, Math.abs(py - y) - height / 2),
            );
          });
        }),
      );
      expect(nearest).toBeLessThanOrEqual(most + 0.01);
    }
  });

  it.each([
    ['oblast, 1991', ['oblast, 1991', 'oblast,\n1991']],
    [
      'held by Armenian forces on 26\u00a0Sept\u00a02020',
      [
        'held by Armenian\nforces on 26\u00a0Sept\u00a02020',
        'held by\nArmenian forces\non 26\u00a0Sept\u00a02020',
      ],
    ],
  ])('%s may be written in lines that keep its date whole', (text, forms) => {
    expect(captionForms(text)).toEqual(forms);
  });
});
