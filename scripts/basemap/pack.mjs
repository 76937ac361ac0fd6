// The three TopoJSON files, one for each licence.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { load, collection, out, readJson } from './tools.mjs';

const { topology } = load('topojson-server');
/** Quantization steps across each file's extent: 20,000 make some 60 m, half a pixel at zoom 10. */
const quantization = 20000;

const read = (name) => readJson(`${name}.json`);
const sea = read('sea').features.map((f) => ({ ...f, properties: { ...f.properties, ...seaName(f) } }));

write('osm.topo.json', {
  countries: read('countries'),
  water: collection([...sea, ...read('lakes').features]),
  held: read('held'),
});
write('natural-earth.topo.json', {
  admin1: read('admin1'),
  nkao1991: read('nkao1991'),
  contactline1994: read('contactline1994'),
});
write('gshhg.topo.json', { rivers: read('rivers') });

function write(name, objects) {
  writeFileSync(join(out, name), `${JSON.stringify(topology(objects, quantization))}\n`);
}

function seaName({ geometry }) {
  const [lng] = geometry.coordinates[0][0];
  return lng > 46
    ? { name: { en: 'Caspian Sea', fr: 'mer Caspienne' } }
    : { name: { en: 'Black Sea', fr: 'mer Noire' } };
}
