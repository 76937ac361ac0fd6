import { createReadStream, existsSync } from 'node:fs';
import { readFile, stat } from 'node:fs/promises';
import { createServer } from 'node:http';
import { extname, join, normalize } from 'node:path';
import { gzipSync } from 'node:zlib';

const types: { readonly [extension: string]: string } = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.csv': 'text/csv; charset=utf-8',
  '.webp': 'image/webp',
};

const packed = new Set(['.html', '.js', '.css', '.json']);

export type Site = {
  readonly origin: string;
  /** Bytes that went over the wire by path, since it was last cleared. */
  readonly sent: Map<string, number>;
  readonly close: () => Promise<void>;
};

/** Serves folders under prefixes: gzipped, as hosts do; generated files as they are, in pieces. */
export async function openSite(
  folders: readonly (readonly [prefix: string, folder: string])[],
): Promise<Site> {
  const sent = new Map<string, number>();
  const server = createServer((request, response) => {
    const path = decodeURIComponent(new URL(request.url ?? '/', 'http://localhost').pathname);
    const file = fileOf(path);
    const headers = {
      'Content-Type': types[extname(file)] ?? 'application/octet-stream',
      // An isolated page has a clock of 5 µs instead of 100.
      'Cross-Origin-Opener-Policy': 'same-origin',
      'Cross-Origin-Embedder-Policy': 'require-corp',
    };
    if (!existsSync(file)) return void response.writeHead(404).end();
    if (!packed.has(extname(file)) || path.includes('/generated/')) {
      void stat(file).then(({ size }) => {
        sent.set(path, size);
        response.writeHead(200, { ...headers, 'Content-Length': size });
        createReadStream(file).pipe(response);
      });
      return;
    }
    void readFile(file).then((bytes) => {
      const body = gzipSync(bytes, { level: 9 });
      sent.set(path, body.length);
      response.writeHead(200, { ...headers, 'Content-Encoding': 'gzip', 'Content-Length': body.length });
      response.end(body);
    });
  });

  function fileOf(path: string): string {
    const found = folders.find(([prefix]) => path.startsWith(prefix));
    if (!found) return '';
    const inside = normalize(`/${path.slice(found[0].length)}`);
    return join(found[1], inside.endsWith('/') ? `${inside}index.html` : inside);
  }

  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', () => resolve()));
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('the site has no port');
  return {
    origin: `http://127.0.0.1:${address.port}`,
    sent,
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
}
