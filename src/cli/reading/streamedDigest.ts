import { createHash } from 'node:crypto';
import type { Digest } from '../../load/digest';

/** Computes the SHA-256 of a file of any length while its bytes arrive; none of them is kept. */
export function createStreamedDigest(): Digest {
  const hash = createHash('sha256');
  return {
    add: (bytes) => void hash.update(bytes),
    end: async () => hash.digest('hex'),
  };
}
