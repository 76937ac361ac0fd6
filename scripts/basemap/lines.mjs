// nkao1991.json and contactline1994.json, from Natural Earth 4.1 in QGIS's world map (public domain).
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { box, collection, distanceKm, feature, mapshaper, work, writeJson } from './tools.mjs';

const gpkg = readFileSync(join(work, 'qgis-common/usr/share/qgis/resources/data/world_map.gpkg'));
const { 'lines.json': lines } = await mapshaper(
  `-i world_map.gpkg layers=disputed_borders -clip bbox=${box} -o lines.json geojson-type=FeatureCollection`,
  { 'world_map.gpkg': gpkg },
);

const oblast = chain(partsOf('Former USSR oblast in 1991'));
oblast[oblast.length - 1] = oblast[0];
writeJson(
  'nkao1991.json',
  collection([{ ...feature({ type: 'Polygon', coordinates: [oblast] }), id: 'nkao1991' }]),
);

let contact = chain(partsOf('Ceasefire Line 1994'));
if (contact[0][0] > contact.at(-1)[0]) contact = contact.reverse(); // from the north-west to the Araks
writeJson(
  'contactline1994.json',
  collection([{ ...feature({ type: 'LineString', coordinates: contact }), id: 'contactline1994' }]),
);

function partsOf(name) {
  return lines.features
    .filter((f) => f.properties.name === name)
    .flatMap(({ geometry: g }) => (g.type === 'MultiLineString' ? g.coordinates : [g.coordinates]));
}

/** Joins the parts of a line into one, nearest ends first; throws if a gap is wider than 3 km. */
function chain(parts) {
  const rest = [...parts];
  let line = rest.shift();
  while (rest.length > 0) {
    const ways = rest.flatMap((part, index) =>
      [part, [...part].reverse()].flatMap((p) => [
        { index, gapKm: distanceKm(line.at(-1), p[0]), joined: () => [...line, ...p.slice(1)] },
        { index, gapKm: distanceKm(line[0], p.at(-1)), joined: () => [...p.slice(0, -1), ...line] },
      ]),
    );
    const best = ways.reduce((a, b) => (b.gapKm < a.gapKm ? b : a));
    if (best.gapKm > 3) throw new Error(`disputed_borders: a gap of ${best.gapKm.toFixed(1)} km`);
    line = best.joined();
    rest.splice(best.index, 1);
  }
  return line;
}
