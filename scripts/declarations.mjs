import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, posix } from 'node:path';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';

/**
 * Returns the library's type declarations by path, `library.d.ts` first: those of its entries and of all files
 * that these import. All other types of the app are left out, so that users of the library need none of its
 * packages; only `react.d.ts` refers to React's types.
 * @returns {ReadonlyMap<string, string>}
 */
export function declarations() {
  const { config } = ts.readConfigFile('tsconfig.json', (path) => readFileSync(path, 'utf8'));
  const { options } = ts.parseJsonConfigFileContent(config, ts.sys, '.');
  const program = ts.createProgram(['src/library.ts', 'src/react.ts'], {
    ...options,
    noEmit: false,
    declaration: true,
    emitDeclarationOnly: true,
    // `npm run types` has looked.
    noCheck: true,
    rootDir: 'src',
    outDir: '/',
  });
  /** @type {Map<string, string>} */
  const all = new Map();
  program.emit(undefined, (path, text) => all.set(path.replace(/^\//, ''), text));

  /** @type {Map<string, string>} */
  const kept = new Map();
  /** @param {string} path */
  const keep = (path) => {
    const text = all.get(path);
    if (text === undefined) throw new Error(`the types need ${path}, which is none of the app's`);
    if (kept.has(path)) return;
    const allowed = path === 'react.d.ts' ? ['react'] : [];
    // Node's module resolution needs the file extension.
    kept.set(path, text.replace(/(from '\.[^']*)'/g, "$1.js'"));
    for (const { fileName } of ts.preProcessFile(text).importedFiles) {
      if (allowed.includes(fileName)) continue;
      if (!fileName.startsWith('.')) throw new Error(`the types of ${path} need the package ${fileName}`);
      keep(`${posix.join(posix.dirname(path), fileName)}.d.ts`);
    }
  };
  keep('library.d.ts');
  keep('react.d.ts');
  return kept;
}

// `npm run build:lib` writes them beside the built library.
if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const outDir = 'dist/types';
  rmSync(outDir, { recursive: true, force: true });
  for (const [path, text] of declarations()) {
    const file = join(outDir, path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text);
  }
}
