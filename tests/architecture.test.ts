import { readdirSync, readFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import { describe, expect, it } from 'vitest';
import { violations } from './architecture/rules';
import { unusedExports } from './architecture/unusedExports';

const src = join(import.meta.dirname, '..', 'src');

function sourceFiles(): Map<string, string> {
  const paths = readdirSync(src, { recursive: true, encoding: 'utf8' }).filter((path) =>
    /\.tsx?$/.test(path),
  );
  return new Map(
    paths.sort().map((path) => [path.split(sep).join('/'), readFileSync(join(src, path), 'utf8')]),
  );
}

describe('architecture', () => {
  it('holds in the source: one direction, no circles, and each door to the world in one place', () => {
    const files = sourceFiles();
    expect(files.size).toBeGreaterThan(20);
    expect(violations(files)).toEqual([]);
  });

  it('exports nothing that only its own file uses', () => {
    const others = ['tests', 'scripts'].flatMap((folder) =>
      readdirSync(folder, { recursive: true, encoding: 'utf8' })
        .filter((path) => /\.(tsx?|mjs)$/.test(path))
        .map((path) => readFileSync(join(folder, path), 'utf8')),
    );
    expect(unusedExports(sourceFiles(), others)).toEqual([]);
    expect(unusedExports(new Map([['a.ts', 'export const b = 1;']]), [])).toEqual(['a.ts: b']);
    expect(unusedExports(new Map([['a.ts', 'export const b = 1;']]), ['b'])).toEqual([]);
  });
});

describe('the test of the architecture', () => {
  const made = (files: Record<string, string>) => violations(new Map(Object.entries(files)));

  it.each<[string, Record<string, string>, string[]]>([
    [
      'an import from a later stage',
      { 'model/a.ts': `import type { B } from '../engine/b';`, 'engine/b.ts': '' },
      ['model/a.ts imports engine/b.ts, a later stage'],
    ],
    [
      'a later stage by re-export and by a dynamic import',
      {
        'table/a.ts': `export * from '../url/b'; void import('../views/c');`,
        'url/b.ts': '',
        'views/c.tsx': '',
      },
      ['table/a.ts imports url/b.ts, a later stage', 'table/a.ts imports views/c.tsx, a later stage'],
    ],
    [
      'a later folder of the readers',
      {
        'formats/json/a.ts': `import '../columns/b'; import '../format';`,
        'formats/columns/b.ts': `import '../delimited/c';`,
        'formats/delimited/c.ts': '',
        'formats/format.ts': '',
      },
      ['formats/json/a.ts imports formats/columns/b.ts, a later folder'],
    ],
    [
      'what lies behind the contract of the engine',
      {
        'engine/engine.ts': `import type { A } from './tab/createTabEngine';`,
        'engine/tab/createTabEngine.ts': `import type { B } from './answers/bins';`,
        'engine/tab/answers/bins.ts': '',
        'app/a.ts': `import '../engine/tab/createTabEngine'; import '../engine/tab/answers/bins';`,
      },
      [
        'engine/engine.ts imports engine/tab/createTabEngine.ts, behind the contract',
        'app/a.ts imports engine/tab/answers/bins.ts, behind the contract',
      ],
    ],
    [
      'a circle within a stage',
      { 'model/a.ts': `import './b';`, 'model/b.ts': `import './c';`, 'model/c.ts': `import './b';` },
      ['a circle: model/b.ts → model/c.ts → model/b.ts'],
    ],
    [
      'React in a pure stage',
      { 'scale/a.ts': `import { useMemo } from 'react';` },
      ['scale/a.ts may not import react'],
    ],
    [
      'Leaflet outside the map',
      { 'views/list/a.tsx': `import L from 'leaflet';`, 'views/map/b.tsx': `import 'leaflet';` },
      ['views/list/a.tsx may not import leaflet'],
    ],
    [
      'what of d3 touches a page',
      {
        'scale/a.ts': `import { scaleTime, select as pick } from 'd3';`,
        'views/b.ts': `import { select } from 'd3'`,
      },
      ['scale/a.ts may not import select of d3'],
    ],
    [
      'what of d3 compiles code',
      { 'formats/a.ts': `import { csvParse, csvParseRows } from 'd3-dsv';` },
      ['formats/a.ts may not import csvParse of d3'],
    ],
    [
      'requests outside load',
      {
        'app/a.ts': `void fetch('x'); new Worker('y'); const z = { fetch: 1 }; z.fetch;`,
        'load/b.ts': `fetch('x')`,
      },
      ['app/a.ts may not use fetch', 'app/a.ts may not use Worker'],
    ],
    [
      'the address outside its one place',
      {
        'app/a.ts': `window.location.hash = ''`,
        'url/sync.ts': `history.pushState(null, '', location.hash)`,
      },
      ['app/a.ts may not use location'],
    ],
    [
      'storage outside main',
      { 'app/a.ts': `globalThis.localStorage`, 'main.tsx': `localStorage` },
      ['app/a.ts may not use localStorage'],
    ],
    [
      'a cache beside its owner',
      {
        'model/a.ts': `const kept = new WeakMap<object, string>(); export type B = WeakMap<object, string>;`,
      },
      ['model/a.ts may not use WeakMap'],
    ],
    ['the page in a pure stage', { 'engine/a.ts': `document.title` }, ['engine/a.ts may not use document']],
    [
      'files read by Node outside the terminal',
      { 'load/a.ts': `import 'node:fs';` },
      ['load/a.ts may not import node:fs'],
    ],
    [
      'names that say nothing',
      { 'model/utils.ts': '', 'views/common/a.ts': '', 'table/index.ts': '', 'things/a.ts': '' },
      [
        'model/utils.ts: "utils" says nothing of what is in it',
        'views/common/a.ts: "common" says nothing of what is in it',
        'table/index.ts: "index" says nothing of what is in it',
        'things/a.ts is in no known stage',
      ],
    ],
  ])('finds %s', (_, files, expected) => {
    expect(made(files)).toEqual(expected);
  });

  it('lets names of one’s own, types and keys pass', () => {
    const text = `
      import type { Window } from './questions';
      export function days(window: Window, location: string, file: File): { history: string } {
        return { history: location + window.from + file.name };
      }`;
    expect(made({ 'engine/a.ts': text, 'engine/questions.ts': '' })).toEqual([]);
  });
});
