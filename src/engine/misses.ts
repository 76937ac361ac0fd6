import type { Table } from '../table/table';
import { bitNames, bitOf, isOpen, markDimension, markKey, type BitName } from './dimensions';
import type { ClauseName, Clauses } from './questions';
import type { AsKnown } from './tableAsKnown';

/** One byte a row with a bit for each clause that it fails, as crossfilter does it; time has no bit. */
export type Misses = {
  readonly bits: Uint8Array;
  /**
   * The bits of the clauses that narrow, but for some: a row passes where none of them is set. Bits whose
   * clause has changed are set anew first, one pass each.
   */
  mask(clauses: Clauses, without: readonly ClauseName[]): number;
  /** Another number whenever a bit under the mask was set anew. */
  stamp(mask: number): number;
};

/** The misses of a table's rows under the clauses that were asked for last. */
export function createMisses({ columns }: Table, asKnown: AsKnown): Misses {
  const bits = new Uint8Array(columns.length);
  const marked = new Map<BitName, string>();
  // Versions only rise, so that their sum tells any two states of the same bits apart.
  const versions = new Uint32Array(bitNames.length);

  function mark(name: BitName, clauses: Clauses): void {
    const key = markKey(name, clauses);
    if (marked.get(name) === key) return;
    markDimension(name, asKnown(clauses.known).table, clauses, bits);
    marked.set(name, key);
    const index = bitNames.indexOf(name);
    versions[index] = (versions[index] as number) + 1;
  }

  return {
    bits,
    mask(clauses, without) {
      let mask = 0;
      for (const name of bitNames) {
        if (isOpen(clauses, name) || without.includes(name)) continue;
        mark(name, clauses);
        mask |= bitOf(name);
      }
      return mask;
    },
    stamp: (mask) => versions.reduce((sum, version, index) => (mask & (1 << index) ? sum + version : sum), 0),
  };
}
