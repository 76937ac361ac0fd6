import { open, type FileHandle } from 'node:fs/promises';
import { extname, join, sep } from 'node:path';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { securityHeaders } from '../../../scripts/build/headers';
import { isAllowedHost } from './allowedHost';
import { mediaTypes } from './mediaTypes';
import { rangeOf } from './range';

/** URL paths under which the server offers the user's own files; the app has no files with these names. */
export const ownFolder = 'own-file';
export const ownColumns = 'own-columns/mapping.json';

/** What the server offers: the built app, one local file, and optionally a column mapping for it. */
export type Served = {
  readonly app: string;
  readonly file: string;
  readonly name: string;
  readonly columns: string | undefined;
  /** Host name or address on which the server listens. */
  readonly host: string;
};

/**
 * Answers an HTTP request for a file of the app or for the user's own file: the whole file, a byte range,
 * headers only (HEAD), or 304 if it is unchanged; else an error status.
 */
export async function answer(
  request: IncomingMessage,
  response: ServerResponse,
  served: Served,
): Promise<void> {
  const { method, headers } = request;
  if (!isAllowedHost(headers.host, served.host)) return refuse(response, 421);
  if (method !== 'GET' && method !== 'HEAD') return refuse(response, 405, { Allow: 'GET, HEAD' });
  const path = pathOf(request.url ?? '/');
  if (path === undefined) return refuse(response, 400);
  const own = ownFile(path, served);
  const file = own ?? inFolder(served.app, path.endsWith('/') ? `${path}index.html` : path);
  const opened = file === undefined ? undefined : await openWhole(file);
  if (!opened) return refuse(response, 404);
  const { handle, size, tag } = opened;
  const kept = {
    ...(own === undefined ? appHeaders(path, file ?? '') : ownHeaders),
    ETag: tag,
    'Accept-Ranges': 'bytes',
  };
  if (isKept(headers['if-none-match'], tag)) {
    response.writeHead(304, kept).end();
    return handle.close();
  }
  // A part of another version doesn't fit those that somebody has.
  const isSame = headers['if-range'] === undefined || headers['if-range'] === tag;
  const range = method === 'GET' && isSame ? rangeOf(headers.range, size) : 'whole';
  if (range === 'none') {
    await handle.close();
    return refuse(response, 416, { 'Content-Range': `bytes */${size}` });
  }
  if (range === 'whole') response.writeHead(200, { ...kept, 'Content-Length': size });
  else {
    const { start, end } = range;
    const part = { 'Content-Length': end - start + 1, 'Content-Range': `bytes ${start}-${end}/${size}` };
    response.writeHead(206, { ...kept, ...part });
  }
  if (method === 'HEAD') {
    response.end();
    return handle.close();
  }
  const stream = handle.createReadStream(range === 'whole' ? {} : range);
  // Whoever left in the middle wants no more of it.
  response.on('close', () => stream.destroy());
  stream.on('error', () => response.destroy());
  stream.pipe(response);
}

/** Returns the local file or mapping that a request path names; undefined for a path of the app. */
function ownFile(path: string, { file, name, columns }: Served): string | undefined {
  if (path === `/${ownFolder}/${name}`) return file;
  return path === `/${ownColumns}` ? columns : undefined;
}

/** Tests whether an `If-None-Match` header contains an entity tag or `*`. */
function isKept(header: string | undefined, tag: string): boolean {
  const tags = (header ?? '').split(',').map((one) => one.trim().replace(/^W\//, ''));
  return tags.includes(tag) || tags.includes('*');
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

/** HTTP headers of the user's own files: readable by the app's origin alone, and never cached. */
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

/** Returns the percent-decoded path of a request URL; undefined if it is malformed. */
function pathOf(url: string): string | undefined {
  try {
    return decodeURIComponent(new URL(url, 'http://localhost').pathname);
  } catch {
    return undefined;
  }
}

/** Resolves a path inside a directory; undefined if it leads out of it or contains a null character. */
function inFolder(folder: string, path: string): string | undefined {
  const file = join(folder, path);
  const root = folder.endsWith(sep) ? folder : `${folder}${sep}`;
  return file.startsWith(root) && !path.includes('\0') ? file : undefined;
}

/**
 * Opens a file with its size and entity tag, which changes with its length and modification time; undefined
 * if it can't be opened.
 */
async function openWhole(
  file: string,
): Promise<{ readonly handle: FileHandle; readonly size: number; readonly tag: string } | undefined> {
  const handle = await open(file).catch(() => undefined);
  if (!handle) return undefined;
  const about = await handle.stat();
  const { size, mtimeMs } = about;
  if (about.isFile()) return { handle, size, tag: `"${size.toString(36)}-${mtimeMs.toString(36)}"` };
  await handle.close();
  return undefined;
}
