import type { Issue } from '../model/issue';
import type { CountedSink } from './countedSink';
import { createDecoder } from './decoder';
import type { Meter } from './meter';
import { readLimits } from './readLimits';
import type { Pause } from './slices';
import { concatenated, type ByteReader } from './unpack/bytes';

/**
 * Decodes bytes to small pieces of text, with progress, pauses for the page, and size limits; at a limit the
 * stream ends with an issue.
 */
export async function* textPieces(
  bytes: ByteReader,
  sink: CountedSink,
  { meter, encoding }: { readonly meter: Meter; readonly encoding: string | undefined },
  { signal, pause }: { readonly signal: AbortSignal; readonly pause?: Pause },
): AsyncGenerator<string> {
  const report = (issue: Issue) => sink.issue(issue);
  const decoder = createDecoder(report, encoding);
  let length = 0;
  try {
    for (let last = false; !last;) {
      signal.throwIfAborted();
      const chunk = await bytes.read().catch((error: unknown) => {
        signal.throwIfAborted();
        if (!isStop(error)) throw error;
        // What is packed ends in the middle because the connection did: that has been said.
        if (!meter.lost) report((meter.stopped = error.issue));
        return undefined;
      });
      signal.throwIfAborted();
      last = !chunk;
      length += chunk?.length ?? 0;
      if (chunk && meter.first.length < readLimits.head)
        meter.first = concatenated([meter.first, chunk.subarray(0, readLimits.head)]);
      if (length > readLimits.bytes || sink.rows > readLimits.rows) {
        report({ severity: 'error', code: 'file-too-large', row: sink.rows });
        last = true;
      }
      const text = await (chunk && !last ? decoder.decode(chunk) : decoder.end());
      meter.isWide = decoder.isWide;
      meter.encoding = decoder.encoding;
      for (let at = 0; at < text.length; at += readLimits.piece) {
        meter.characters += readLimits.piece;
        yield text.slice(at, at + readLimits.piece);
        const wait = pause?.();
        if (wait) await wait;
        signal.throwIfAborted();
        meter.reportNowAndThen();
      }
    }
  } finally {
    bytes.cancel();
  }
}

/** Tests whether an error is an `UnpackStopped`, whose class is loaded on demand and can't be named here. */
export function isStop(error: unknown): error is { readonly issue: Issue } {
  return error instanceof Error && 'issue' in error;
}

/** Reads the first characters of a stream of text as `head`; `all` still yields them too. */
export async function splitHead(
  pieces: AsyncGenerator<string>,
): Promise<{ head: string; all: AsyncGenerator<string> }> {
  let head = '';
  while (head.length < readLimits.head) {
    const next = await pieces.next();
    if (next.done) break;
    head += next.value;
  }
  async function* all(): AsyncGenerator<string> {
    for (let at = 0; at < head.length; at += readLimits.piece) yield head.slice(at, at + readLimits.piece);
    yield* pieces;
  }
  return { head: head.slice(0, readLimits.head), all: all() };
}
