// Prints what data/basemap holds and fails when it is too large or an object or a name is missing.
// Usage: node scripts/basemap/check.mjs
import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { join, resolve } from 'node:path';
import { warArea } from './names.mjs';

const folder = resolve(process.env.OUT ?? join(import.meta.dirname, '../../data/basemap'));
/** Most bytes, after gzip -9, of all vector files and one relief image together. */
const budget = 125_000;
const expected = {
  'osm.topo.json': ['countries', 'water', 'held'],
  'natural-earth.topo.json': ['admin1', 'nkao1991', 'contactline1994'],
  'gshhg.topo.json': ['rivers'],
};

let total = 0;
const faults = [];
for (const [name, objects] of Object.entries(expected)) {
  const file = measure(name);
  const topology = JSON.parse(file);
  for (const object of objects) {
    const members = topology.objects[object]?.geometries ?? [];
    if (members.length === 0) faults.push(`${name}: no ${object}`);
    const keys = [...new Set(members.flatMap((g) => Object.keys(g.properties ?? {})))];
    console.log(
      `    ${object}: ${members.length} features, id ${members[0]?.id ?? 'none'} …, ${keys.join(' ') || 'no properties'}`,
    );
  }
  if (name === 'natural-earth.topo.json') {
    const ids = topology.objects.admin1.geometries.map((g) => g.id);
    for (const id of warArea) if (!ids.includes(id)) faults.push(`${name}: no admin1 ${id}`);
    if (new Set(ids).size !== ids.length) faults.push(`${name}: an admin1 id is used twice`);
  }
}
const towns = JSON.parse(measure('geonames.json'));
console.log(`    ${towns.length} towns, ${Object.keys(towns[0]).join(' ')}`);
measure('relief-tint.webp');
const spare = total;
measure('relief-grey.webp');
console.log(`total without relief-grey.webp: ${spare} gzip of ${budget}`);

if (spare > budget) faults.push(`too large: ${spare} bytes gzip, budget ${budget}`);
for (const fault of faults) console.error(fault);
process.exitCode = faults.length > 0 ? 1 : 0;

function measure(name) {
  const file = readFileSync(join(folder, name));
  const packed = gzipSync(file, { level: 9 }).length;
  total += packed;
  console.log(`${name}: ${file.length} raw, ${packed} gzip`);
  return file;
}
