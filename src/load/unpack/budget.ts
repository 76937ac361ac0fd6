import type { Issue, IssueCode } from '../../model/issue';
import { shown } from '../../model/issue';
import type { ByteReader } from './bytes';

/** Limits for unpacking compressed files, against zip bombs. */
export const unpackLimits = {
  bytes: 1_000_000_000 /* of all that is unpacked for one file */,
  archive: 300_000_000 /* of an archive, whose list of files stands at its end: it is held whole */,
  ratio: 250 /* bytes that one packed byte may become: texts become some 5 to 50 */,
  small: 50_000_000 /* bytes that may be unpacked whatever their ratio */,
  depth: 3 /* packings within one another */,
};

/** Error thrown when unpacking can't continue; bytes delivered before are valid. */
export class UnpackStopped extends Error {
  readonly issue: Issue;
  constructor(code: IssueCode, value: string) {
    super(code);
    this.issue = { severity: 'error', code, row: 0, value: shown(value, 400) };
  }
}

/** Counter of a file's compressed and unpacked bytes. */
export type Budget = {
  /** Number of bytes read so far of the file as delivered (compressed). */
  readonly packed: number;
  unpacked: number;
  readonly name: string;
};

/**
 * Adds to the count of unpacked bytes; throws `UnpackStopped` if total or compression ratio exceed the
 * limits.
 */
export function spend(budget: Budget, bytes: number): void {
  budget.unpacked += bytes;
  const isBomb = budget.unpacked > unpackLimits.small && budget.unpacked > budget.packed * unpackLimits.ratio;
  if (isBomb || budget.unpacked > unpackLimits.bytes)
    throw new UnpackStopped('unpacked-too-large', budget.name);
}

/**
 * Wraps the reader of a decompressed stream: its bytes count towards the limit on unpacked size, and errors of
 * decompression become `UnpackStopped` (damaged archive).
 */
export function metered(bytes: ByteReader, budget: Budget): ByteReader {
  return {
    async read() {
      const chunk = await bytes.read().catch((error: unknown) => {
        throw error instanceof UnpackStopped ? error : new UnpackStopped('archive-damaged', budget.name);
      });
      if (chunk) spend(budget, chunk.length);
      return chunk;
    },
    cancel: () => bytes.cancel(),
  };
}
