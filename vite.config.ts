import { cp, readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { extname, join, normalize } from 'node:path';
import react from '@vitejs/plugin-react';
import { defineConfig, type Plugin } from 'vite';
import { chunkOf } from './scripts/chunks.mjs';
import { licences } from './scripts/packages.mjs';
import { securityHeaders } from './scripts/headers.mjs';
import { site } from './scripts/site.mjs';
import { waiting } from './scripts/waiting.mjs';

const file = (path: string) => fileURLToPath(new URL(path, import.meta.url));

const types: { readonly [extension: string]: string } = {
  '.json': 'application/json; charset=utf-8',
  '.md': 'text/markdown; charset=utf-8',
  '.webp': 'image/webp',
};

/** Serves `data/` while developing and copies it into the build as it is, under the same names. */
function dataFolder(): Plugin {
  let outDir = 'dist';
  return {
    name: 'data-folder',
    configResolved: (config) => {
      outDir = config.build.outDir;
    },
    configureServer: (server) => {
      server.middlewares.use('/data', (request, response, next) => {
        const path = normalize(decodeURIComponent((request.url ?? '/').split('?')[0] ?? '/'));
        readFile(join('data', path)).then(
          (bytes) => {
            response.setHeader('Content-Type', types[extname(path)] ?? 'application/octet-stream');
            response.end(bytes);
          },
          () => next(),
        );
      });
    },
    writeBundle: () => cp('data', join(outDir, 'data'), { recursive: true }),
  };
}

export default defineConfig({
  // Relative, so that the same files work under any path of any host.
  base: './',
  publicDir: false,
  plugins: [react(), dataFolder(), licences(), site(), waiting()],
  resolve: {
    alias: [
      { find: /^d3$/, replacement: file('scripts/d3Parts.js') },
      // Only what the map uses of both: see src/views/map/leafletParts.js.
      { find: /^leaflet$/, replacement: file('src/views/map/leafletParts.js') },
      { find: /^react-leaflet$/, replacement: file('node_modules/react-leaflet/lib/MapContainer.js') },
    ],
  },
  worker: { format: 'es' },
  build: {
    manifest: true,
    target: 'es2022',
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    rolldownOptions: { output: { codeSplitting: { groups: [{ debugName: 'visit', name: chunkOf() }] } } },
  },
  preview: { port: 4173, strictPort: true, host: 'localhost', headers: securityHeaders },
});
