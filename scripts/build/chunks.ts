import { resolve } from 'node:path';

type Graph = {
  readonly getModuleInfo: (id: string) => { readonly importedIds: readonly string[] } | null;
};

/** Entry modules of each step of a visit. A file that no step names goes where the bundler puts it. */
const entries = {
  early: ['src/main.tsx'],
  start: ['src/app/start/startPage.ts'],
  page: ['src/app/page/App.tsx'],
  embed: ['src/embed/frame/embedPage.tsx'],
  /** The conflict's own map decides how the map stands: it comes with it. */
  map: ['src/app/followMaps.ts', 'src/app/page/PageMap.tsx', 'src/views/map/MapView.tsx'],
  key: ['src/views/key/Key.tsx'],
  clocks: ['src/views/timeline/Controls.tsx'],
  base: ['src/views/map/layers/BaseLayers.tsx', 'src/load/basemap.ts'],
  /** What the page shows by itself once its views stand, and a frame never does. */
  screen: [
    'src/app/page/head/PanelHead.tsx',
    'src/views/list/List.tsx',
    'src/views/claims/words/HeaderFigures.tsx',
    'src/app/page/head/ShownHead.tsx',
    'src/app/page/TextProbe.tsx',
    'src/app/start/UpdateNotice.tsx',
  ],
  /** What a frame or a page opens later, with parts of what is named above. */
  opened: ['src/embed/view/EmbedList.tsx', 'src/views/claims/ClaimsView.tsx'],
} as const;

type Step = keyof typeof entries;

/** Whether a module is among those that a step needs at once. */
type In = (step: Step) => boolean;

/**
 * Files of the build by name, with the modules in each; a module goes to the first that takes it. One file a step, since
 * a dozen of a few hundred bytes cost a round trip each and compress worse; and one for what steps of the page share
 * with those of a frame, so that neither loads what it doesn't show.
 */
const files: { readonly [name: string]: (within: In) => boolean } = {
  // What the first script runs with: it waits for nothing else, and asks for all that follows at once.
  early: (within) => within('early'),
  // What page and frame both draw their first event with.
  first: (within) => within('start') || (within('page') && (within('embed') || within('map'))),
  both: (within) => within('embed') && within('screen'),
  page: (within) => within('page'),
  embed: (within) => within('embed'),
  drawn: (within) => within('map') && (within('key') || within('opened')),
  map: (within) => within('map'),
  // Key and clocks come at the same time, in page and frame.
  key: (within) => within('key') || within('clocks'),
  base: (within) => within('base'),
  shared: (within) => within('screen') && within('opened'),
  screen: (within) => within('screen'),
};

export type ChunkGroup = {
  readonly name: (id: string, graph: Graph) => string | null;
  readonly debugName: string;
  readonly priority: number;
};

/** Makes the bundler's groups of modules, one for each file of a visit. */
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
];

/** The modules and all that they import at once, however far down. */
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
