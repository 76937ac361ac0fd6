/** Builds `map.json` of data/world: its layers by zoom, and the captions of the countries. */
export function worldMap(captions) {
  const outlines = (level, zooms) => {
    const layer = (id, role, style) => ({
      id: `${id}-${level}`,
      role,
      file: `countries-${level}.topo.json`,
      object: id,
      ...(style && { style }),
      zooms,
      licence: 'ODbL-1.0',
    });
    return [
      layer('sea', 'water', 'sea'),
      layer('countries', 'land'),
      layer('lakes', 'water', 'water'),
      layer('borders', 'line', 'border'),
      layer('coast', 'line', 'coast'),
    ];
  };
  const towns = { id: 'towns', role: 'town', file: 'towns.json', zooms: [2.75, 24], licence: 'CC-BY-4.0' };
  return {
    format: 'conflict-map/1',
    box: [-180, -85, 180, 85],
    zooms: { min: 2, max: 7, crowded: 10 },
    layers: [...outlines('coarse', [0, 4.25]), ...outlines('fine', [4.25, 24]), towns],
    captions,
    credits: [
      {
        text: {
          en: '© OpenStreetMap contributors, borders of Nov 2017',
          fr: '© contributeurs OpenStreetMap, frontières de nov. 2017',
        },
        short: '© OpenStreetMap',
        always: true,
      },
      { text: 'GeoNames' },
    ],
  };
}
