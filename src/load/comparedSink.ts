import type { Difference } from '../diff/difference';
import type { CountedSink } from './countedSink';

/**
 * Sink for one of two files to be compared, which also tells whether rows were rejected; such rows aren't
 * compared.
 */
export type ComparedSink = CountedSink & { readonly isAnyAside: () => boolean };

/** Creates a sink that passes every entry, event and claim of a file to a comparison. */
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
