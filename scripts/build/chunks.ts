import { resolve } from 'node:path';

type Graph = {
  readonly getModuleInfo: (id: string) => { readonly importedIds: readonly string[] } | null;
};

/** What every visit draws its first event with, the page as well as the frame; and what is too small for a file of its own. */
const roots = [
  'src/app/start/startPage.ts',
  'src/app/page/View.tsx',
  'src/views/timeline/Timeline.tsx',
  'src/views/shared/useSettled.ts',
  'src/i18n/useNaming.ts',
  'src/i18n/placeName.ts',
  'src/model/byId.ts',
  'src/app/start/hostOf.ts',
];

const ofLeaflet =
  /[\\/]leaflet[\\/]|[\\/]@?react-leaflet[\\/]|[\\/]views[\\/]map[\\/](?:leaflet|MapContainer)\.tsx?$|[\\/]theme[\\/]panes\.ts$/;

/**
 * Which file of the build a module goes to. `early`: what the first script runs with, so that it waits for nothing
 * else and all that follows is asked for at once. `first`: what else there must be for the first event, in one file,
 * since a dozen of a few hundred bytes each cost a round trip each. `leaflet`: the packages that the map needs to
 * stand, which parts of it that come later need too. All others go where the bundler puts them.
 */
export function chunkOf(): (id: string, graph: Graph) => string | null {
  let early: ReadonlySet<string> | undefined;
  let first: ReadonlySet<string> | undefined;
  let map: ReadonlySet<string> | undefined;
  return (id, graph) => {
    early ??= needsOf(graph, ['src/main.tsx']);
    first ??= needsOf(graph, roots);
    map ??= needsOf(graph, ['src/views/map/MapView.tsx']);
    if (id === resolve('src/main.tsx')) return null;
    if (early.has(id)) return 'early';
    if (first.has(id)) return 'first';
    return map.has(id) && ofLeaflet.test(id) ? 'leaflet' : null;
  };
}

/** The modules and all that they import at once, however far down. */
function needsOf(graph: Graph, files: readonly string[]): ReadonlySet<string> {
  const needed = new Set<string>();
  const add = (id: string) => {
    if (needed.has(id)) return;
    needed.add(id);
    graph.getModuleInfo(id)?.importedIds.forEach(add);
  };
  for (const id of files.map((file) => resolve(file))) {
    if (!graph.getModuleInfo(id)) throw new Error(`the build has no module ${id}`);
    add(id);
  }
  return needed;
}
