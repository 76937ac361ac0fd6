import { chunkBytes } from './byteStore';
import type { Texts } from './columns';

/** Byte between texts that are decoded together: a control character, which JSON can't hold unescaped. */
const between = 0x1e;
const separator = String.fromCharCode(between);
const decoder = new TextDecoder();

/**
 * Decodes the JSON texts with the given indexes, in that order, by one call of the decoder. Chromium keeps a weak
 * handle for each string that a decoder returns, and every full garbage collection visits all of them: for a million
 * texts decoded one by one that takes longer than 50 ms.
 */
export function jsonTexts({ store, starts, lengths }: Texts, indexes: ArrayLike<number>): string[] {
  const count = indexes.length;
  if (count === 0) return [];
  let total = count;
  for (let at = 0; at < count; at++) total += lengths[indexes[at] as number] as number;
  const bytes = new Uint8Array(total);
  let used = 0;
  for (let at = 0; at < count; at++) {
    const index = indexes[at] as number;
    const [start, length] = [starts[index] as number, lengths[index] as number];
    const chunk = store.chunks[Math.floor(start / chunkBytes)];
    if (chunk === undefined) throw new Error(`no text at ${start}`);
    bytes.set(chunk.subarray(start % chunkBytes, (start % chunkBytes) + length), used);
    used += length;
    bytes[used++] = between;
  }
  return decoder.decode(bytes.subarray(0, total - 1)).split(separator);
}
