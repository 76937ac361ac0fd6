import { asked } from './asked';
import type { LoadSource } from './loading';
import { withinTime } from './withinTime';

/**
 * Fetches one of the app's own files as bytes; rejects if it is missing or the server doesn't respond in
 * time.
 */
export async function fetchOwnFile(url: string): Promise<Uint8Array<ArrayBuffer>> {
  const response = await withinTime(fetch(url));
  if (!response.ok) throw new Error(`${response.status} ${new URL(url).pathname}`);
  return new Uint8Array(await response.arrayBuffer());
}

/** Fetches the original bytes of a loaded dataset again, with its file name. */
export async function fetchDataset(
  source: LoadSource,
): Promise<{ readonly name: string; readonly bytes: Uint8Array<ArrayBuffer> }> {
  if ('file' in source) {
    return { name: source.file.name, bytes: new Uint8Array(await source.file.arrayBuffer()) };
  }
  const url = new URL(source.url);
  const response = await withinTime(fetch(url, asked(source)));
  if (!response.ok) throw new Error(`${response.status} ${url.host}`);
  return {
    name: url.pathname.split('/').at(-1) ?? '',
    bytes: new Uint8Array(await response.arrayBuffer()),
  };
}
