import { createWriteStream, existsSync } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import react from '@vitejs/plugin-react';
import { build } from 'vite';
import { conflictDefine } from '../../../scripts/build/conflict';
import { shared } from '../../../scripts/build/shared';
import { csvText, geojsonText, jsonText } from '../generate/text';

export const repository = join(import.meta.dirname, '..', '..', '..');

/** Builds the app itself as it is published, and the pages of the benchmark, in production mode. */
export async function buildAll(folder: string): Promise<void> {
  const mode = 'production';
  await build({
    root: repository,
    configFile: join(repository, 'vite.config.ts'),
    mode,
    logLevel: 'warn',
    build: { outDir: join(folder, 'app'), emptyOutDir: true },
  });
  const pages = join(repository, 'tests', 'bench', 'pages');
  await build({
    root: pages,
    configFile: false,
    mode,
    base: './',
    publicDir: false,
    logLevel: 'error',
    css: shared.css,
    define: conflictDefine,
    plugins: [react()],
    worker: { format: 'es' },
    build: {
      target: 'es2022',
      outDir: join(folder, 'pages'),
      emptyOutDir: true,
      assetsInlineLimit: 0,
      modulePreload: { polyfill: false },
      chunkSizeWarningLimit: Infinity,
      rollupOptions: { input: [join(pages, 'index.html'), join(pages, 'empty.html')] },
    },
  });
}

const texts = { json: jsonText, csv: csvText, geojson: geojsonText };
export type GeneratedKind = keyof typeof texts;

/** The kind of file that a way to measure is named after; JSON for any other. */
export function kindOf(mode: string | undefined): GeneratedKind {
  return mode === 'csv' || mode === 'geojson' ? mode : 'json';
}

/** Writes the generated file of a size and kind, unless it is there. */
export async function writeGenerated(folder: string, n: number, kind: GeneratedKind): Promise<void> {
  const file = join(folder, `${n}.${kind}`);
  if (existsSync(file)) return;
  await mkdir(folder, { recursive: true });
  await pipeline(Readable.from(texts[kind](n)), createWriteStream(file));
}
