import { cp, readFile } from 'node:fs/promises';
import { extname, join, normalize } from 'node:path';
import type { Plugin } from 'vite';

const types: { readonly [extension: string]: string } = {
  '.json': 'application/json; charset=utf-8',
  '.md': 'text/markdown; charset=utf-8',
  '.webp': 'image/webp',
};

/** Plugin that serves `data/` on the dev server, and copies it unchanged into the build. */
export function dataFolder(): Plugin {
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
