import type { Difference } from '../../diff/difference';
import type { CountedSink } from '../../load/readTable';

/** Sink of one of two compared files; rows that could not be read are not compared. */
export type ComparedSink = CountedSink & { readonly isAnyAside: () => boolean };

/** Creates a sink that tells a comparison what is read. */
export function createComparedSink(take: Difference['before']): ComparedSink {
  let rows = 0;
  let isAside = false;
  return {
    get rows() {
      return rows;
    },
    metadata: () => undefined,
    entry: (list, entry) => take(list, entry),
    event(event) {
      rows++;
      take('events', event);
    },
    claim: (claim) => take('claims', claim),
    issue({ severity }) {
      isAside ||= severity === 'error';
    },
    isAnyAside: () => isAside,
  };
}
