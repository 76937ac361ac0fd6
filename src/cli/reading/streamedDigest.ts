import { createHash } from 'node:crypto';
import type { Digest } from '../../load/digest';

/** Creates a streaming SHA-256 digest for files of any length, which buffers no bytes. */
export function createStreamedDigest(): Digest {
  const hash = createHash('sha256');
  return {
    add: (bytes) => void hash.update(bytes),
    end: async () => hash.digest('hex'),
  };
}
