import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readGeojson, recogniseGeojson } from '../../../src/formats/tables/geojsonRows';
import { properties } from '../../seed';
import { tableOf, toldOf } from './tableRead';

const read = (text: string, size?: number) => tableOf(readGeojson, text, size);
const feature = (geometry: unknown, of: object | null = { title: 'x' }, more: object = {}) =>
  JSON.stringify({ type: 'Feature', ...more, properties: of, geometry });
const collection = (...list: readonly string[]) => `{"type":"FeatureCollection","features":[${list.join()}]}`;
const point = (...coordinates: readonly unknown[]) => ({ type: 'Point', coordinates });
const square = [
  [
    [0, 0],
    [4, 0],
    [4, 2],
    [0, 2],
    [0, 0],
  ],
];

describe('rows of GeoJSON', () => {
  it.each<[string, string, Readonly<Record<string, string>>, readonly string[]]>([
    ['a point', feature(point(22.5, 12.25)), { longitude: '22.5', latitude: '12.25', title: 'x' }, []],
    ['a point with a height', feature(point(1, 2, 300)), { longitude: '1', latitude: '2', title: 'x' }, []],
    [
      'a point beyond the Earth',
      feature(point(12.5, 122.5)),
      { longitude: '12.5', latitude: '122.5', title: 'x' },
      [],
    ],
    [
      'coordinates as text',
      feature(point('1.50', '2')),
      { longitude: '1.50', latitude: '2', title: 'x' },
      [],
    ],
    ['no geometry', feature(null), { title: 'x' }, []],
    ['no properties', feature(point(1, 2), null), { longitude: '1', latitude: '2' }, []],
    ['an empty point', feature(point()), { title: 'x' }, []],
    [
      'several points',
      feature({
        type: 'MultiPoint',
        coordinates: [
          [1, 2],
          [3, 4],
        ],
      }),
      { longitude: '1', latitude: '2', geometry: 'MultiPoint', title: 'x' },
      ['note points-several 1'],
    ],
    [
      'a line',
      feature({
        type: 'LineString',
        coordinates: [
          [0, 0],
          [1, 5],
        ],
      }),
      { longitude: '0.5', latitude: '2.5', geometry: 'LineString', title: 'x' },
      ['note geometry-simplified 1'],
    ],
    [
      'an area',
      feature({ type: 'Polygon', coordinates: square }),
      { longitude: '2', latitude: '1', geometry: 'Polygon', title: 'x' },
      ['note geometry-simplified 1'],
    ],
    [
      'an area across the antimeridian',
      feature({
        type: 'MultiPolygon',
        coordinates: [
          [
            [
              [179, 0],
              [180, 2],
              [179, 2],
            ],
          ],
          [
            [
              [-180, 0],
              [-177, 2],
              [-180, 2],
            ],
          ],
        ],
      }),
      { longitude: '-179', latitude: '1', geometry: 'MultiPolygon', title: 'x' },
      ['note geometry-simplified 1'],
    ],
    [
      'a group',
      feature({
        type: 'GeometryCollection',
        geometries: [point(0, 0), { type: 'Polygon', coordinates: square }],
      }),
      { longitude: '2', latitude: '1', geometry: 'GeometryCollection', title: 'x' },
      ['note geometry-simplified 1'],
    ],
    ['an empty line', feature({ type: 'LineString', coordinates: [] }), { title: 'x' }, []],
    ['an id', feature(null, { a: 1 }, { id: 7 }), { id: '7', a: '1' }, []],
    ['an id that a property repeats', feature(null, { id: 7 }, { id: '7' }), { id: '7' }, []],
    ['two ids', feature(null, { id: 'x' }, { id: 7 }), { id: '7', 'properties.id': 'x' }, []],
    ['an id among the properties', feature(null, { id: 'x' }), { id: 'x' }, []],
    [
      'properties with coordinates',
      feature(null, { longitude: 3, latitude: 4 }),
      { longitude: '3', latitude: '4' },
      [],
    ],
    [
      'properties with other coordinates',
      feature(point(1, 2), { longitude: 3, latitude: 2 }),
      { longitude: '1', latitude: '2', 'properties.longitude': '3' },
      [],
    ],
    ['nested properties', feature(null, { a: { b: ['x', 'y'] } }), { 'a.b': 'x; y' }, []],
  ])('have %s, in any form and wherever it is cut', async (_name, text, expected, told) => {
    const other = feature(null, { title: 'y' });
    for (const [whole, more] of [
      [text, false],
      [collection(text, other), true],
      [`${text}\n${other}\n`, true],
      [`[${text},${other}]`, true],
    ] as const) {
      expect(recogniseGeojson(whole)).toBe(true);
      for (let size = 1; size <= whole.length; size += 3) {
        const got = await read(whole, size);
        expect(got.rows, `${size} of ${whole}`).toEqual(more ? [expected, { title: 'y' }] : [expected]);
        expect(toldOf(got)).toEqual(told);
        expect(got.numbers).toEqual(more ? [1, 2] : [1]);
      }
    }
  });

  it.each([
    '',
    '[]',
    '{"a":[{"b":1}]}',
    '[{"type":"x"}]',
    '{"features":[{"id":"x"}]}',
    '{"type":"FeatureCollection"}',
  ])('are not recognised in %j', (text) => expect(recogniseGeojson(text)).toBe(false));

  it('lose a broken feature alone', async () => {
    const good = feature(point(1, 2));
    const got = await read(collection(good, '{"type":"Feature","properties":{"a":"b"c"}}', good, good));
    expect(got.numbers).toEqual([1, 3, 4]);
    expect(toldOf(got)).toEqual(['error json-broken 2']);
  });

  it('are told to be missing', async () => {
    expect(toldOf(await read('{"type":"FeatureCollection"}'))).toEqual(['error records-missing 0']);
    expect(toldOf(await read(collection()))).toEqual([]);
  });

  it('come of any GeoJSON, as many as its features', async () => {
    const features = fc.array(
      fc.record({
        type: fc.constant('Feature'),
        geometry: fc.jsonValue(),
        properties: fc.jsonValue(),
        id: fc.jsonValue(),
      }),
    );
    await fc.assert(
      fc.asyncProperty(features, fc.nat(99), async (list, size) => {
        const got = await read(JSON.stringify({ type: 'FeatureCollection', features: list }), size + 1);
        expect(got.numbers).toEqual(list.map((_of, at) => at + 1));
      }),
      properties,
    );
  });
});
