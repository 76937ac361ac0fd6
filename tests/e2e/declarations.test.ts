import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';
import { declarations } from '../../scripts/declarations.mjs';

/** What somebody writes who has the package and nothing else of ours. */
const use = `
import { createConflictTimeline, type ConflictTimeline } from 'conflict-timeline';
const timeline: ConflictTimeline = createConflictTimeline(document.body, {
  from: '2020-10-01', category: ['strike'], area: [46, 39, 47, 40], panels: ['list'], height: 480,
  onSelect: ({ id }) => id?.length,
  onFilter: ({ shown, whole, from }) => shown + whole + from.length,
});
timeline.change({ known: '2020-10-09', theme: undefined });
const day: string | undefined = timeline.view().from;
document.querySelector('conflict-timeline')?.addEventListener('ct-select', ({ detail }) => detail.id);
// @ts-expect-error: a theme that there is not
timeline.change({ theme: 'sepia' });
// @ts-expect-error: a day is a text
timeline.change({ from: 18_500 });
export { day };
`;

describe('the library’s types', () => {
  it('stand alone, and hold what is called', () => {
    const folder = mkdtempSync(join(tmpdir(), 'conflict-timeline-types-'));
    const write = (path: string, text: string) => {
      mkdirSync(dirname(join(folder, path)), { recursive: true });
      writeFileSync(join(folder, path), text);
    };
    const at = 'node_modules/conflict-timeline';
    write(`${at}/package.json`, readFileSync('package.json', 'utf8'));
    for (const [path, text] of declarations()) write(`${at}/dist/types/${path}`, text);
    write('use.ts', use);
    const program = ts.createProgram([join(folder, 'use.ts')], {
      strict: true,
      noEmit: true,
      module: ts.ModuleKind.NodeNext,
      moduleResolution: ts.ModuleResolutionKind.NodeNext,
      target: ts.ScriptTarget.ES2022,
      lib: ['lib.es2024.d.ts', 'lib.dom.d.ts', 'lib.dom.iterable.d.ts'],
      types: [],
    });
    const found = ts.getPreEmitDiagnostics(program);
    rmSync(folder, { recursive: true });
    expect(found.map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, '\n'))).toEqual([]);
  });
});
