// lakes.json, from OpenStreetMap (ODbL).
//
// The source cuts water into cells of 360/8192 degrees (3.7 km) and simplifies each cell alone, so
// shores have stair-steps and small lakes are triangles. Each lake is drawn on a fine grid, blurred
// and outlined again at the level that keeps its area: steps thinner than a cell are gone.
import { withoutCellCorners } from './cells.mjs';
import { load, bounds, collection, feature, mapshaper, polygonsInBox, box, writeJson } from './tools.mjs';

const { contours } = load('d3-contour');

export const defaults = {
  cellKm: 0.1, // grid
  blurKm: (areaKm2) => Math.min(1.3, Math.max(0.35, 0.1 * Math.sqrt(areaKm2))), // a third of a source cell at most
  smallestKm2: (lng, lat) => (inWarArea(lng, lat) ? 2 : 8), // specks below it are left out
};

const names = [
  { at: [45.35, 40.3], en: 'Lake Sevan', fr: 'lac Sevan' },
  { at: [46.75, 40.87], en: 'Mingachevir Reservoir', fr: 'réservoir de Minguetchaour' },
  { at: [46.58, 40.15], en: 'Sarsang Reservoir', fr: 'réservoir de Sarsang' },
  { at: [42.9, 38.6], en: 'Lake Van', fr: 'lac de Van' },
  { at: [45.5, 38.1], en: 'Lake Urmia', fr: 'lac d’Ourmia' },
];

// Dissolved before the clip, else a lake's parts on both sides of a source cell stay apart.
const { 'lakes.json': source } = await mapshaper(
  `-i w.json -filter 'this.area < 5e10' -dissolve -clip bbox=${box} -explode -o lakes.json geojson-type=FeatureCollection`,
  { 'w.json': collection(polygonsInBox('osm-waterbodies/map.geo.json')) },
);

const smooth = source.features
  .filter((f) => areaKm2(f.geometry.coordinates) >= defaults.smallestKm2(...f.geometry.coordinates[0][0]))
  .flatMap((f) => smoothed(f.geometry.coordinates.map(withoutCellCorners)));

const { 'lakes.json': lakes } = await mapshaper(
  `-i s.json -clip bbox=${box} -explode -simplify visvalingam weighted interval=110 keep-shapes ` +
    `-filter 'this.area > 1e6' -each 'k = "lake"; a = Math.round(this.area / 1e5) / 10' -o lakes.json precision=0.0001`,
  { 's.json': collection(smooth.map((coordinates) => feature({ type: 'Polygon', coordinates }))) },
);
for (const { at, ...name } of names) {
  const hits = lakes.features.filter((f) => nearBounds(f.geometry.coordinates[0], at));
  if (hits.length === 0) throw new Error(`no lake at ${at}: ${name.en}`);
  hits.sort((a, b) => b.properties.a - a.properties.a)[0].properties.name = name;
}
console.log('lakes:', source.features.length, '->', lakes.features.length);
writeJson('lakes.json', lakes);

function smoothed(rings) {
  const { cellKm, blurKm } = defaults;
  const sigma = blurKm(areaKm2(rings)) / cellKm;
  const margin = Math.ceil(4 * sigma);
  const [west, south, east, north] = bounds(rings[0]);
  const dLat = cellKm / 111.32;
  const dLng = dLat / Math.cos((((south + north) / 2) * Math.PI) / 180);
  const width = Math.ceil((east - west) / dLng) + 2 * margin;
  const height = Math.ceil((north - south) / dLat) + 2 * margin;
  const toGrid = ([lng, lat]) => [(lng - west) / dLng + margin, (lat - south) / dLat + margin];
  const toDegrees = ([x, y]) => [west + (x - margin) * dLng, south + (y - margin) * dLat];

  const grid = fill(
    rings.map((ring) => ring.map(toGrid)),
    width,
    height,
  );
  const wet = grid.reduce((sum, v) => sum + v, 0);
  // Three box blurs are close to a Gaussian.
  const radius = Math.max(1, Math.round((Math.sqrt(4 * sigma * sigma + 1) - 1) / 2));
  const rows = { length: width, count: height, step: 1, stride: width };
  const columns = { length: height, count: width, step: width, stride: 1 };
  let blurred = grid;
  for (let i = 0; i < 3; i++) blurred = boxBlur(boxBlur(blurred, rows, radius), columns, radius);
  const level = Float32Array.from(blurred).sort()[blurred.length - Math.round(wet)];

  const [outline] = contours().size([width, height]).thresholds([level])(blurred);
  return outline.coordinates
    .map((polygon) => polygon.map((ring) => ring.map(toDegrees)))
    .map(([outer, ...holes]) => [outer, ...holes.filter((hole) => areaKm2([hole]) > 1)])
    .filter((polygon) => areaKm2(polygon) > 0.03 * areaKm2(rings)); // crumbs of thin arms
}

/** Rasterises rings by the even-odd rule: 1 inside, 0 outside. */
function fill(rings, width, height) {
  const grid = new Float32Array(width * height);
  for (let y = 0; y < height; y++) {
    const crossings = [];
    for (const ring of rings)
      for (let i = 1; i < ring.length; i++) {
        const [[x1, y1], [x2, y2]] = [ring[i - 1], ring[i]];
        if (y1 > y + 0.5 !== y2 > y + 0.5) crossings.push(x1 + ((y + 0.5 - y1) / (y2 - y1)) * (x2 - x1));
      }
    crossings.sort((a, b) => a - b);
    for (let i = 0; i + 1 < crossings.length; i += 2)
      grid.fill(1, y * width + Math.round(crossings[i]), y * width + Math.round(crossings[i + 1]));
  }
  return grid;
}

/**
 * Box blur: moving mean along `count` lines of `length` cells that are `step` apart; lines start `stride`
 * apart.
 */
function boxBlur(grid, { length, count, step, stride }, radius) {
  const result = new Float32Array(grid.length);
  for (let line = 0; line < count; line++) {
    let sum = 0;
    for (let i = -radius; i < length; i++) {
      if (i + radius < length) sum += grid[line * stride + (i + radius) * step];
      if (i - radius - 1 >= 0) sum -= grid[line * stride + (i - radius - 1) * step];
      if (i >= 0) result[line * stride + i * step] = sum / (2 * radius + 1);
    }
  }
  return result;
}

function areaKm2(rings) {
  const lat = (bounds(rings[0])[1] * Math.PI) / 180;
  const shoelace = (ring) =>
    ring.slice(1).reduce((sum, [x, y], i) => sum + ring[i][0] * y - x * ring[i][1], 0) / 2;
  const [outer, ...holes] = rings.map((ring) => Math.abs(shoelace(ring)));
  return holes.reduce((rest, hole) => rest - hole, outer) * 111.32 ** 2 * Math.cos(lat);
}

function inWarArea(lng, lat) {
  return lng > 45.3 && lng < 48 && lat > 38.7 && lat < 41;
}

function nearBounds(ring, [lng, lat]) {
  const [west, south, east, north] = bounds(ring);
  return lng > west - 0.03 && lng < east + 0.03 && lat > south - 0.03 && lat < north + 0.03;
}
