import { relative, sep } from 'node:path';
import { build, type InlineConfig, type Plugin } from 'vite';

/** Returns the placeholder for a part's address in the script, until the part is built. */
const place = (path: string) => `part:${path}`;
const places = /(["'`])part:([^"'`]+)\1/g;

/**
 * Plugin that builds dynamically imported modules beside a script of one file, each with all its imports: they
 * share no module with the script, so must keep no state and need no package. `isPart`: tests a path from the
 * repository's root; `config`: Vite configuration of the parts. Builds that aren't written don't split.
 */
export function partsBeside(
  fileName: string,
  { isPart, config }: { readonly isPart: (path: string) => boolean; readonly config: InlineConfig },
): Plugin {
  let written = true;
  return {
    name: 'parts-beside',
    apply: 'build',
    enforce: 'pre',
    configResolved: ({ build: { write } }) => {
      written = write;
    },
    async resolveId(source, importer, options) {
      if (!written || options.kind !== 'dynamic-import') return null;
      const found = await this.resolve(source, importer, { ...options, skipSelf: true });
      const path = found && relative(process.cwd(), found.id).split(sep).join('/');
      return path && isPart(path) ? { id: place(path), external: true } : null;
    },
    async generateBundle(_options, bundle) {
      const script = bundle[fileName];
      if (script?.type !== 'chunk') throw new Error(`the build has no script ${fileName}`);
      const asked = [...script.code.matchAll(places)].map(([, , path]) => path ?? '');
      if (asked.length === 0) return;
      const files = await builtParts([...new Set(asked)], config);
      for (const { file, code } of files.values())
        this.emitFile({ type: 'asset', fileName: file, source: code });
      script.code = script.code.replace(places, (_place, quote: string, path: string) => {
        const part = files.get(path);
        if (!part) throw new Error(`the build has no part ${path}`);
        return `${quote}./${part.file}${quote}`;
      });
    },
  };
}

type Part = { readonly file: string; readonly code: string };

/**
 * Builds parts of a script; returns their files by path of the entry module, and files that they share by file
 * name.
 */
async function builtParts(paths: readonly string[], config: InlineConfig): Promise<Map<string, Part>> {
  const names = 'assets/library-[name]-[hash].js';
  const output = await build({
    ...config,
    configFile: false,
    logLevel: 'warn',
    build: {
      ...config.build,
      write: false,
      modulePreload: false,
      rolldownOptions: {
        input: Object.fromEntries(paths.map((path) => [nameOf(path), path])),
        preserveEntrySignatures: 'strict',
        output: { format: 'es', entryFileNames: names, chunkFileNames: names },
      },
    },
  });
  const files = new Map<string, Part>();
  for (const result of Array.isArray(output) ? output : [output]) {
    for (const chunk of 'output' in result ? result.output : []) {
      if (chunk.type !== 'chunk') throw new Error(`${chunk.fileName} is no script`);
      const stranger = chunk.moduleIds.find((id) => id.includes('node_modules'));
      if (stranger) throw new Error(`a part beside the script carries no notice of ${stranger}`);
      const entry = chunk.isEntry && chunk.facadeModuleId;
      const path = entry ? relative(process.cwd(), entry).split(sep).join('/') : chunk.fileName;
      files.set(path, { file: chunk.fileName, code: chunk.code });
    }
  }
  return files;
}

/** Returns the name of a part's file by its module's path: `src/i18n/fr/shell.ts` → `fr-shell`. */
function nameOf(path: string): string {
  return path
    .replace(/\.\w+$/, '')
    .split('/')
    .slice(path.includes('/i18n/') ? -2 : -1)
    .join('-');
}
