import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join, resolve } from 'node:path';
import { build, type Plugin, type Rolldown } from 'vite';
import { describe, expect, it } from 'vitest';
import { importsAtOnce } from '../../scripts/build/plugins/importsAtOnce';
import { partsBeside } from '../../scripts/build/plugins/partsBeside';

/** Modules by name, in a folder that doesn't exist. */
const modules: { readonly [name: string]: string } = {
  entry: `export const all = async () => [(await import('./view')).view, (await import("./texts")).texts];`,
  view: `import { shared } from './shared'; export const view = 'a view ' + shared;`,
  texts: `import { shared } from './shared'; export const texts = 'some texts ' + shared;`,
  shared: `export const shared = globalThis.name;`,
};
const folder = resolve('none');
const source: Plugin = {
  name: 'source',
  enforce: 'pre',
  resolveId: (id) => (basename(id) in modules ? resolve(folder, basename(id)) : null),
  load: (id) => (id.startsWith(folder) ? (modules[basename(id)] ?? null) : null),
};

const isPart = (path: string) => path === 'none/texts';
const config = { configFile: false, logLevel: 'silent', publicDir: false } as const;

/** What a build of one file with these plugins makes, by file name. */
async function built(plugins: readonly Plugin[]): Promise<Map<string, string>> {
  const files = new Map<string, string>();
  const read = (_options: unknown, bundle: Rolldown.OutputBundle) => {
    for (const [name, output] of Object.entries(bundle))
      files.set(name, String('code' in output ? output.code : output.source));
  };
  // Parts lie beside a script only where it is written.
  const outDir = mkdtempSync(join(tmpdir(), 'one-file-'));
  await build({
    ...config,
    plugins: [...plugins, source, { name: 'read', generateBundle: { order: 'post', handler: read } }],
    build: {
      outDir,
      emptyOutDir: true,
      minify: false,
      rolldownOptions: {
        input: resolve(folder, 'entry'),
        preserveEntrySignatures: 'strict',
        output: { format: 'es', codeSplitting: false, entryFileNames: 'script.js' },
      },
    },
  });
  rmSync(outDir, { recursive: true });
  return files;
}

describe('a build of one file', () => {
  it('runs its modules at once: none is wrapped to wait for a dynamic import', async () => {
    expect((await built([])).get('script.js')).toMatch(/__esm/);
    const script = (await built([importsAtOnce()])).get('script.js');
    expect(script).toMatch(/a view .*some texts /s);
    expect(script).not.toMatch(/__esm|\bimport\(/);
  });

  it('leaves parts out, and asks for each beside it', async () => {
    const beside = partsBeside('script.js', { isPart, config: { ...config, plugins: [source] } });
    const files = await built([importsAtOnce(isPart), beside]);
    const script = files.get('script.js') ?? '';
    const [, part = ''] = /\bimport\(["'`]\.\/(assets\/library-texts-[\w-]+\.js)["'`]\)/.exec(script) ?? [];
    expect(files.get(part)).toContain('some texts');
    expect(script).toContain('a view');
    expect(script).not.toMatch(/some texts|part:/);
  });
});
