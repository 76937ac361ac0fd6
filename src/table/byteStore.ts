/** Append-only store of UTF-8 texts in fixed-size chunks, so that growing never copies old chunks. */
export type ByteStore = {
  /** Chunks of the byte store; the address of a text is chunk index × chunk size + offset in the chunk. */
  readonly chunks: readonly Uint8Array[];
};

const chunkBits = 22;
/** Chunk size in bytes: 4 MiB. Addresses of 32 bits allow a store of 4 GiB. */
export const chunkBytes = 2 ** chunkBits;
/**
 * Initial size in bytes of the first chunk, which doubles up to the chunk size, since many stores stay small.
 */
const firstBytes = 4096;

export type ByteStoreBuilder = {
  /** Appends a text to the store; returns its start address and length in bytes. */
  append(text: string): { readonly start: number; readonly length: number };
  read(start: number, length: number): string;
  finish(): ByteStore;
};

/** Creates a builder of an append-only byte store. */
export function createByteStoreBuilder(): ByteStoreBuilder {
  const encoder = new TextEncoder();
  const chunks: Uint8Array[] = [];
  let chunk = new Uint8Array(0);
  let chunkIndex = -1;
  let used = 0;

  function open(leastBytes: number): void {
    close();
    chunkIndex = chunks.length;
    const small = chunkIndex === 0 && leastBytes <= chunkBytes;
    chunk = new Uint8Array(Math.max(small ? firstBytes : chunkBytes, leastBytes));
    chunks.push(chunk);
    // A text never straddles chunks: one that is longer takes several places in the list.
    for (let bytes = chunkBytes; bytes < leastBytes; bytes += chunkBytes) chunks.push(new Uint8Array(0));
    used = 0;
  }

  /**
   * Enlarges the current chunk by at least `most` bytes of free space; returns false if it would exceed the
   * chunk size.
   */
  function widen(most: number): boolean {
    if (used + most > chunkBytes || chunk.length > chunkBytes) return false;
    const wider = new Uint8Array(Math.min(chunkBytes, Math.max(chunk.length * 2, used + most)));
    wider.set(chunk.subarray(0, used));
    chunks[chunkIndex] = chunk = wider;
    return true;
  }

  function close(): void {
    if (chunkIndex >= 0 && used < chunk.length) chunks[chunkIndex] = chunk.slice(0, used);
  }

  return {
    append(text) {
      // UTF-8 needs at most three bytes for a UTF-16 unit.
      const most = text.length * 3;
      if (chunkIndex < 0 || (used + most > chunk.length && !widen(most))) {
        const exact = most > chunkBytes ? encoder.encode(text).length : most;
        if (used + exact > chunk.length || chunkIndex < 0) open(exact);
      }
      const length = encoder.encodeInto(text, chunk.subarray(used)).written;
      const start = chunkIndex * chunkBytes + used;
      used += length;
      return { start, length };
    },
    read: (start, length) => readText({ chunks }, start, length),
    finish() {
      close();
      return { chunks };
    },
  };
}

const decoder = new TextDecoder();

/**
 * Decodes the UTF-8 text of `length` bytes at address `start` of a byte store. Throws beyond the last chunk.
 */
export function readText(store: ByteStore, start: number, length: number): string {
  const chunk = store.chunks[start >>> chunkBits];
  if (chunk === undefined) throw new Error(`no text at ${start}`);
  const offset = start & (chunkBytes - 1);
  return decoder.decode(chunk.subarray(offset, offset + length));
}
