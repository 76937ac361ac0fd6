import { describe, expect, test } from 'vitest';
import type { Areas, Basemap } from '../../../../../src/load/basemap';
import { placeCaptions, type CaptionInput } from '../../../../../src/views/map/layout/names/captions';
import { project } from '../../../../../src/views/map/layout/projection';
import { measure } from '../../sample';

const zoom = 8;
const none: Areas = { type: 'FeatureCollection', features: [] };

/** A lake from west to east, in degrees; its name takes some 56 px of the 182 that a degree has here. */
const lake = (west: number, east: number): Areas => ({
  type: 'FeatureCollection',
  features: [
    {
      type: 'Feature',
      properties: { name: { en: 'Lake Sevan', fr: 'Lac Sevan' } },
      geometry: {
        type: 'Polygon',
        coordinates: [
          [
            [west, 40],
            [east, 40],
            [east, 40.4],
            [west, 40.4],
            [west, 40],
          ],
        ],
      },
    },
  ],
});
const town = { name: 'Gavar', lng: 45.1, lat: 40.2 };

function captions(
  { towns = [], water = none }: Partial<Pick<Basemap, 'towns' | 'water'>>,
  more: Partial<CaptionInput> = {},
  [lng, lat]: readonly [number, number] = [45, 40.2],
): readonly { readonly text: string; readonly x: number; readonly dot: boolean }[] {
  const middle = project(lng, lat, zoom);
  const basemap = { countries: none, water, towns } as unknown as Basemap;
  const kinds = { ground: measure, country: measure, water: measure, town: measure };
  return placeCaptions({
    basemap,
    language: 'en',
    spots: [],
    zoom,
    view: { x: middle.x - 200, y: middle.y - 150, width: 400, height: 300 },
    measure: kinds,
    rings: [],
    taken: [],
    named: [],
    ...more,
  }).map(({ text, box, dot }) => ({ text, x: box.x + box.width / 2 - middle.x, dot: dot !== undefined }));
}
const texts = (...given: Parameters<typeof captions>) => captions(...given).map(({ text }) => text);

describe('names of the base map', () => {
  test('of towns stand beside their dots', () => {
    const [first] = captions({ towns: [town] });
    expect(first).toMatchObject({ text: 'Gavar', dot: true });
  });

  test('of towns that a ring names already are left out, others beside them stay', () => {
    expect(texts({ towns: [town] }, { named: [{ lng: 45.1, lat: 40.25 }] })).toEqual([]);
    expect(texts({ towns: [town] }, { named: [{ lng: 45.1, lat: 40.27 }] })).toEqual(['Gavar']);
  });

  test('are those in view', () => {
    expect(texts({ towns: [town] }, {}, [47, 40.2])).toEqual([]);
    expect(texts({ towns: [town] }, {}, [45, 42])).toEqual([]);
  });

  test('of waters stand where they are wide enough, in the middle', () => {
    const [name] = captions({ water: lake(44.5, 45.5) });
    expect(name).toMatchObject({ text: 'Lake Sevan', dot: false });
    expect(name?.x).toBeCloseTo(0);
    expect(texts({ water: lake(44.5, 45.5) }, { language: 'fr' })).toEqual(['Lac Sevan']);
    expect(texts({ water: lake(44.9, 45.1) })).toEqual([]);
  });

  test('of waters that are only partly in view stand in that part', () => {
    const parts = [...lake(40, 41.5).features, ...lake(44.6, 45.4).features];
    expect(
      captions({ water: { ...none, features: parts } }).map(({ text, x }) => [text, Math.round(x)]),
    ).toEqual([['Lake Sevan', 0]]);
  });

  test('of waters go before those of towns, the larger town before the smaller', () => {
    const near = { ...town, name: 'Noratus', lng: 45.12 };
    expect(texts({ towns: [town, near] })).toEqual(['Gavar']);
    expect(texts({ towns: [near, town] })).toEqual(['Noratus']);
    expect(texts({ towns: [{ ...town, lng: 45, lat: 40.36 }], water: lake(44.5, 45.5) })).toEqual([
      'Lake Sevan',
    ]);
  });
});
