import { open } from 'node:fs/promises';
import { basename } from 'node:path';
import { Readable } from 'node:stream';
import type { ReadableStream as NodeStream } from 'node:stream/web';
import type { Opened } from '../../load/openSource';
import type { Io } from '../terminal/io';

const piece = 262_144;

/**
 * Opens a file as a byte stream, `-` as standard input; undefined for a directory or a file that can't be
 * opened.
 */
export async function openFile(path: string, io: Pick<Io, 'input'>): Promise<Opened | undefined> {
  if (path === '-') return { kind: 'opened', name: 'stdin', stream: io.input(), remote: false };
  try {
    const handle = await open(path);
    const about = await handle.stat();
    if (about.isDirectory()) {
      await handle.close();
      return undefined;
    }
    // Opened once only: what comes through a pipe is gone when it is opened again.
    const stream = handle.createReadStream({ highWaterMark: piece });
    return {
      kind: 'opened',
      name: basename(path),
      stream: webStream(stream),
      remote: false,
      // A pipe has a size of 0.
      ...(about.isFile() && { totalBytes: about.size }),
    };
  } catch {
    return undefined;
  }
}

/** Converts a Node stream to a web `ReadableStream`. */
export function webStream(stream: Readable): ReadableStream<Uint8Array> {
  // Node's types have a stream of their own, which is the same class.
  return Readable.toWeb(stream) as NodeStream as unknown as ReadableStream<Uint8Array>;
}
