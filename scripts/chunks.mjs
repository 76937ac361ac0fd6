import { resolve } from 'node:path';

/** What every visit draws its first event with, the page as well as the frame; and what is too small for a file of its own. */
const roots = [
  'src/app/startPage.ts',
  'src/app/View.tsx',
  'src/views/timeline/Timeline.tsx',
  'src/views/useSettled.ts',
  'src/i18n/useNaming.ts',
  'src/i18n/placeName.ts',
  'src/model/byId.ts',
  'src/app/hostOf.ts',
];

/**
 * Which file of the build a module goes to. `early`: what the first script runs with, so that it waits for nothing
 * else and all that follows is asked for at once. `first`: what else there must be for the first event, in one file,
 * since a dozen of a few hundred bytes each cost a round trip each. All others go where the bundler puts them.
 */
export function chunkOf() {
  let early;
  let first;
  return (id, graph) => {
    early ??= needsOf(graph, ['src/main.tsx']);
    first ??= needsOf(graph, roots);
    if (id === resolve('src/main.tsx')) return null;
    return early.has(id) ? 'early' : first.has(id) ? 'first' : null;
  };
}

/** The modules and all that they import at once, however far down. */
function needsOf(graph, files) {
  const needed = new Set();
  const add = (id) => {
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
