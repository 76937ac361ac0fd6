/**
 * What is mutated, and the tests that must notice, as globs from the root of the repository; `setUp` where these
 * want messages or the search. Tests that read the sources as text are left out: they would see the mutator's code.
 */
export const folders = {
  list: {
    mutate: ['src/views/list/{longListLayout,groupByDay,listKeys}.ts'],
    testFiles: ['tests/views/list/*.test.ts'],
  },
  scale: {
    mutate: ['src/scale/*.ts'],
    testFiles: ['tests/scale/*.test.ts', 'tests/views/timeline/**/*.test.ts', 'tests/{draw,svg}/*.test.ts'],
    setUp: true,
  },
  url: { mutate: ['src/url/*.ts'], testFiles: ['tests/url/*.test.ts'] },
  model: {
    mutate: ['src/model/*.ts'],
    testFiles: ['tests/{model,table}/*.test.ts', 'tests/formats/own/{conflictTimeline,conflictMap}.test.ts'],
  },
  filters: {
    mutate: ['src/views/filters/facetOptions.ts'],
    testFiles: ['tests/views/filters/*.test.ts'],
    setUp: true,
  },
  draw: {
    mutate: ['src/draw/{box,placeLabels,tickText}.ts'],
    testFiles: ['tests/{scale,svg}/*.test.ts', 'tests/views/{claims,map}/**/*.test.ts'],
    setUp: true,
  },
  claims: {
    mutate: ['src/views/claims/layout/{layout*,placeLabels,scene,series,rows,rowScale}.ts'],
    testFiles: ['tests/views/claims/{,layout/}*.test.ts', 'tests/svg/*.test.ts'],
    setUp: true,
  },
  timeline: {
    mutate: [
      'src/views/timeline/{frame,lanes/{layout,lanes,pack,bars,labelTicks},clocks/knownTrack,overview/overviewLayout}.ts',
    ],
    testFiles: ['tests/views/timeline/**/*.test.ts', 'tests/svg/*.test.ts'],
    setUp: true,
  },
  map: {
    mutate: ['src/views/map/layout/**/*.ts', '!src/views/map/layout/{useMapLayout,connections}.ts'],
    testFiles: ['tests/views/map/layout/**/*.test.ts', 'tests/svg/*.test.ts'],
    setUp: true,
  },
  export: {
    mutate: ['src/export/**/*.ts', 'src/formats/delimited/csvCell.ts'],
    testFiles: ['tests/export/**/*.test.ts', 'tests/formats/delimited/csvCell.test.ts'],
    setUp: true,
  },
  share: {
    mutate: ['src/share/{addresses,snippets,file}/*.ts'],
    testFiles: ['tests/share/{addresses,snippets}/*.test.ts'],
    setUp: true,
  },
  formats: { mutate: ['src/formats/**/*.ts'], testFiles: ['tests/formats/**/*.test.ts'], setUp: true },
  table: {
    mutate: ['src/table/*.ts'],
    testFiles: ['tests/table/*.test.ts', 'tests/engine/{contract,known,marked,windows}.test.ts'],
    setUp: true,
  },
  engine: { mutate: ['src/engine/**/*.ts'], testFiles: ['tests/engine/*.test.ts'], setUp: true },
};

/** The share of a folder's mutants that must be killed, per cent. */
export const floor = 85;

/**
 * @typedef {{ mutate: string[], testFiles: string[], setUp?: boolean }} Folder
 * @param {string} name
 * @returns {Folder}
 */
export function folderOf(name) {
  const found = new Map(Object.entries(folders)).get(name);
  if (!found) throw new Error(`no folder ${name}; there are ${Object.keys(folders).join(', ')}`);
  return found;
}
