import type { Issue, IssueCode } from '../../model/issue';
import { shown } from '../../model/issue';
import type { ByteReader } from './bytes';

/** Limits of what is packed. */
export const unpackLimits = {
  bytes: 1_000_000_000 /* of all that is unpacked for one file */,
  archive: 300_000_000 /* of an archive, whose list of files stands at its end: it is held whole */,
  ratio: 250 /* bytes that one packed byte may become: texts become some 5 to 50 */,
  small: 50_000_000 /* bytes that may be unpacked whatever their ratio */,
  depth: 3 /* packings within one another */,
};

/** Thrown where unpacking can't go on; what came before is right. */
export class UnpackStopped extends Error {
  readonly issue: Issue;
  constructor(code: IssueCode, value: string) {
    super(code);
    this.issue = { severity: 'error', code, row: 0, value: shown(value, 400) };
  }
}

/** Counts what a file is unpacked to. */
export type Budget = {
  /** Bytes of the file itself, read so far. */
  readonly packed: number;
  unpacked: number;
  readonly name: string;
};

/** Counts bytes that are unpacked; throws where they are more than a file may hold. */
export function spend(budget: Budget, bytes: number): void {
  budget.unpacked += bytes;
  const isBomb = budget.unpacked > unpackLimits.small && budget.unpacked > budget.packed * unpackLimits.ratio;
  if (isBomb || budget.unpacked > unpackLimits.bytes)
    throw new UnpackStopped('unpacked-too-large', budget.name);
}

/** The same bytes, counted as unpacked; an error of whoever unpacks them is told as damage. */
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
