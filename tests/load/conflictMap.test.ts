import { readFileSync } from 'node:fs';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { conflict } from '../../scripts/build/conflict';
import type { loadConflictMap as Load } from '../../src/load/conflictMap';
import { landOnly, noMap } from '../../src/model/conflictMap';
import type { Place } from '../../src/model/place';
import { ownMap } from '../conflict';

const own = 'https://app.example/data/a/map.json';
const text = readFileSync(conflict.map, 'utf8');
const worldText = readFileSync('data/world/map.json', 'utf8');
let asked: string[] = [];
let load: typeof Load;

/** Serves the app's own map, but for the addresses that are refused. */
function serve(...refused: string[]): void {
  vi.stubGlobal('fetch', (address: string) => {
    asked.push(address);
    return Promise.resolve(
      refused.includes(address)
        ? new Response('', { status: 404 })
        : new Response(address.includes('/world/') ? worldText : text),
    );
  });
}

beforeEach(async () => {
  asked = [];
  // What a page has loaded it keeps.
  vi.resetModules();
  load = (await import('../../src/load/conflictMap')).loadConflictMap;
});
afterEach(() => vi.unstubAllGlobals());

describe('the map of a dataset', () => {
  it('lies beside a file of the name `dataset.json`, and is asked for once', async () => {
    serve();
    const source = { url: 'https://other.example/x/dataset.json?v=2' };
    const [one, other] = await Promise.all([load(source, own), load(source, own)]);
    expect(asked).toEqual(['https://other.example/x/map.json']);
    expect(one).toBe(other);
    expect(one).toEqual({ ...ownMap, base: asked[0] });
  });

  const at = (lng: number, lat: number, id = `${lng} ${lat}`): Place => ({
    id,
    names: { en: id },
    precision: 'settlement',
    lng,
    lat,
  });
  const inside = Array.from({ length: 9 }, (_, i) => at(45 + i / 10, 40));
  const world = 'https://app.example/data/world/map.json';
  const beside = 'https://other.example/x/map.json';
  const ofReader = { file: new File([], 'dataset.json') };

  it.each([
    ['a file of the reader', ofReader, []],
    ['a file of another name', { url: 'https://other.example/x/events.json' }, []],
    ['a folder without one', { url: 'https://other.example/x/dataset.json' }, [beside]],
  ])('of %s in the same land is the land of the app’s own', async (_of, source, refused) => {
    serve(...refused);
    const placed = await load(source, own, [...inside, at(37.6, 55.7)]);
    expect(asked).toEqual([...refused, own]);
    expect(placed).toEqual({ ...ownMap, base: own, map: landOnly(ownMap.map) });
    expect(await load(source, own, inside)).toBe(placed);
  });

  it.each([
    ['elsewhere', [at(-4, 14), at(2, 13)]],
    ['here and elsewhere', [...inside, at(-4, 14), at(2, 13)]],
    ['nowhere', []],
  ])('of a file whose places lie %s is the world, with nothing of another conflict', async (_at, places) => {
    serve();
    const { map, base, turn } = await load(ofReader, own, places);
    expect(asked).toEqual([own, world]);
    expect({ base, box: map.box, turn }).toEqual({ base: world, box: [-180, -85, 180, 85], turn: undefined });
    expect([map.naming, map.notes, map.ground]).toEqual([[], [], '']);
    expect(map.layers.filter(({ dated }) => dated)).toEqual([]);
    const names = map.captions.map(({ text }) =>
      typeof text === 'object' ? [text['en'], text['fr']] : text,
    );
    expect(names).toContainEqual(['Germany', 'Allemagne']);
    expect(names.length).toBeGreaterThan(200);
  });

  it('of a dataset none of whose places is in its own map is the world, under its own names', async () => {
    serve();
    const source = { url: 'https://other.example/x/dataset.json' };
    expect((await load(source, own, [at(-4, 14), at(45, 40)])).map).toEqual(ownMap.map);
    const { map, base } = await load(source, own, [at(-4, 14)]);
    expect([base, map.naming]).toEqual([world, ownMap.map.naming]);
  });

  it('of two joined is the world, unless another’s map holds the places of both', async () => {
    serve();
    const two = { ...ofReader, second: ofReader };
    expect((await load(two, own, inside)).base).toBe(own);
    expect((await load(ofReader, own, [...inside, ...inside, at(20, 0)])).base).toBe(own);
    expect((await load(two, own, [...inside, ...inside, at(20, 0)])).base).toBe(world);
    const { map } = await load(two, own, [at(178.4, -18.1), at(-171.8, -13.8)]);
    const [west = 0, , east = 0] = map.box ?? [];
    for (const lng of [178.4, -171.8 + 360]) {
      expect(lng).toBeGreaterThan(west);
      expect(lng).toBeLessThan(east);
    }
  });

  it('spans the antimeridian where that is the shorter way', async () => {
    serve();
    const places = [at(178.4, -18.1), at(-171.8, -13.8), at(160, -9.4)];
    const { map, turn } = await load(ofReader, own, places);
    const [west = 0, , east = 0] = map.box ?? [];
    expect(east - west).toBe(360);
    const dictionaries = { places };
    expect(
      turn?.dataset({ table: { dictionaries } }).table.dictionaries.places.map(({ lng }) => lng),
    ).toEqual([178.4, -171.8 + 360, 160]);
    expect(turn?.plain([170, -20, 190, 0])).toEqual([170, -20, -170, 0]);
    expect(turn?.onMap([170, -20, -170, 0])).toEqual([170, -20, 190, 0]);
    expect(map.captions.flatMap(({ spots }) => spots).every(([lng]) => lng >= west && lng < east)).toBe(true);
  });

  it('is none where the world can’t be had, and says so', async () => {
    serve(world);
    expect((await load(ofReader, own, [at(-4, 14)])).issues).toMatchObject([{ code: 'basemap-missing' }]);
  });

  it('is none where nothing can be had, and may be there the next time', async () => {
    serve(own);
    const source = { url: 'https://app.example/data/a/dataset.json' };
    const placed = await load(source, own);
    expect(placed).toMatchObject({ map: noMap, issues: [{ code: 'basemap-missing' }] });
    serve();
    expect((await load(source, own)).map).toEqual(ownMap.map);
  });
});
