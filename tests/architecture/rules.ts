import { posix } from 'node:path';
import { parseSource, type ParsedSource } from './parseSource';

/** The stages in the order in which data goes through them: a folder imports only from those before it. */
export const stages = [
  'theme',
  'model',
  'diff',
  'formats',
  'table',
  'pairs',
  'engine',
  'load',
  'scale',
  'state',
  'url',
  'i18n',
  'export',
  'draw',
  'views',
  'share',
  'app',
  'embed',
  'cli',
] as const;

/** Stages whose tests run in plain Node: no React, no map, no page. */
const pureStages: readonly string[] = [
  'theme',
  'model',
  'diff',
  'formats',
  'table',
  'pairs',
  'engine',
  'scale',
  'state',
  'url',
  'export',
];

/** Packages, by the files that may import them. */
const packageRules: readonly { readonly of: RegExp; readonly only: (path: string) => boolean }[] = [
  {
    of: /^(react|react-dom|zustand\/react)(\/|$)/,
    only: (path) => path === 'state/useApp.ts' || !pureStages.includes(stageOf(path)),
  },
  { of: /^(leaflet|react-leaflet)(\/|$)/, only: (path) => path.startsWith('views/map/') },
  { of: /^node:/, only: (path) => stageOf(path) === 'cli' },
];

/** Globals, by the files that may read them. */
const globalRules: readonly { readonly of: readonly string[]; readonly only: (path: string) => boolean }[] = [
  {
    of: ['document', 'window', 'navigator', 'requestAnimationFrame', 'HTMLElement'],
    only: (path) => touchesAddress(path) || !pureStages.includes(stageOf(path)),
  },
  {
    of: ['fetch', 'XMLHttpRequest', 'Worker', 'File', 'FileReader', 'EventSource', 'WebSocket'],
    only: (path) => path === 'views/map/tiles/fetchedTiles.ts' || stageOf(path) === 'load',
  },
  { of: ['history', 'location'], only: touchesAddress },
  {
    of: ['localStorage', 'sessionStorage', 'indexedDB', 'cookie', 'caches'],
    only: (path) =>
      path === 'main.tsx' ||
      path === 'app/files/columns/remembered.ts' ||
      path === 'views/map/tiles/rememberedAddress.ts',
  },
  { of: ['WeakMap', 'WeakRef', 'WeakSet'], only: (path) => weakMaps.includes(path) },
];

/**
 * Where a `WeakMap` is right. A cache is a member of what it is of, or of what made it: one beside its owner, keyed by
 * the owner's identity, is found by nobody, and two apps on a page share it.
 */
const weakMaps: readonly string[] = [
  // When each button was pressed, for as long as the closer lives: the buttons are React's, and come and go meanwhile.
  'app/keyboard/closeLast.ts',
];

/** What of d3 compiles code from text, which a strict content policy forbids. */
const d3ThatCompiles = /^(csvParse|tsvParse|dsvFormat)$/;

/** What of d3 touches a page. */
const d3OfThePage =
  /^(select|selectAll|create|creator|drag|zoom|brush|brushX|brushY|transition|pointer|json|csv|text)$/;

const emptyNames = /^(utils?|helpers?|common|misc|index)$/i;

/** What breaks the architecture, a sentence each. `files`: text by path below `src`. */
export function violations(files: ReadonlyMap<string, string>): string[] {
  const found: string[] = [];
  const imported = new Map<string, string[]>();
  for (const [path, text] of files) {
    const parsed = parseSource(path, text);
    found.push(
      ...nameViolations(path),
      ...packageViolations(path, parsed),
      ...globalViolations(path, parsed),
    );
    const targets = parsed.imports
      .map(({ from }) => resolve(path, from, files))
      .filter((target) => target !== undefined);
    imported.set(path, targets);
    for (const target of targets) {
      if (rankOf(target) > rankOf(path)) found.push(`${path} imports ${target}, a later stage`);
      if (isLaterFolder(path, target)) found.push(`${path} imports ${target}, a later folder`);
      if (isBehindContract(path, target)) found.push(`${path} imports ${target}, behind the contract`);
    }
  }
  return [...found, ...cycles(imported)];
}

/** Folders of the readers, each importing only from those before it. */
const foldersOfFormats: readonly string[] = [
  'delimited',
  'json',
  'xml',
  'own',
  'tables',
  'columns',
  'presets',
];

function isLaterFolder(path: string, target: string): boolean {
  const rank = (file: string) =>
    file.startsWith('formats/') ? foldersOfFormats.indexOf(file.split('/')[1] ?? '') : -1;
  return rank(path) >= 0 && rank(target) > rank(path);
}

/** What the rest of the app may import of the tab's engine; all else is behind the contract, which imports none of it. */
const doorsOfTab: readonly string[] = [
  'engine/tab/createTabEngine.ts',
  'engine/tab/search/loadSearch.ts',
  'engine/tab/search/lateNameSearch.ts',
];

function isBehindContract(path: string, target: string): boolean {
  if (!target.startsWith('engine/tab/') || path.startsWith('engine/tab/')) return false;
  return stageOf(path) === 'engine' || !doorsOfTab.includes(target);
}

function stageOf(path: string): string {
  return path.includes('/') ? path.slice(0, path.indexOf('/')) : '';
}

/** Tables that every stage may read. They import nothing of any. */
const tablesOfAll: readonly string[] = ['i18n/languageTable.ts', 'i18n/languages.ts'];

/** The place of a file's stage; what lies in `src` itself stands above all. */
function rankOf(path: string): number {
  if (tablesOfAll.includes(path)) return -1;
  const rank = stages.findIndex((stage) => stage === stageOf(path));
  return rank < 0 ? stages.length : rank;
}

function nameViolations(path: string): string[] {
  const parts = path.replace(/\.d?\.?tsx?$/, '').split('/');
  const empty = parts.find((part) => emptyNames.test(part));
  const unknown = path.includes('/') && !stages.some((stage) => stage === stageOf(path));
  return [
    ...(empty === undefined ? [] : [`${path}: "${empty}" says nothing of what is in it`]),
    ...(unknown ? [`${path} is in no known stage`] : []),
  ];
}

function packageViolations(path: string, { imports }: ParsedSource): string[] {
  const misplaced = imports.filter(({ from }) =>
    packageRules.some(({ of, only }) => of.test(from) && !only(path)),
  );
  const isPure = pureStages.includes(stageOf(path));
  const ofD3 = imports
    .filter(({ from }) => /^d3(-|$)/.test(from))
    .flatMap(({ names }) => names)
    .filter((name) => d3ThatCompiles.test(name) || (isPure && d3OfThePage.test(name)));
  return [
    ...misplaced.map(({ from }) => `${path} may not import ${from}`),
    ...ofD3.map((name) => `${path} may not import ${name} of d3`),
  ];
}

function globalViolations(path: string, { globals }: ParsedSource): string[] {
  return globalRules.flatMap(({ of, only }) =>
    only(path) ? [] : of.filter((name) => globals.has(name)).map((name) => `${path} may not use ${name}`),
  );
}

function resolve(path: string, from: string, files: ReadonlyMap<string, string>): string | undefined {
  if (!from.startsWith('.')) return undefined;
  const base = posix.join(posix.dirname(path), from.replace(/\?.*$/, ''));
  return [base, `${base}.ts`, `${base}.tsx`].find((candidate) => files.has(candidate));
}

/** Each circle of imports once, beginning with the file at which it was met. */
function cycles(imported: ReadonlyMap<string, readonly string[]>): string[] {
  const found: string[] = [];
  const done = new Set<string>();
  const trail: string[] = [];
  const visit = (path: string): void => {
    const at = trail.indexOf(path);
    if (at >= 0) found.push(`a circle: ${[...trail.slice(at), path].join(' → ')}`);
    if (at >= 0 || done.has(path)) return;
    trail.push(path);
    imported.get(path)?.forEach(visit);
    trail.pop();
    done.add(path);
  };
  for (const path of imported.keys()) visit(path);
  return found;
}

/**
 * The address bar, and what is apart from it: loading the page anew, since the first script needs that alone, and what
 * the columns of a table mean, which only the dialog writes.
 */
function touchesAddress(path: string): boolean {
  return ['url/sync.ts', 'url/reloadPage.ts', 'url/keepColumns.ts'].includes(path);
}
