import { readFileSync } from 'node:fs';
import { afterEach, expect, test, vi } from 'vitest';
import { loadBasemap } from '../../src/load/basemap';
import { ownMap } from '../conflict';

afterEach(() => vi.unstubAllGlobals());

/** Serves the project's own base map, but for the files that are named. */
function serve(...missing: string[]): string[] {
  const asked: string[] = [];
  vi.stubGlobal('fetch', (address: string) => {
    asked.push(address);
    const name = address.split('/').at(-1) ?? '';
    if (missing.includes(name)) return Promise.resolve(new Response('', { status: 404 }));
    return Promise.resolve(
      new Response(readFileSync(new URL(`../../data/basemap/${name}`, import.meta.url))),
    );
  });
  return asked;
}

test('every layer of the base map has features, the towns largest first', async () => {
  const asked = serve();
  const basemap = await loadBasemap(ownMap);
  // Each once, though several layers are in it.
  expect(asked.filter((address) => address.endsWith('/data/basemap/osm.topo.json'))).toHaveLength(1);
  const { countries, water, admin1, front, shapes } = basemap;
  for (const { features } of [countries, water, admin1, front, ...shapes.values()]) {
    expect(features.length).toBeGreaterThan(0);
  }
  expect([...shapes.keys()]).toEqual(
    ownMap.map.layers.filter(({ style }) => style !== undefined).map(({ id }) => id),
  );
  expect(countries.features.map(({ id }) => id)).toContain('ARM');
  expect(basemap.towns.length).toBeGreaterThan(50);
  expect(basemap.relief.dark).toBe('http://localhost/data/basemap/relief-grey.webp');
  expect(basemap.issues).toEqual([]);
});

test('a missing file leaves its layers empty and is told; the others are there', async () => {
  serve('gshhg.topo.json', 'geonames.json');
  const basemap = await loadBasemap(ownMap);
  expect(basemap.shapes.get('rivers')?.features).toEqual([]);
  expect(basemap.towns).toEqual([]);
  expect(basemap.countries.features.length).toBeGreaterThan(0);
  expect(basemap.issues.map(({ code, value }) => `${code} ${value}`).sort()).toEqual([
    'basemap-missing geonames.json',
    'basemap-missing gshhg.topo.json',
  ]);
});

test('a layer that lies on another host than its map is not asked for', async () => {
  const asked = serve();
  const [first] = ownMap.map.layers.filter(({ role }) => role === 'water');
  const file = 'https://elsewhere.example/water.topo.json';
  const layers = first
    ? [
        { ...first, file },
        { ...first, role: 'relief' as const, file },
      ]
    : [];
  const basemap = await loadBasemap({ ...ownMap, map: { ...ownMap.map, layers } });
  expect(asked).toEqual([]);
  expect(basemap.relief).toEqual({ light: '', dark: '' });
  expect(basemap.issues.map(({ value }) => value)).toEqual(['water.topo.json']);
});
