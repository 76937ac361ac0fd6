import { readFileSync } from 'node:fs';
import { afterEach, expect, test, vi } from 'vitest';
import { loadBasemap } from '../../src/load/basemap';

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
  const basemap = await loadBasemap('./');
  expect(asked).toContain('./data/basemap/osm.topo.json');
  const { countries, water, held, admin1, nkao1991, contactline1994, rivers } = basemap;
  for (const { features } of [countries, water, held, admin1, nkao1991, contactline1994, rivers]) {
    expect(features.length).toBeGreaterThan(0);
  }
  expect(countries.features.map(({ id }) => id)).toContain('ARM');
  expect(basemap.towns.length).toBeGreaterThan(50);
  expect(basemap.reliefGrey).toBe('./data/basemap/relief-grey.webp');
  expect(basemap.issues).toEqual([]);
});

test('a missing file leaves its layers empty and is told; the others are there', async () => {
  serve('gshhg.topo.json', 'geonames.json');
  const basemap = await loadBasemap('/a/b');
  expect(basemap.rivers.features).toEqual([]);
  expect(basemap.towns).toEqual([]);
  expect(basemap.countries.features.length).toBeGreaterThan(0);
  expect(basemap.issues.map(({ code, value }) => `${code} ${value}`).sort()).toEqual([
    'basemap-missing geonames.json',
    'basemap-missing gshhg.topo.json',
  ]);
});
