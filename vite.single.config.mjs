import { rm } from 'node:fs/promises';
import { mergeConfig } from 'vite';
import config from './vite.config.ts';

const outDir = 'dist/single';

/** A page that was opened from a disk may have no worker: it reads on its own thread. */
const withoutWorker = {
  name: 'without-worker',
  closeBundle: () => rm(`${outDir}/assets`, { recursive: true, force: true }),
};

const [react] = config.plugins ?? [];

// The app as one classic script and one style sheet: the parts of a single HTML file (src/share/singleFile.ts).
export default mergeConfig(
  { ...config, plugins: [react, withoutWorker] },
  {
    define: { 'import.meta.url': 'document.baseURI', 'import.meta.resolve': 'undefined' },
    build: {
      outDir,
      emptyOutDir: true,
      manifest: false,
      chunkSizeWarningLimit: 2000,
      cssCodeSplit: false,
      rolldownOptions: {
        input: 'src/main.tsx',
        output: {
          format: 'iife',
          codeSplitting: false,
          entryFileNames: 'app.js',
          assetFileNames: 'app[extname]',
        },
      },
    },
  },
);
