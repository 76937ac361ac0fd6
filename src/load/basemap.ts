import type { Feature, FeatureCollection, LineString, MultiLineString, MultiPolygon, Polygon } from 'geojson';
import { feature } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';
import type { Issue } from '../model/issue';
import type { Text } from '../model/text';
import { embeddedFile, embeddedPicture } from './embedded';

export type AreaProperties = { readonly name?: Text; readonly k?: string };
export type Areas = FeatureCollection<Polygon | MultiPolygon, AreaProperties>;
export type Lines = FeatureCollection<LineString | MultiLineString>;
export type Town = { readonly name: string; readonly lng: number; readonly lat: number };

/** The embedded base map; a layer whose file is missing is empty. */
export type Basemap = {
  readonly countries: Areas;
  readonly water: Areas;
  readonly held: Areas;
  readonly admin1: Areas;
  readonly nkao1991: Areas;
  readonly contactline1994: Lines;
  readonly rivers: Lines;
  /** Largest first. */
  readonly towns: readonly Town[];
  /** Addresses of the relief pictures. */
  readonly reliefTint: string;
  readonly reliefGrey: string;
  /** One for each file that is missing. */
  readonly issues: readonly Issue[];
};

const coming = new Map<string, Promise<Basemap>>();

/** The base map of an address as `loadBasemap` gives it: once for all maps of a page, unless a file was missing. */
export function sharedBasemap(baseUrl: string): Promise<Basemap> {
  const known = coming.get(baseUrl);
  if (known) return known;
  const loading = loadBasemap(baseUrl).then((basemap) => {
    if (basemap.issues.length > 0) coming.delete(baseUrl);
    return basemap;
  });
  coming.set(baseUrl, loading);
  return loading;
}

/** Fetches `data/basemap/` under the app's base address and unfolds it; never rejects. */
export async function loadBasemap(baseUrl: string): Promise<Basemap> {
  const folder = `${baseUrl.replace(/\/?$/, '/')}data/basemap/`;
  const issues: Issue[] = [];
  const read = async (name: string): Promise<unknown> => {
    try {
      const enclosed = await embeddedFile(`data/basemap/${name}`);
      if (enclosed) return JSON.parse(await enclosed.text());
      const response = await fetch(folder + name);
      if (!response.ok) throw new Error(String(response.status));
      const content: unknown = await response.json();
      return content;
    } catch {
      issues.push({ severity: 'warning', code: 'basemap-missing', row: 0, value: name });
      return undefined;
    }
  };
  const names = ['osm.topo.json', 'natural-earth.topo.json', 'gshhg.topo.json', 'geonames.json'];
  const [osm, naturalEarth, gshhg, geonames] = await Promise.all(names.map(read));
  return {
    countries: areas(osm, 'countries'),
    water: areas(osm, 'water'),
    held: areas(osm, 'held'),
    admin1: areas(naturalEarth, 'admin1'),
    nkao1991: areas(naturalEarth, 'nkao1991'),
    contactline1994: lines(naturalEarth, 'contactline1994'),
    rivers: lines(gshhg, 'rivers'),
    towns: townsOf(geonames),
    reliefTint: embeddedPicture('data/basemap/relief-tint.webp') ?? `${folder}relief-tint.webp`,
    reliefGrey: embeddedPicture('data/basemap/relief-grey.webp') ?? `${folder}relief-grey.webp`,
    issues,
  };
}

function areas(topology: unknown, name: string): Areas {
  const isArea = (one: Feature): one is Areas['features'][number] =>
    one.geometry?.type === 'Polygon' || one.geometry?.type === 'MultiPolygon';
  return { type: 'FeatureCollection', features: featuresOf(topology, name).filter(isArea) };
}

function lines(topology: unknown, name: string): Lines {
  const isLine = (one: Feature): one is Lines['features'][number] =>
    one.geometry?.type === 'LineString' || one.geometry?.type === 'MultiLineString';
  return { type: 'FeatureCollection', features: featuresOf(topology, name).filter(isLine) };
}

function featuresOf(topology: unknown, name: string): Feature[] {
  if (!isTopology(topology)) return [];
  const object = topology.objects[name];
  if (!object) return [];
  // Every object of the files is a collection; `feature` of one is a collection as well.
  const unfolded = feature(topology, object as GeometryCollection);
  return unfolded.features;
}

function isTopology(content: unknown): content is Topology {
  return typeof content === 'object' && content !== null && 'type' in content && content.type === 'Topology';
}

function townsOf(content: unknown): Town[] {
  if (!Array.isArray(content)) return [];
  return content.flatMap((town: { n?: unknown; lng?: unknown; lat?: unknown }) =>
    typeof town.n === 'string' && typeof town.lng === 'number' && typeof town.lat === 'number'
      ? [{ name: town.n, lng: town.lng, lat: town.lat }]
      : [],
  );
}
