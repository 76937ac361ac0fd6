import { open, type FileHandle } from 'node:fs/promises';
import { extname, join, sep } from 'node:path';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { securityHeaders } from '../../../scripts/build/headers';

/** Folder of the reader's own file in the addresses of the server; the app has none of this name. */
export const ownFolder = 'own-file';

/** What is served: the built app, and one file beside it. */
export type Served = { readonly app: string; readonly file: string; readonly name: string };

/** Types of the app's files; with `nosniff` a browser runs no script that comes as anything else. */
const mediaTypes: { readonly [ending: string]: string } = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.md': 'text/markdown; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
  '.webp': 'image/webp',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
};

/**
 * Answers a request for a file of the app, or for the reader's own. Only this machine's own names are answered: a page
 * elsewhere whose name was made to point here would read the file else.
 */
export async function answer(
  request: IncomingMessage,
  response: ServerResponse,
  served: Served,
): Promise<void> {
  const { method, headers } = request;
  if (!isHere(headers.host)) return refuse(response, 421);
  if (method !== 'GET' && method !== 'HEAD') return refuse(response, 405, { Allow: 'GET, HEAD' });
  const path = pathOf(request.url ?? '/');
  if (path === undefined) return refuse(response, 400);
  const isOwn = path === `/${ownFolder}/${served.name}`;
  const file = isOwn ? served.file : inFolder(served.app, path.endsWith('/') ? `${path}index.html` : path);
  const opened = file === undefined ? undefined : await openWhole(file);
  if (!opened) return refuse(response, 404);
  const { handle, size } = opened;
  response.writeHead(200, { ...(isOwn ? ownHeaders : appHeaders(path, file ?? '')), 'Content-Length': size });
  if (method === 'HEAD') {
    response.end();
    return handle.close();
  }
  const stream = handle.createReadStream();
  // Whoever left in the middle wants no more of it.
  response.on('close', () => stream.destroy());
  stream.on('error', () => response.destroy());
  stream.pipe(response);
}

function appHeaders(path: string, file: string): { readonly [name: string]: string } {
  const isFixed = path.startsWith('/assets/');
  return {
    ...securityHeaders,
    'Content-Type': mediaTypes[extname(file)] ?? 'application/octet-stream',
    'Cache-Control': isFixed ? 'public, max-age=31536000, immutable' : 'no-cache',
  };
}

const { 'Access-Control-Allow-Origin': _public, ...headersOfAll } = securityHeaders;

/** The reader's own file is for the app alone: no page of another origin reads it, and no cache keeps it. */
const ownHeaders: { readonly [name: string]: string } = {
  ...headersOfAll,
  'Content-Type': 'application/octet-stream',
  'Cross-Origin-Resource-Policy': 'same-origin',
  'Cache-Control': 'no-store',
};

function refuse(
  response: ServerResponse,
  status: number,
  more: { readonly [name: string]: string } = {},
): void {
  response.writeHead(status, { ...securityHeaders, 'Content-Type': 'text/plain; charset=utf-8', ...more });
  response.end(`${status}\n`);
}

/** Tests for a `Host` that is this machine by itself. */
function isHere(host: string | undefined): boolean {
  return /^(?:localhost|127\.0\.0\.1|\[::1\])(?::\d+)?$/i.test(host ?? '');
}

/** The decoded path of a request; undefined for one that can't be read. */
function pathOf(url: string): string | undefined {
  try {
    return decodeURIComponent(new URL(url, 'http://localhost').pathname);
  } catch {
    return undefined;
  }
}

/** A path below a folder; undefined for one that leads out of it, or that no file has. */
function inFolder(folder: string, path: string): string | undefined {
  const file = join(folder, path);
  const root = folder.endsWith(sep) ? folder : `${folder}${sep}`;
  return file.startsWith(root) && !path.includes('\0') ? file : undefined;
}

async function openWhole(file: string): Promise<{ handle: FileHandle; size: number } | undefined> {
  const handle = await open(file).catch(() => undefined);
  if (!handle) return undefined;
  const about = await handle.stat();
  if (about.isFile()) return { handle, size: about.size };
  await handle.close();
  return undefined;
}
