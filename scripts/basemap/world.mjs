// countries-*.topo.json and map.json of data/world: countries, coasts, borders, seas and lakes of the whole world at
// two levels of detail, from OpenStreetMap (ODbL), with the points where a country's name may stand.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { load, mapshaper, out } from './tools.mjs';
import { shareLines } from './worldLines.mjs';
import { nameSpots } from './worldNames.mjs';
import { worldMap } from './worldMap.mjs';

const { topology } = load('topojson-server');
const iso = load('i18n-iso-countries');

/**
 * Levels of detail of the world map: simplification in metres, least areas of islands and lakes in km²,
 * quantization steps across the world, and most bytes after gzip.
 */
const levels = {
  coarse: { interval: 11_000, island: 900, lake: 5000, quantization: 8e3, most: 60_000 },
  fine: { interval: 2800, island: 50, lake: 1000, quantization: 4e4, most: 245_000 },
};
const land = load('@geo-maps/countries-land-5km')();
const { 'lakes.json': lakes } = await mapshaper(
  `-i all.json -explode -filter this.area>${levels.fine.lake}e6 -o lakes.json geojson-type=FeatureCollection`,
  { 'all.json': load('@geo-maps/earth-waterbodies-1km')().geometries[1] },
);
const box = polygon([
  [-180, -85],
  [180, -85],
  [180, 85],
  [-180, 85],
  [-180, -85],
]);

let spots = [];
for (const [name, level] of Object.entries(levels)) {
  const { interval, island, lake, quantization, most } = level;
  const simplified = `-simplify dp interval=${interval} keep-shapes`;
  const clean = '-clean overlap-rule=min-area gap-fill-area=60km2 snap-interval=0.008';
  const made = await mapshaper(
    `-i land.json ${clean} ${simplified} -clean -explode ` +
      `-filter this.area>${island}e6 -dissolve A3 -clean -o countries.json precision=0.001`,
    { 'land.json': land },
  );
  const { 'sea.json': sea } = await mapshaper(
    '-i box.json -erase countries.json -o sea.json geojson-type=FeatureCollection precision=0.001',
    { 'box.json': box, 'countries.json': made['countries.json'] },
  );
  const { 'lakes.json': inland } = await mapshaper(
    `-i lakes.json -filter this.area>${lake}e6 ${simplified} -o lakes.json precision=0.001 geojson-type=FeatureCollection`,
    { 'lakes.json': lakes },
  );
  const countries = made['countries.json'];
  for (const country of countries.features) {
    const { A3: id } = country.properties;
    // Kosovo has no code of ISO; XK is what everybody uses.
    country.id = id === 'XKX' ? 'XK' : iso.alpha3ToAlpha2(id);
    country.properties = {};
  }
  sea.features.forEach((one) => (one.properties = {}));
  inland.features.forEach((one) => (one.properties = {}));
  const topo = shareLines(topology({ countries, sea, lakes: inland }, quantization));
  const text = `${JSON.stringify(topo)}\n`;
  const weight = gzipSync(text, { level: 9 }).length;
  console.log(
    name,
    countries.features.length,
    'countries,',
    inland.features.length,
    'lakes,',
    weight,
    'bytes',
  );
  if (weight > most) throw new Error(`${name} weighs ${weight} bytes, more than ${most}`);
  writeFileSync(join(out, `countries-${name}.topo.json`), text);
  if (name === 'fine') spots = nameSpots(countries.features);
}
writeFileSync(join(out, 'map.json'), `${JSON.stringify(worldMap(spots))}\n`);

function polygon(ring) {
  return { type: 'Polygon', coordinates: [ring] };
}
