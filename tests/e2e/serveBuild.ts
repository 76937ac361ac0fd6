import { readFile, rm } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import { dirname, extname, join, normalize } from 'node:path';
import type { TestProject } from 'vitest/node';
import { securityHeaders } from '../../scripts/build/headers';
import { readArticle } from './article';
import { hostileDataset } from './hostileTexts';
import { writeFontConfig } from './ownFonts';
import { archivePath, serveArchive, streetsPath, withStreets } from './streetsSite';

declare module 'vitest' {
  export interface ProvidedContext {
    /** Origin that serves the build at `/` and at `/a/b/`, at `/streets/` with an archive of streets, and the fixtures at `/fixtures/`. */
    origin: string;
    /** Origin of another site (to a browser, `localhost` is one of its own) that serves articles: article.ts. */
    articleOrigin: string;
    /** A third origin, which serves articles too. */
    strangerOrigin: string;
    /** Path of the configuration of the browser's fonts. */
    fonts: string;
  }
}

const types: { readonly [extension: string]: string } = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.csv': 'text/csv; charset=utf-8',
  '.webp': 'image/webp',
  '.png': 'image/png',
};

const roots = [
  ['/fixtures/', 'tests/fixtures'],
  ['/late/', 'dist-late'],
  ['/a/b/', 'dist'],
  [streetsPath, 'dist'],
  ['/', 'dist'],
] as const;

/** The file that a path of the address stands for. */
function fileOf(path: string): string {
  const [prefix, folder] = roots.find(([start]) => path.startsWith(start)) ?? (['/', 'dist'] as const);
  const inside = normalize(`/${path.slice(prefix.length)}`);
  return join(folder, inside.endsWith('/') ? `${inside}index.html` : inside);
}

function serveApp(): Promise<Server> {
  const server = createServer((request, response) => {
    const path = decodeURIComponent(new URL(request.url ?? '/', 'http://localhost').pathname);
    if (path === '/hostile.json') return void response.writeHead(200, securityHeaders).end(hostileDataset());
    // Never answered: what a reader waits for.
    if (path === '/slow.json') return;
    if (path === archivePath) return void serveArchive(request, response);
    const file = fileOf(path);
    readFile(file).then(
      (bytes) => {
        response.writeHead(200, {
          'Content-Type': types[extname(file)] ?? 'application/octet-stream',
          ...securityHeaders,
        });
        response.end(path === streetsPath ? withStreets(bytes) : bytes);
      },
      () => {
        response.writeHead(404);
        response.end();
      },
    );
  });
  return listening(server);
}

/** Answers each address with the article that it holds. */
function serveArticles(): Promise<Server> {
  const server = createServer((request, response) => {
    const article = readArticle(request.url ?? '');
    // A browser also asks for an icon.
    if (!article) return response.writeHead(204).end();
    response.writeHead(200, {
      'Content-Type': 'text/html; charset=utf-8',
      ...(article.policy !== undefined && { 'Content-Security-Policy': article.policy }),
    });
    return response.end(article.html);
  });
  return listening(server);
}

function listening(server: Server): Promise<Server> {
  return new Promise((resolve) => server.listen(0, '127.0.0.1', () => resolve(server)));
}

function portOf(server: Server): number {
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('the test server has no port');
  return address.port;
}

export default async function serveBuild(project: TestProject): Promise<() => Promise<void>> {
  const [app, articles] = await Promise.all([serveApp(), serveArticles()]);
  project.provide('origin', `http://127.0.0.1:${portOf(app)}`);
  project.provide('articleOrigin', `http://localhost:${portOf(articles)}`);
  project.provide('strangerOrigin', `http://127.0.0.1:${portOf(articles)}`);
  const fonts = writeFontConfig();
  project.provide('fonts', fonts);
  const close = (server: Server) => new Promise<void>((resolve) => server.close(() => resolve()));
  return async () => {
    await Promise.all([close(app), close(articles)]);
    await rm(dirname(fonts), { recursive: true });
  };
}
