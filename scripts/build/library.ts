import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { conflictDefine } from './conflict.ts';
import { d3WithoutEffects } from './plugins/d3WithoutEffects.ts';
import { importsAtOnce } from './plugins/importsAtOnce.ts';
import { leafletWithoutMarkup } from './plugins/leafletWithoutMarkup.ts';
import { licences } from './plugins/licences.ts';
import { onlyInAPage } from './plugins/onlyInAPage.ts';
import { styleInScript } from './plugins/styleInScript.ts';
import { partsBeside } from './plugins/partsBeside.ts';
import { shared } from './shared.ts';

const script = 'conflict-timeline.js';

/**
 * Tests whether a module of the library is loaded on demand: most messages of each language, readers of
 * datasets, and the like.
 */
const isPart = (path: string) =>
  /^src\/i18n\/\w+\/(?!boot\.)\w+\.ts$/.test(path) ||
  /^src\/load\/(readTable|otherMap|turned)\.ts$/.test(path) ||
  ['src/scale/ownLooks.ts', 'src/engine/tab/answers/tables.ts', 'src/app/kept/openKept.ts'].includes(path);

/**
 * Vite configuration of conflict-timeline.js: the web component and the library, one module beside the app
 * (src/library.ts).
 */
export default defineConfig({
  ...shared,
  define: conflictDefine,
  plugins: [
    react(),
    d3WithoutEffects(),
    leafletWithoutMarkup(),
    importsAtOnce(isPart),
    partsBeside(script, { isPart, config: { ...shared, define: conflictDefine } }),
    styleInScript(script),
    onlyInAPage(script),
    licences({ inScript: script }),
  ],
  build: {
    ...shared.build,
    emptyOutDir: false,
    chunkSizeWarningLimit: 1000,
    cssCodeSplit: false,
    rolldownOptions: {
      input: 'src/library.ts',
      preserveEntrySignatures: 'strict',
      output: { format: 'es', codeSplitting: false, entryFileNames: script },
    },
  },
});
