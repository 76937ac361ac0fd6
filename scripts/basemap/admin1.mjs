// admin1.json: districts of Azerbaijan, provinces of Armenia, regions of Georgia, as before 2021,
// from Natural Earth 1:10m (public domain). Also ne-borders.json, for the rivers.
import { box, collection, mapshaper, readJson, writeJson } from './tools.mjs';
import { districts, isoFixes } from './names.mjs';

const source = collection(
  readJson('ne-admin1/data/build.json')
    .features.filter(({ properties: p }) =>
      ['ARM', 'AZE', 'GEO', 'RUS', 'TUR', 'IRN', 'KAZ'].includes(p.adm0_a3),
    )
    .map((f) => ({ ...f, properties: describe(f.properties) })),
);

const { 'admin1.json': admin1, 'borders.json': borders } = await mapshaper(
  `-i ne.json -clip bbox=${box} -clean -dissolve country + name=countries -innerlines -o borders.json ` +
    `-target ne -filter '"AM,AZ,GE".includes(country)' -dissolve id copy-fields=country,en,fr ` +
    `-simplify dp interval=80 keep-shapes -o admin1.json precision=0.0001`,
  { 'ne.json': source },
);
admin1.features = admin1.features
  .map(({ geometry, properties: { id, country, en, fr } }) => ({
    type: 'Feature',
    id,
    properties: { country, name: { en, fr } },
    geometry,
  }))
  .sort((a, b) => (a.id < b.id ? -1 : 1));
const twice = admin1.features.filter((f, i, all) => f.id === all[i - 1]?.id);
if (twice.length > 0) throw new Error(`admin1: id used twice: ${twice.map((f) => f.id)}`);
writeJson('admin1.json', admin1);
writeJson('ne-borders.json', borders);

function describe(p) {
  const id = isoFixes[p.adm1_code] ?? p.iso_3166_2;
  const [en, fr] = districts[id] ?? [p.name_en ?? p.name, p.name_fr ?? p.name];
  if (p.adm0_a3 === 'AZE' && !districts[id]) throw new Error(`no name for ${id} (${p.adm1_code})`);
  return { id, country: { ARM: 'AM', AZE: 'AZ', GEO: 'GE' }[p.adm0_a3] ?? p.adm0_a3, en, fr };
}
