import { StreetsError } from './fault';

/** Values of a PMTiles header's compression fields that can be unpacked. */
export const packing = { none: 1, gzip: 2 } as const;

/** Most bytes that a part of an archive may unpack to. */
const mostUnpacked = 16 * 2 ** 20;

/** Unpacks a part of an archive. Throws `broken` for what isn't gzip or unpacks to more than `most` bytes. */
export async function unpack(
  bytes: Uint8Array<ArrayBuffer>,
  how: number,
  most = mostUnpacked,
): Promise<Uint8Array<ArrayBuffer>> {
  if (how !== packing.gzip) return bytes;
  const reader = new Blob([bytes]).stream().pipeThrough(new DecompressionStream('gzip')).getReader();
  const parts: Uint8Array[] = [];
  let size = 0;
  try {
    for (let part = await reader.read(); !part.done; part = await reader.read()) {
      size += part.value.length;
      if (size > most) throw new StreetsError('broken');
      parts.push(part.value);
    }
  } catch {
    void reader.cancel().catch(() => undefined);
    throw new StreetsError('broken');
  }
  const whole = new Uint8Array(size);
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}
