import { pathToFileURL } from 'node:url';
import { createServer } from 'vite';

// Keeps the present version of the conflict's dataset, or of the one that is named, beside it in the repository:
//   npm run publish-dataset            or        npm run publish-dataset -- path/to/dataset.json [--to folder]
// The same as `conflict-timeline publish` (docs/cli/publish.md), without a build.

/**
 * Publishes a dataset with the sources of the command line; returns the exit status. Default dataset: the
 * conflict's own.
 * @param {readonly string[]} given
 */
export async function publishDataset(given) {
  const vite = await createServer({
    server: { middlewareMode: true, hmr: false, ws: false },
    appType: 'custom',
    logLevel: 'error',
  });
  try {
    const { main } = /** @type {typeof import('../src/cli/main.ts')} */ (
      await vite.ssrLoadModule('/src/cli/main.ts')
    );
    const { conflict } = /** @type {typeof import('./build/conflict.ts')} */ (
      await vite.ssrLoadModule('/scripts/build/conflict.ts')
    );
    const named = given.some((one, at) => !one.startsWith('-') && given[at - 1] !== '--to');
    return await main(['publish', ...(named ? [] : [conflict.dataset]), ...given], io, '');
  } finally {
    await vite.close();
  }
}

/** @type {import('../src/cli/terminal/io.ts').Io} */
const io = {
  out: async (text) => void process.stdout.write(text),
  err: (text) => void process.stderr.write(text),
  input: () => new Blob([]).stream(),
  isWatched: false,
  environment: process.env,
  app: 'dist',
  signal: new AbortController().signal,
};

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href)
  process.exitCode = await publishDataset(process.argv.slice(2));
