import { readConflictMap } from '../formats/own/conflictMap';
import { loadBasemap, type Areas, type Lines } from './basemap';
import { withinTime } from './withinTime';

/** Countries of the world, by their codes of ISO 3166-1, and the lines of their borders and coasts. */
export type WorldOutline = { readonly countries: Areas; readonly lines: readonly Lines[] };

const coming = new Map<string, Promise<WorldOutline | undefined>>();

/**
 * Loads the outline of the world as its map draws it at a zoom, without towns and water. `own`: address of the app's
 * own map, beside whose folder the world's lies. Once for a page; undefined where it can't be had, and then anew.
 */
export function loadWorldOutline(own: string, zoom = 0): Promise<WorldOutline | undefined> {
  const key = `${zoom} ${own}`;
  const known = coming.get(key);
  if (known) return known;
  const loading = fetchOutline(new URL('../world/map.json', own).href, zoom).catch(() => undefined);
  coming.set(key, loading);
  void loading.then((found) => {
    if (!found) coming.delete(key);
  });
  return loading;
}

async function fetchOutline(address: string, zoom: number): Promise<WorldOutline | undefined> {
  const response = await withinTime(fetch(address));
  if (!response.ok) return undefined;
  const content: unknown = await response.json();
  const { map, issues } = readConflictMap(content);
  const layers = map.layers.filter(({ role }) => role === 'land' || role === 'line');
  const basemap = await loadBasemap({ map: { ...map, layers }, base: address, issues }, zoom);
  if (basemap.countries.features.length === 0) return undefined;
  const isLines = (shape: Areas | Lines): shape is Lines => !shape.features.some(isArea);
  return { countries: basemap.countries, lines: [...basemap.shapes.values()].filter(isLines) };
}

const isArea = ({ geometry }: Areas['features'][number] | Lines['features'][number]) =>
  geometry.type.endsWith('Polygon');
