import { describe, expect, it } from 'vitest';
import { readVectorTile, type VectorTile } from '../../../../src/load/streets/vectorTile';
import { dark, light } from '../../../../src/scale/palette';
import { isCovered } from '../../../../src/views/map/streets/isCovered';
import { layPlaceNames } from '../../../../src/views/map/streets/layPlaceNames';
import { layStreets } from '../../../../src/views/map/streets/layStreets';
import { streetStyles } from '../../../../src/views/map/streets/streetStyles';
import { frameOf } from '../../../../src/views/map/streets/tileFrame';
import { makeTile, type MadeFeature, type MadeTile } from '../../../load/streets/makeArchive';

const tileOf = (layers: MadeTile['layers']): VectorTile => readVectorTile(Uint8Array.from(makeTile(layers)));
const square = (from: number, to: number) => [[from, from, to, from, to, to, from, to]];
const line = (kind: string, parts: MadeFeature['parts'] = [[0, 2048, 4096, 2048]]): MadeFeature => ({
  type: 2,
  properties: { kind },
  parts,
});
const place = (x: number, y: number, properties: MadeFeature['properties']): MadeFeature => ({
  type: 1,
  properties: { kind: 'locality', ...properties },
  parts: [[x, y]],
});
const own = frameOf({ z: 15, x: 4, y: 5 }, 15);

describe('the frame of a drawn tile', () => {
  it('is a tile of the archive, or part of one beyond its nearest zoom', () => {
    expect(own).toEqual({ z: 14, x: 4, y: 5, sidePx: 512, left: 0, top: 0 });
    expect(frameOf({ z: 15, x: 7, y: 9 }, 12)).toEqual({
      z: 12,
      x: 1,
      y: 2,
      sidePx: 2048,
      left: -1536,
      top: -512,
    });
  });

  it('goes on around the world', () => {
    expect(frameOf({ z: 3, x: -1, y: 0 }, 9)).toMatchObject({ z: 2, x: 3, left: 0 });
    expect(frameOf({ z: 3, x: 5, y: 0 }, 1)).toMatchObject({ z: 1, x: 0, left: -512 });
  });
});

describe('a laid out tile', () => {
  const layers = {
    places: [place(2048, 2048, { name: 'Here' })],
    boundaries: [line('country'), { ...line('country'), properties: { kind: 'country', disputed: true } }],
    roads: [line('highway'), line('minor_road'), line('path')],
    buildings: [{ type: 3, properties: { kind: 'building' }, parts: square(10, 90) }],
    water: [{ type: 3, properties: { kind: 'lake' }, parts: square(0, 512) }, line('river')],
    landuse: [
      { type: 3, properties: { kind: 'park' }, parts: square(0, 99) },
      { type: 3, properties: { kind: 'military' }, parts: square(0, 99) },
    ],
    earth: [{ type: 3, properties: { kind: 'earth' }, parts: square(0, 4096) }],
    unknown: [line('highway')],
  } satisfies MadeTile['layers'];
  const shapes = layStreets(tileOf(layers), own, streetStyles(light, 15));

  it('has earth, water and greens under buildings, roads over them, borders on top', () => {
    const colors = shapes.map(({ style: { fill, stroke } }) => fill ?? stroke);
    expect(colors).toEqual([
      light.land,
      light.family.ground,
      light.water,
      light.waterLine,
      light.rule,
      light.edge,
      light.rule2,
      light.rule2,
      light.surface,
      light.surface,
      light.border,
    ]);
    // A park, and nothing of the army.
    expect(shapes[1]?.features).toHaveLength(1);
  });

  it('draws every border of countries alike', () => {
    expect(shapes.at(-1)?.features).toHaveLength(2);
    expect(shapes.at(-1)?.style.dash).toBeUndefined();
  });

  it('stands in px of the drawn tile', () => {
    expect(shapes[2]?.features).toEqual([[[0, 0, 64, 0, 64, 64, 0, 64, 0, 0]]]);
    // Of the part in the middle of the lower edge, all but the line across lies elsewhere.
    const part = layStreets(tileOf(layers), frameOf({ z: 15, x: 2, y: 2 }, 12), streetStyles(light, 15));
    expect(part.find(({ style }) => style.fill === light.water)).toBeUndefined();
    expect(part.at(-1)?.features[0]).toEqual([[-1024, 0, 1024, 0]]);
  });

  it('has wider roads the nearer, none of the small ones from afar, and the colours of the theme', () => {
    const roads = { roads: [line('highway'), line('minor_road')] };
    const widths = [8, 12, 17].map((zoom) =>
      layStreets(tileOf(roads), own, streetStyles(dark, zoom)).map(({ style }) =>
        Math.round(style.width ?? 0),
      ),
    );
    expect(widths).toEqual([
      [2, 1],
      [2, 5, 1, 3],
      [10, 17, 9, 16],
    ]);
    expect(layStreets(tileOf(roads), own, streetStyles(dark, 8)).at(-1)?.style.stroke).toBe(dark.surface);
  });
});

describe('names of places', () => {
  const measure = (text: string) => text.length * 6;
  const textsAt = (features: readonly MadeFeature[], zoom = 15, language = 'fr') =>
    layPlaceNames(tileOf({ places: features }), own, { zoom, language, measure }).map(({ text }) => text);

  it('are in the reader’s language where the tile has it', () => {
    const city = place(2048, 2048, { name: 'Հայք', 'name:fr': 'Haïk', 'name:en': 'Hayk' });
    expect(textsAt([city])).toEqual(['Haïk']);
    expect(textsAt([city], 15, 'en')).toEqual(['Hayk']);
    expect(textsAt([city], 15, 'de')).toEqual(['Հայք']);
  });

  it('leave out what would touch a larger place, parts of towns from afar, and what has no name', () => {
    const near = [
      place(2048, 2048, { name: 'Small', population: 10 }),
      place(2100, 2050, { name: 'Large', population: 1000 }),
      place(100, 100, {}),
      place(1000, 1000, { kind: 'neighbourhood', name: 'Quarter' }),
      place(3000, 3000, { kind: 'country', name: 'Country' }),
    ];
    expect(textsAt(near)).toEqual(['Large', 'Quarter']);
    expect(textsAt(near, 13)).toEqual(['Large']);
  });

  it('stay whole within the tile that they are in, and are left to another outside it', () => {
    const [name] = layPlaceNames(tileOf({ places: [place(0, 4095, { name: 'At the corner' })] }), own, {
      zoom: 15,
      language: 'en',
      measure,
    });
    expect(name?.box).toEqual({ x: 6, y: 492, width: 78, height: 14 });
    expect(textsAt([place(-1, 5, { name: 'West' }), place(5, 4096, { name: 'South' })])).toEqual([]);
  });
});

it('covers the middle of the map within the archive’s bounds, from its first zoom on', () => {
  const header = { bounds: [44, 38, 48, 41], minZoom: 8 } as const;
  const at = (lng: number, lat: number, zoom: number) => isCovered(header, { lng, lat, zoom });
  expect([at(46, 40, 12), at(49, 40, 12), at(46, 42, 12), at(46, 40, 8.5)]).toEqual([
    true,
    false,
    false,
    false,
  ]);
  expect(isCovered({ bounds: [-180, -20, -170, -10], minZoom: 0 }, { lng: 185, lat: -15, zoom: 9 })).toBe(
    true,
  );
});
