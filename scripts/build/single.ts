import { rm } from 'node:fs/promises';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { conflictDefine } from './conflict.ts';
import { d3WithoutEffects } from './plugins/d3WithoutEffects.ts';
import { importsAtOnce } from './plugins/importsAtOnce.ts';
import { withoutParts } from './plugins/withoutParts.ts';
import { shared } from './shared.ts';

const outDir = 'dist/single';

/**
 * Plugin that deletes the built worker: a page opened from a disk may have none, and reads its data on its own
 * thread.
 */
const withoutWorker = {
  name: 'without-worker',
  closeBundle: () => rm(`${outDir}/assets`, { recursive: true, force: true }),
};

/**
 * Vite configuration of the app as one classic script and one style sheet: the parts of a single HTML file
 * (src/share/file/singleFile.ts).
 */
export default defineConfig({
  ...shared,
  define: {
    ...conflictDefine,
    'import.meta.url': 'document.baseURI',
    'import.meta.resolve': 'undefined',
  },
  plugins: [
    // A file from a disk stands in no article, and holds one version of the data.
    withoutParts({
      'src/url/isEmbed.ts': 'export const isEmbed = () => false;',
      'src/embed/frame/embedPage.tsx': 'export const embedPage = () => () => null;',
      'src/app/kept/ChangesDialog.tsx': 'export default () => null;',
    }),
    react(),
    d3WithoutEffects(),
    importsAtOnce(),
    withoutWorker,
  ],
  build: {
    ...shared.build,
    outDir,
    emptyOutDir: true,
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
});
