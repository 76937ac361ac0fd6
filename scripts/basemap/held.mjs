// held.json: Azerbaijan's internationally recognised area (OpenStreetMap) west of the 1994 line
// of contact (Natural Earth). Derived from ODbL data, so it belongs in the OSM file.
import { collection, feature, mapshaper, readJson, writeJson } from './tools.mjs';

const line = readJson('contactline1994.json').features[0].geometry.coordinates;
// Round the area well outside Azerbaijan's own border; the clip below cuts it exactly.
const west = [
  [47.36, 39.3],
  [47.36, 38.4],
  [45.2, 38.4],
  [45.2, 40.3],
  [45.9, 40.3],
];
const mask = collection([feature({ type: 'Polygon', coordinates: [[...line, ...west, line[0]]] })]);

const azerbaijan = collection(readJson('countries.json').features.filter((f) => f.id === 'AZE'));

const { 'held.json': held } = await mapshaper(
  // The mask also covers Nakhchivan, which ends west of 46.3° E: dropped. So are slivers.
  `-i azerbaijan.json -clip mask.json -explode -filter 'this.bounds[2] > 46.3 && this.area > 2e7' ` +
    `-dissolve -each 'km2 = Math.round(this.area / 1e6)' -o held.json geojson-type=FeatureCollection precision=0.0001`,
  { 'azerbaijan.json': azerbaijan, 'mask.json': mask },
);
held.features[0].id = 'held';
console.log('held:', held.features[0].properties.km2, 'km2');
writeJson('held.json', held);
