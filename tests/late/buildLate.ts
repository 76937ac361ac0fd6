import { rm } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { build, mergeConfig, type Plugin } from 'vite';
import app from '../../scripts/build/app';

/** Has the app ask the engine of `engineInPage.ts`, which is late where the test wants it. */
const lateEngine: Plugin = {
  name: 'late-engine',
  enforce: 'pre',
  resolveId: (source, importer) =>
    source.endsWith('/createTabEngine') && importer?.endsWith('/openDataset.ts')
      ? fileURLToPath(new URL('engineInPage.ts', import.meta.url))
      : undefined,
};

/** Builds the app with an engine that can be late into a folder; what stood there goes first. */
export async function buildLate(outDir: string): Promise<void> {
  await rm(outDir, { recursive: true, force: true });
  await build(
    mergeConfig(app, {
      configFile: false,
      logLevel: 'warn',
      plugins: [lateEngine],
      build: { outDir, emptyOutDir: true, minify: false },
    }),
  );
}
