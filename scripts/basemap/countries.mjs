// countries.json and sea.json, from OpenStreetMap (ODbL).
import { withoutCellCorners } from './cells.mjs';
import {
  bounds,
  box,
  boxPolygon,
  collection,
  feature,
  mapshaper,
  polygonsInBox,
  writeJson,
} from './tools.mjs';

const names = {
  ARM: { en: 'Armenia', fr: 'Arménie' },
  AZE: { en: 'Azerbaijan', fr: 'Azerbaïdjan' },
  GEO: { en: 'Georgia', fr: 'Géorgie' },
  IRN: { en: 'Iran', fr: 'Iran' },
  KAZ: { en: 'Kazakhstan', fr: 'Kazakhstan' },
  RUS: { en: 'Russia', fr: 'Russie' },
  TUR: { en: 'Turkey', fr: 'Turquie' },
};

const source = polygonsInBox('osm-countries/map.geo.json');
for (const { geometry } of source) geometry.coordinates = geometry.coordinates.map(withoutCellCorners);

// Neighbours' borders differ by some metres in the source: -clean makes them one line. An enclave lies
// over the country round it, hence min-area, polygon by polygon. Larger gaps are lakes: lakesInside.
const { 'land.json': land } = await mapshaper(
  `-i c.json -clip bbox=${box} -filter '"${Object.keys(names)}".includes(A3)' ` +
    `-clean overlap-rule=min-area gap-fill-area=60km2 snap-interval=0.0008 -o land.json`,
  { 'c.json': collection(source) },
);
const { 'gaps.json': gaps } = await mapshaper(
  `-i box.json -erase land.json -explode -o gaps.json geojson-type=FeatureCollection`,
  { 'box.json': boxPolygon, 'land.json': land },
);

const { 'countries.json': countries } = await mapshaper(
  `-i land.json -dissolve A3 -simplify dp interval=80 keep-shapes -clean ` +
    `-explode -filter 'this.area > 3e6' -dissolve A3 -clean gap-fill-area=4km2 -o countries.json precision=0.0001`,
  { 'land.json': collection([...land.features, ...lakesInside(land, gaps)]) },
);
for (const f of countries.features) {
  f.id = f.properties.A3;
  f.properties = { name: names[f.id] };
}
writeJson('countries.json', countries);

// What no country covers is sea; Lake Urmia, cut by the box, is among the lakes; the rest is flaws.
const { 'sea.json': sea } = await mapshaper(
  `-i box.json -erase countries.json -explode -filter 'this.area > 1e10' -o sea.json geojson-type=FeatureCollection precision=0.0001`,
  { 'box.json': boxPolygon, 'countries.json': countries },
);
for (const f of sea.features) f.properties = { k: 'sea' };
writeJson('sea.json', sea);

/**
 * Finds the large lakes that the source leaves out of the land: each hole in the land, as a polygon of the
 * country around it.
 */
function lakesInside(land, gaps) {
  const owner = new Map();
  for (const { properties, geometry } of land.features)
    for (const point of geometry.coordinates.flat(geometry.type === 'Polygon' ? 1 : 2))
      owner.set(String(point), properties.A3);
  return gaps.features
    .filter(({ geometry }) => isInside(bounds(geometry.coordinates[0])))
    .map(({ geometry }) =>
      feature(
        { type: 'Polygon', coordinates: [geometry.coordinates[0]] },
        {
          A3: owner.get(String(geometry.coordinates[0].find((point) => owner.has(String(point))))),
        },
      ),
    )
    .filter((f) => f.properties.A3);
}

function isInside([west, south, east, north]) {
  return west > box[0] && south > box[1] && east < box[2] && north < box[3];
}
