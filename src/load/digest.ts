/** Maximum file size in bytes for hashing in the browser, which must hold the whole file in memory. */
export const digestLimits = { bytes: 50_000_000 };

/** Incremental SHA-256 of a file whose bytes arrive in pieces. */
export type Digest = {
  add(bytes: Uint8Array): void;
  /**
   * Returns the SHA-256 as 64 hexadecimal digits; undefined for a file over the limit, or without
   * `crypto.subtle`.
   */
  end(): Promise<string | undefined>;
};

export function createDigest(): Digest {
  // Absent on pages that are served over plain http.
  const subtle: SubtleCrypto | undefined = globalThis.crypto?.subtle;
  let kept: Uint8Array[] = [];
  let length = 0;
  return {
    add(bytes) {
      length += bytes.length;
      if (!subtle || length > digestLimits.bytes) kept = [];
      else kept.push(bytes);
    },
    async end() {
      if (!subtle || length > digestLimits.bytes) return undefined;
      const whole = new Uint8Array(length);
      let at = 0;
      for (const bytes of kept) {
        whole.set(bytes, at);
        at += bytes.length;
      }
      kept = [];
      return hexadecimal(await subtle.digest('SHA-256', whole));
    },
  };
}

function hexadecimal(bytes: ArrayBuffer): string {
  return Array.from(new Uint8Array(bytes), (byte) => byte.toString(16).padStart(2, '0')).join('');
}
