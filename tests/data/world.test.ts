import { polygonContains } from 'd3';
import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { readConflictMap } from '../../src/formats/own/conflictMap';
import { loadBasemap, type Basemap } from '../../src/load/basemap';
import { polygonsOf } from '../../src/views/map/layers/basemap';
import { levelAt } from '../../src/views/map/layers/levelAt';

const { map, issues } = readConflictMap(JSON.parse(readFileSync('data/world/map.json', 'utf8')));
const placed = { map, issues, base: 'https://app.example/data/world/map.json' };
const kB = (file: string) => gzipSync(readFileSync(`data/world/${file}`), { level: 9 }).length / 1000;

describe('the map of the world', () => {
  let coarse: Basemap;
  let fine: Basemap;
  beforeAll(async () => {
    vi.stubGlobal('fetch', (address: string) =>
      Promise.resolve(new Response(readFileSync(`data/world/${address.split('/').at(-1)}`))),
    );
    [coarse, fine] = await Promise.all([loadBasemap(placed, 2), loadBasemap(placed, 6)]);
  });

  afterAll(() => vi.unstubAllGlobals());

  it('is read without a word, and each file weighs what it may', () => {
    expect([...issues, ...coarse.issues, ...fine.issues]).toEqual([]);
    expect(kB('countries-coarse.topo.json')).toBeLessThan(60);
    expect(kB('countries-fine.topo.json')).toBeLessThan(245);
    expect(kB('towns.json')).toBeLessThan(68);
  });

  it('has one level of detail at each zoom, and towns at the nearer ones', () => {
    expect([2, 3.9, 4.25, 7].map((zoom) => levelAt(map, zoom))).toEqual([2, 2.75, 4.25, 4.25]);
    expect([...coarse.shapes.keys()]).toEqual([
      'sea-coarse',
      'lakes-coarse',
      'borders-coarse',
      'coast-coarse',
    ]);
    expect([...fine.shapes.keys()]).toEqual(['sea-fine', 'lakes-fine', 'borders-fine', 'coast-fine']);
    expect(coarse.towns).toEqual([]);
    expect(fine.towns.length).toBeGreaterThan(4000);
    expect(fine.towns[0]?.capital).toBe(true);
  });

  it('draws no border or coast along its own edges', () => {
    for (const level of ['coarse', 'fine'])
      for (const kind of ['borders', 'coast']) {
        const lines = (level === 'fine' ? fine : coarse).shapes.get(`${kind}-${level}`)?.features ?? [];
        const parts = lines.flatMap(({ geometry }) => geometry.coordinates as number[][][]);
        expect(parts.length).toBeGreaterThan(50);
        const alongEdge = parts.filter((part) =>
          part.every(([lng = 0, lat = 0]) => Math.abs(lng) > 179.99 || Math.abs(lat) > 84.99),
        );
        expect(alongEdge).toEqual([]);
      }
  });

  it('names every country that it draws, the largest first', () => {
    const names = new Intl.DisplayNames('en', { type: 'region', fallback: 'none' });
    expect(fine.countries.features.filter(({ id }) => !names.of(String(id)))).toEqual([]);
    expect(map.captions.map(({ of }) => of).sort()).toEqual(
      fine.countries.features.map(({ id }) => String(id)).sort(),
    );
    expect(map.captions.slice(0, 3).map(({ of }) => of)).toContain('RU');
  });

  it('has land under its towns, on every continent', () => {
    for (const { countries } of [coarse, fine]) {
      const outer = countries.features.flatMap(polygonsOf).map(([ring = []]) => ({
        ring: ring.map(([lng = 0, lat = 0]): [number, number] => [lng, lat]),
        west: Math.min(...ring.map(([lng = 0]) => lng)),
        east: Math.max(...ring.map(([lng = 0]) => lng)),
      }));
      const wet = fine.towns
        .slice(0, 800)
        .filter(
          ({ lng, lat }) =>
            !outer.some(
              ({ ring, west, east }) => lng >= west && lng <= east && polygonContains(ring, [lng, lat]),
            ),
        );
      // Ports and small islands; a country that is missing would be many more.
      expect(wet.length).toBeLessThan(140);
      const inland = /^(Moscow|Novosibirsk|Paris|Brasília|Bamako|Kabul)$/;
      expect(wet.filter(({ name }) => inland.test(name))).toEqual([]);
    }
  });

  it('spans the antimeridian with each outline and town twice, a turn apart', async () => {
    const turned = await loadBasemap({ ...placed, map: { ...map, box: [20, -85, 380, 85] } }, 6);
    expect(turned.countries.features).toHaveLength(2 * fine.countries.features.length);
    expect(turned.towns).toHaveLength(2 * fine.towns.length);
  });
});
