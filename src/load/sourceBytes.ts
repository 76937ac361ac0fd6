import { shown, type Issue } from '../model/issue';
import type { Digest } from './digest';
import type { Meter } from './meter';
import type { Opened } from './openSource';
import { readLimits } from './readLimits';
import { readerOf, type ByteReader } from './unpack/bytes';
import { withinTime } from './withinTime';

/**
 * Reads the source's bytes as delivered, counting and hashing them; a connection that breaks ends the stream
 * and is reported as issue.
 */
export function sourceBytes(
  opened: Opened,
  { meter, digest }: { readonly meter: Meter; readonly digest: Digest },
  report: (issue: Issue) => void,
  signal: AbortSignal,
): ByteReader {
  const reader = readerOf(opened.stream);
  const deadline = opened.remote ? performance.now() + readLimits.timeMs : Infinity;
  return {
    async read() {
      if (meter.lost) return undefined;
      signal.throwIfAborted();
      const asked = performance.now();
      const read = await withinTime(reader.read().then((chunk) => ({ chunk }))).catch(() => undefined);
      meter.waitedMs += performance.now() - asked;
      signal.throwIfAborted();
      if (!read || performance.now() > deadline) {
        const code = opened.remote ? 'connection-lost' : 'file-unreadable';
        meter.lost = { severity: 'error', code, row: 0, value: shown(opened.name) };
        report(meter.lost);
        return undefined;
      }
      const { chunk } = read;
      if (!chunk) meter.isWhole = true;
      else {
        meter.bytes += chunk.length;
        digest.add(chunk);
      }
      return chunk;
    },
    // Whoever stops early lets the connection go.
    cancel: () => reader.cancel(),
  };
}
