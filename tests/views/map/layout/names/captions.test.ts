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

describe('names of countries and of the ground', () => {
  const middle = project(45, 40.2, zoom);
  const view = { x: middle.x - 200, y: middle.y - 150, width: 400, height: 300 };
  const square = lake(44.4, 45.6);
  const land = {
    ...square,
    features: square.features.map((feature) => ({
      ...feature,
      id: 51,
      properties: { name: { en: 'Land', fr: 'Pays' } },
    })),
  };
  const kinds = { ground: measure, country: measure, water: measure, town: measure };
  const placed = (more: Partial<CaptionInput>, shapes: readonly (readonly [string, Areas])[] = []) =>
    placeCaptions({
      basemap: { countries: land, water: none, towns: [], shapes: new Map(shapes) } as unknown as Basemap,
      language: 'en',
      spots: [],
      zoom,
      view,
      measure: kinds,
      rings: [],
      taken: [],
      named: [],
      ...more,
    });

  test('stand in capitals at the first free of their spots, in the reader’s language', () => {
    const spots = [{ of: '51', spots: [[45, 40.2] as const, [45.5, 40.2] as const] }];
    const [name, ...others] = placed({ spots });
    expect(others).toEqual([]);
    expect(name).toEqual({
      kind: 'country',
      text: 'LAND',
      box: { x: middle.x - 14, y: middle.y - 7, width: 28, height: 14 },
      dot: undefined,
    });
    expect(placed({ spots, language: 'fr' })[0]?.text).toBe('PAYS');
    const [moved] = placed({ spots, rings: [{ ...middle, r: 9 }] });
    expect(moved?.box.x).toBeCloseTo(project(45.5, 40.2, zoom).x - 14);
  });

  test('are those that have spots in view, and texts of their own', () => {
    expect(placed({})).toEqual([]);
    expect(placed({ spots: [{ of: '52', spots: [[45, 40.2]] }] })).toEqual([]);
    expect(placed({ spots: [{ of: '51', spots: [[48, 40.2]] }] })).toEqual([]);
    const own = placed({ spots: [{ text: { en: 'a range' }, spots: [[45, 40.2]] }] });
    expect(own.map(({ kind, text }) => [kind, text])).toEqual([['country', 'A RANGE']]);
  });

  const ground = [{ layer: 'held', text: 'held 1911' }];

  test('of the ground go first, within their layer, in as many lines as fit', () => {
    const [first] = placed({ ground, spots: [{ of: '51', spots: [[45, 40.2]] }] }, [['held', square]]);
    expect(first).toMatchObject({
      kind: 'ground',
      text: 'held 1911',
      dot: undefined,
      box: { width: 63, height: 14 },
    });
    expect((first?.box.x ?? 0) + 31.5).toBeCloseTo(middle.x);
    const narrow = placed({ ground }, [['held', lake(44.9, 45.12)]]);
    expect(narrow.map(({ text, box }) => [text, box.width, box.height])).toEqual([['held\n1911', 28, 28]]);
    expect(placed({ ground }, [['held', lake(45, 45.05)]])).toEqual([]);
    expect(placed({ ground }, [['other', square]])).toEqual([]);
  });

  test('of the ground come 2 px nearer to what is drawn than others', () => {
    const at = (x: number) => ({ x, y: view.y, width: 9, height: 300 });
    const whole = placed({ ground }, [['held', lake(44.83, 45.19)]])[0]?.box;
    const right = (whole?.x ?? 0) + (whole?.width ?? 0);
    const only = (px: number) =>
      placed({ ground, taken: [at(right + px)] }, [['held', lake(44.83, 45.19)]])[0]?.box.x === whole?.x;
    expect([only(2.1), only(1.9)]).toEqual([true, false]);
  });
});
