import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';
import { declarations } from '../../scripts/declarations.mjs';

/** What somebody writes who has the package and nothing else of ours. */
const use = `
import { createConflictTimeline, type ConflictTimeline, type TimelineError } from 'conflict-timeline';
const timeline: ConflictTimeline = createConflictTimeline(document.body, {
  from: '2020-10-01', category: ['strike'], area: [46, 39, 47, 40], panels: ['list'], height: 480,
  onSelect: ({ id }) => id?.length,
  onFilter: ({ shown, whole, from }) => shown + whole + from.length,
  onError: ({ code, address }) => (code === 'cancelled' ? address : code),
  folder: './timeline/', loading: 'eager',
});
void timeline.ready.then(({ dataset, version, shown }) => dataset + version + shown);
document.querySelector('conflict-timeline')?.ready.catch(({ detail }: TimelineError) => detail.code);
document.addEventListener('ct-ready', ({ detail }) => detail.whole);
document.addEventListener('ct-error', ({ detail }) => detail.code);
timeline.change({ known: '2020-10-09', theme: undefined });
const day: string | undefined = timeline.view().from;
document.querySelector('conflict-timeline')?.addEventListener('ct-select', ({ detail }) => detail.id);
// @ts-expect-error: a theme that there is not
timeline.change({ theme: 'sepia' });
// @ts-expect-error: a day is a text
timeline.change({ from: 18_500 });
// @ts-expect-error: what lies behind the package's doors
import 'conflict-timeline/dist/types/embed/element/attributes.js';
export { day };
`;

/** The same of the element in JSX. A name with a hyphen that JSX doesn't know passes: no compiler looks at those. */
const useReact = `
import { useRef } from 'react';
import type { ConflictTimelineElement } from 'conflict-timeline/react';
export function Use() {
  const ref = useRef<ConflictTimelineElement>(null);
  void ref.current?.ready.then(({ dataset, shown }) => dataset.length + shown);
  return (
    <>
      <conflict-timeline ref={ref} className="wide" style={{ height: 1 }} hidden from="2020-10-01" map="46,40,8"
        height="fill" loading="eager" v={1} key="a" onct-select={({ detail }) => detail.id?.length}
        onct-ready={({ detail }) => detail.dataset} onct-error={({ detail }) => detail.code === 'cancelled'}
        onClick={() => undefined}><a href="/">x</a></conflict-timeline>
      {/* @ts-expect-error: a theme that there is not */}
      <conflict-timeline theme="sepia" />
      {/* @ts-expect-error: a list is written as a text */}
      <conflict-timeline category={['strike']} />
      {/* @ts-expect-error: what only a filter carries */}
      <conflict-timeline onct-select={({ detail }) => detail.shown} />
    </>
  );
}`;

const types = declarations();

/** A folder in which the package is installed, types only, with what a test writes there. */
function install(files: { readonly [path: string]: string }, packages: readonly string[] = []): string {
  const folder = mkdtempSync(join(tmpdir(), 'conflict-timeline-types-'));
  const write = (path: string, text: string) => {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  };
  const at = 'node_modules/conflict-timeline';
  write(`${at}/package.json`, readFileSync('package.json', 'utf8'));
  for (const [path, text] of types) write(`${at}/dist/types/${path}`, text);
  for (const [path, text] of Object.entries(files)) write(path, text);
  for (const name of packages) {
    mkdirSync(dirname(join(folder, 'node_modules', name)), { recursive: true });
    symlinkSync(resolve('node_modules', name), join(folder, 'node_modules', name));
  }
  return folder;
}

/** What a strict compiler says of files of a folder and, unless it is told not to look there, of all the types that they use. */
function complaints(folder: string, paths: readonly string[], skipLibCheck = false): string[] {
  const program = ts.createProgram(
    paths.map((path) => join(folder, path)),
    {
      strict: true,
      noEmit: true,
      module: ts.ModuleKind.NodeNext,
      moduleResolution: ts.ModuleResolutionKind.NodeNext,
      target: ts.ScriptTarget.ES2022,
      lib: ['lib.es2024.d.ts', 'lib.dom.d.ts', 'lib.dom.iterable.d.ts'],
      jsx: ts.JsxEmit.ReactJSX,
      types: [],
      skipLibCheck,
    },
  );
  const found = ts.getPreEmitDiagnostics(program);
  rmSync(folder, { recursive: true });
  return found.map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, '\n'));
}

describe('the library’s types', () => {
  it('stand alone, and hold what is called', () => {
    expect(complaints(install({ 'use.ts': use }), ['use.ts'])).toEqual([]);
  });

  it('tell React’s JSX of the element: its attributes and events, and no others', () => {
    const example = readFileSync('examples/react/App.tsx', 'utf8');
    const folder = install({ 'App.tsx': example, 'Use.tsx': useReact }, ['@types/react', 'csstype']);
    // React's own types are not ours to check.
    expect(complaints(folder, ['App.tsx', 'Use.tsx'], true)).toEqual([]);
  });
});

describe('the package in plain Node', () => {
  /** What a script prints that finds the package by its name. */
  const run = (script: string) =>
    execFileSync(process.execPath, ['--input-type=module', '--eval', script], { encoding: 'utf8' }).trim();

  it('is imported without a word, and has what a page would find', () => {
    const script = `
      const before = Object.getOwnPropertyNames(globalThis).length;
      const library = await import('conflict-timeline');
      const after = Object.getOwnPropertyNames(globalThis).length;
      let refused = '';
      try { library.createConflictTimeline(); } catch (error) { refused = error.message; }
      class Own extends library.ConflictTimelineElement {}
      console.log(JSON.stringify([Object.keys(library), after - before, refused, typeof Own]));`;
    expect(JSON.parse(run(script))).toEqual([
      ['ConflictTimelineElement', 'createConflictTimeline'],
      0,
      'conflict-timeline needs a page',
      'function',
    ]);
  });

  it('opens by its doors, and nowhere else', () => {
    const script = `
      const paths = ['', '/react', '/package.json', '/dist/conflict-timeline.js', '/dist/embed.js', '/src/library.ts', '/dist/'];
      console.log(JSON.stringify(paths.map((path) => {
        try { return import.meta.resolve('conflict-timeline' + path).replace(/.*\\//, ''); }
        catch (error) { return error.code; }
      })));`;
    const closed = 'ERR_PACKAGE_PATH_NOT_EXPORTED';
    expect(JSON.parse(run(script))).toEqual([
      'conflict-timeline.js',
      'conflict-timeline.js',
      'package.json',
      ...Array<string>(4).fill(closed),
    ]);
  });
});
