import react from '@vitejs/plugin-react';
import { defaultAllowedOrigins, defineConfig } from 'vite';
import { chunkGroups } from './chunks.ts';
import { conflictDefine } from './conflict.ts';
import { securityHeaders } from './headers.ts';
import { builtScripts } from './plugins/builtScripts.ts';
import { conflictPages } from './plugins/conflictPages.ts';
import { d3WithoutEffects } from './plugins/d3WithoutEffects.ts';
import { dataFolder } from './plugins/dataFolder.ts';
import { keptVersions } from './plugins/keptVersions.ts';
import { licences } from './plugins/licences.ts';
import { site } from './plugins/site.ts';
import { waiting } from './plugins/waiting.ts';
import { shared } from './shared.ts';

/**
 * Vite configuration of the app: index.html with all that it loads, and its data. Dev server and preview use it
 * too.
 */
export default defineConfig({
  ...shared,
  define: conflictDefine,
  plugins: [
    react(),
    d3WithoutEffects(),
    dataFolder(),
    keptVersions(),
    builtScripts(),
    licences(),
    site(),
    waiting(),
    conflictPages(),
  ],
  // Listed, since the tests have HTML pages and packages that the app doesn't use.
  optimizeDeps: { entries: ['index.html', 'embedding.html', 'dev/snapshots.html'] },
  build: {
    ...shared.build,
    manifest: true,
    rolldownOptions: { output: { codeSplitting: { groups: chunkGroups() } } },
  },
  // A frame without `allow-same-origin`, as embedding.html has, asks for its modules as origin `null`.
  server: { cors: { origin: [defaultAllowedOrigins, 'null'] } },
  preview: { port: 4173, strictPort: true, host: 'localhost', headers: securityHeaders },
});
