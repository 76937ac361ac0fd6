import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join, resolve } from 'node:path';

/**
 * Folder of sources and intermediate files: WORK in the environment, default work/ beside this file. Nothing in
 * it is committed.
 */
export const work = resolve(process.env.WORK ?? join(import.meta.dirname, 'work'));
/** Folder of the finished files: OUT in the environment, default data/basemap. */
export const out = resolve(process.env.OUT ?? join(import.meta.dirname, '../../data/basemap'));
mkdirSync(out, { recursive: true });

/** Extent of the base map in degrees: [west, south, east, north]. */
export const box = [38, 38, 52, 44.5];
export const boxPolygon = {
  type: 'Polygon',
  coordinates: [
    [
      [38, 38],
      [52, 38],
      [52, 44.5],
      [38, 44.5],
      [38, 38],
    ],
  ],
};

// The tools live in WORK (fetch.sh), not in the project, so they are resolved from there.
export const load = createRequire(join(work, 'package.json'));

export const readJson = (path) => JSON.parse(readFileSync(join(work, path), 'utf8'));
export const writeJson = (path, value) => writeFileSync(join(work, path), JSON.stringify(value));
export const collection = (features) => ({ type: 'FeatureCollection', features });
export const feature = (geometry, properties = {}) => ({ type: 'Feature', properties, geometry });

/** Runs one mapshaper command line on files in memory; returns the outputs by name. */
export async function mapshaper(commands, inputs) {
  const texts = Object.fromEntries(
    Object.entries(inputs).map(([name, value]) => [
      name,
      Buffer.isBuffer(value) ? value : JSON.stringify(value),
    ]),
  );
  const outputs = await load('mapshaper').applyCommands(commands, texts);
  return Object.fromEntries(Object.entries(outputs).map(([name, text]) => [name, JSON.parse(text)]));
}

/**
 * Lists the polygons of a GeoJSON file whose outer ring's bounding box touches the base map's extent, with
 * their properties.
 */
export function polygonsInBox(path) {
  const json = readJson(path);
  const features = json.features ?? (json.geometries ?? [json]).map((geometry) => feature(geometry));
  return features.flatMap(({ geometry, properties }) => {
    const polygons = geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates;
    return polygons
      .filter((rings) => touchesBox(rings[0]))
      .map((coordinates) => feature({ type: 'Polygon', coordinates }, properties ?? {}));
  });
}

export function bounds(ring) {
  const lngs = ring.map((p) => p[0]);
  const lats = ring.map((p) => p[1]);
  return [Math.min(...lngs), Math.min(...lats), Math.max(...lngs), Math.max(...lats)];
}

function touchesBox(ring) {
  let [west, south, east, north] = [180, 90, -180, -90];
  for (const [lng, lat] of ring) {
    west = Math.min(west, lng);
    east = Math.max(east, lng);
    south = Math.min(south, lat);
    north = Math.max(north, lat);
  }
  return west <= box[2] && east >= box[0] && south <= box[3] && north >= box[1];
}

/**
 * Returns the kilometres between two points [lng, lat], by a planar formula good to 1 % within the base map's
 * extent.
 */
export function distanceKm([lngA, latA], [lngB, latB]) {
  const perDegree = 111.32;
  const dx = (lngA - lngB) * perDegree * Math.cos(((latA + latB) / 2) * (Math.PI / 180));
  return Math.hypot(dx, (latA - latB) * perDegree);
}
