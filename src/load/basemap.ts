import type { Feature, FeatureCollection, LineString, MultiLineString, MultiPolygon, Polygon } from 'geojson';
import { feature } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';
import type { ConflictMap, LayerRole, MapLayer } from '../model/conflictMap';
import type { Issue } from '../model/issue';
import type { Text } from '../model/text';
import type { PlacedMap } from './conflictMap';
import { embeddedFile, embeddedPicture } from './embedded';

export type AreaProperties = { readonly name?: Text; readonly k?: string };
export type Areas = FeatureCollection<Polygon | MultiPolygon, AreaProperties>;
export type Lines = FeatureCollection<LineString | MultiLineString>;
export type Town = {
  readonly name: string;
  readonly lng: number;
  readonly lat: number;
  readonly capital?: true;
  /** Lowest zoom at which the town's name is displayed. Default: every zoom. */
  readonly from?: number;
};

/** Decoded layers of a conflict's map; a layer whose file is missing is empty. */
export type Basemap = {
  /** Outlines (areas or lines) by layer id; layers without outlines are absent. */
  readonly shapes: ReadonlyMap<string, Areas | Lines>;
  /** Merged features of all layers that share a role: countries, water, districts, front lines. */
  readonly countries: Areas;
  readonly water: Areas;
  readonly admin1: Areas;
  readonly front: Lines;
  /** Towns for labels, largest first. */
  readonly towns: readonly Town[];
  /** Address of the relief picture for each theme; `''` if there is none. */
  readonly relief: { readonly light: string; readonly dark: string };
  /** Issues found while loading the map: missing files, unreadable entries. */
  readonly issues: readonly Issue[];
};

const coming = new Map<PlacedMap, Map<string, Promise<Basemap>>>();

/**
 * Loads a base map as `loadBasemap` does, cached for all maps of a page; a base map with a missing file is
 * loaded anew at the next call.
 */
export function sharedBasemap(placed: PlacedMap, zoom: number): Promise<Basemap> {
  const levels = coming.get(placed) ?? new Map<string, Promise<Basemap>>();
  coming.set(placed, levels);
  const level = layersAt(placed.map, zoom)
    .map(({ id }) => id)
    .join();
  const known = levels.get(level);
  if (known) return known;
  const loading = loadBasemap(placed, zoom).then((basemap) => {
    if (basemap.issues.length > 0) levels.delete(level);
    return basemap;
  });
  levels.set(level, loading);
  return loading;
}

/**
 * Fetches and decodes the files of those map layers that are drawn at a zoom, each file once. Never rejects:
 * failures are issues.
 */
export async function loadBasemap(placed: PlacedMap, zoom = 0): Promise<Basemap> {
  const { map, base, issues: ofTheMap } = placed;
  const layers = layersAt(map, zoom);
  const issues: Issue[] = [...ofTheMap];
  const read = async (file: string): Promise<unknown> => {
    try {
      const enclosed = await embeddedFile(file);
      if (enclosed) return JSON.parse(await enclosed.text());
      const response = await fetch(addressOf(file, base));
      if (!response.ok) throw new Error(String(response.status));
      const content: unknown = await response.json();
      return content;
    } catch {
      const value = file.split('/').at(-1) ?? '';
      issues.push({ severity: 'warning', code: 'basemap-missing', row: 0, value });
      return undefined;
    }
  };
  const files = [...new Set(layers.filter(({ role }) => role !== 'relief').map(({ file }) => file))];
  const contents = new Map(await Promise.all(files.map(async (file) => [file, await read(file)] as const)));
  const of = (role: LayerRole) => layers.filter((layer) => layer.role === role);
  const unfold = ({ file, object }: MapLayer): readonly Feature[] => {
    try {
      return featuresOf(contents.get(file), object ?? '');
    } catch {
      issues.push({ severity: 'warning', code: 'basemap-missing', row: 0, value: object ?? file });
      return [];
    }
  };
  const turn =
    map.box && map.box[2] > 180
      ? await import('./turned').catch(() => {
          issues.push({ severity: 'warning', code: 'basemap-missing', row: 0, value: 'turned' });
          return undefined;
        })
      : undefined;
  const unfolded = new Map(layers.map((layer) => [layer, turn ? turn.twice(unfold(layer)) : unfold(layer)]));
  const features = (layer: MapLayer) => unfolded.get(layer) ?? [];
  const areasOf = (role: LayerRole) => collection(of(role).flatMap(features).filter(isArea));
  const relief = (theme: 'light' | 'dark') => {
    const file = of('relief').find((layer) => (layer.theme ?? theme) === theme)?.file;
    return file === undefined ? '' : (embeddedPicture(file) ?? pictureAddress(file, base));
  };
  const drawn = layers.filter(({ style }) => style !== undefined);
  return {
    shapes: new Map(drawn.map((layer) => [layer.id, outlines(features(layer))])),
    countries: areasOf('land'),
    water: areasOf('water'),
    admin1: areasOf('district'),
    front: collection(of('front').flatMap(features).filter(isLine)),
    towns: of('town').flatMap(({ file }) => {
      const towns = townsOf(contents.get(file));
      return turn ? [...towns, ...towns.map((town) => ({ ...town, lng: town.lng + 360 }))] : towns;
    }),
    relief: { light: relief('light'), dark: relief('dark') },
    issues,
  };
}

/** Returns those layers of a map that are drawn at a zoom. */
function layersAt({ layers }: ConflictMap, zoom: number): readonly MapLayer[] {
  return layers.filter(({ zooms: [from, below] = [0, Infinity] }) => from <= zoom && zoom < below);
}

/** Resolves a layer's file name against the address of `map.json`. Throws for another origin. */
function addressOf(file: string, base: string): string {
  const url = new URL(file, base);
  if (url.origin !== new URL(base).origin) throw new Error(`${url.origin} is another host`);
  return url.href;
}

function pictureAddress(file: string, base: string): string {
  try {
    return addressOf(file, base);
  } catch {
    return '';
  }
}

const isArea = (one: Feature): one is Areas['features'][number] =>
  one.geometry?.type === 'Polygon' || one.geometry?.type === 'MultiPolygon';
const isLine = (one: Feature): one is Lines['features'][number] =>
  one.geometry?.type === 'LineString' || one.geometry?.type === 'MultiLineString';

function collection<One extends Feature>(features: readonly One[]) {
  return { type: 'FeatureCollection' as const, features: [...features] };
}

/**
 * Collects the outlines of a layer as areas or as lines; its first feature decides which, features of the
 * other kind are dropped.
 */
function outlines(features: readonly Feature[]): Areas | Lines {
  const [first] = features;
  return first && isLine(first) ? collection(features.filter(isLine)) : collection(features.filter(isArea));
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
  return content.flatMap((town: { [field in 'n' | 'lng' | 'lat' | 'z' | 'capital']?: unknown } | null) =>
    typeof town?.n === 'string' && typeof town.lng === 'number' && typeof town.lat === 'number'
      ? [
          {
            name: town.n,
            lng: town.lng,
            lat: town.lat,
            ...(town.capital === true && { capital: town.capital }),
            ...(typeof town.z === 'number' && { from: town.z }),
          },
        ]
      : [],
  );
}
