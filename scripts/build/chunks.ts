import { resolve } from 'node:path';

type Graph = {
  readonly getModuleInfo: (id: string) => { readonly importedIds: readonly string[] } | null;
};

/** Entry modules of each step of a visit. The bundler places the modules that no step needs. */
const entries = {
  early: ['src/main.tsx'],
  start: ['src/app/start/startPage.ts'],
  page: ['src/app/page/App.tsx'],
  embed: ['src/embed/frame/embedPage.tsx'],
  /** Map view, with the loading of the conflict's base map, which decides how the view is placed. */
  map: ['src/app/followMaps.ts', 'src/app/page/PageMap.tsx', 'src/views/map/MapView.tsx'],
  key: ['src/views/key/Key.tsx'],
  clocks: ['src/views/timeline/Controls.tsx'],
  base: ['src/views/map/layers/BaseLayers.tsx', 'src/load/basemap.ts'],
  /** Parts that the full page shows by itself once its views are drawn, and an embedded view never does. */
  screen: [
    'src/app/page/head/PanelHead.tsx',
    'src/views/list/List.tsx',
    'src/views/claims/words/HeaderFigures.tsx',
    'src/app/page/head/ShownHead.tsx',
    'src/app/page/TextProbe.tsx',
    'src/app/start/UpdateNotice.tsx',
  ],
  /** Parts that a reader opens later, and that share modules with the steps above. */
  opened: ['src/embed/view/EmbedList.tsx', 'src/views/claims/ClaimsView.tsx'],
  /** Published versions of the data, which a frozen link, the notices and the share dialog need. */
  kept: ['src/app/kept/openKept.ts'],
} as const;

type Step = keyof typeof entries;

/** Tests whether a step needs the module in question by static imports. */
type In = (step: Step) => boolean;

/**
 * Files of the build by name, each with a predicate of its modules; a module goes to the first file that takes
 * it. One file per step, since many small ones cost a round trip each and compress worse; and one for what page
 * and embedded view share, so that neither loads what it doesn't show.
 */
const files: { readonly [name: string]: (within: In) => boolean } = {
  // Modules of the first script: it waits for no other file, and requests all that follow at once.
  early: (within) => within('early'),
  // Modules with which both page and embedded view draw their first event.
  first: (within) => within('start') || (within('page') && (within('embed') || within('map'))),
  both: (within) => within('embed') && within('screen'),
  page: (within) => within('page'),
  embed: (within) => within('embed'),
  drawn: (within) => within('map') && (within('key') || within('opened')),
  map: (within) => within('map'),
  // Key (legend of marks) and clocks load at the same time, in page and embedded view.
  key: (within) => within('key') || within('clocks'),
  base: (within) => within('base'),
  shared: (within) => within('screen') && within('opened'),
  screen: (within) => within('screen'),
  kept: (within) => within('kept'),
};

export type ChunkGroup = {
  readonly name: (id: string, graph: Graph) => string | null;
  readonly debugName: string;
  readonly priority: number;
};

/** Creates the bundler's chunk groups, one for each file of a visit. */
export function chunkGroups(): ChunkGroup[] {
  let needs: ReadonlyMap<Step, ReadonlySet<string>> | undefined;
  return Object.entries(files).map(([name, takes], at, { length }) => ({
    name: (id, graph) => {
      needs ??= new Map(steps.map((step) => [step, needsOf(graph, entries[step])]));
      const isEntry = id === resolve(entries.early[0]);
      return !isEntry && takes((step) => needs?.get(step)?.has(id) ?? false) ? name : null;
    },
    debugName: name,
    priority: length - at,
  }));
}

const steps: readonly Step[] = [
  'early',
  'start',
  'page',
  'embed',
  'map',
  'key',
  'clocks',
  'base',
  'screen',
  'opened',
  'kept',
];

/** Returns the ids of some modules and of their static imports, transitively. */
function needsOf(graph: Graph, paths: readonly string[]): ReadonlySet<string> {
  const needed = new Set<string>();
  const add = (id: string) => {
    if (needed.has(id)) return;
    needed.add(id);
    graph.getModuleInfo(id)?.importedIds.forEach(add);
  };
  for (const id of paths.map((path) => resolve(path))) {
    if (!graph.getModuleInfo(id)) throw new Error(`the build has no module ${id}`);
    add(id);
  }
  return needed;
}
