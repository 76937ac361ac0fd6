import type { Table } from '../../../table/table';
import { bitNames, bitOf, isMarkedFor, markDimension, narrowing } from './clauseBits';
import type { Clauses } from '../../questions';
import type { AsKnown } from './tableAsOf';

/** One byte a row with a bit for each clause that it fails, as crossfilter does it; time has no bit. */
export type Misses = {
  readonly bits: Uint8Array;
  /**
   * The bits of the clauses that narrow, but for some (see `bitsOf`): a row passes where none of them is set.
   * Bits whose clause has changed are set anew first, one pass each.
   */
  mask(clauses: Clauses, without: number): number;
  /** Another number whenever a bit under the mask was set anew. */
  stamp(mask: number): number;
};

/** The misses of a table's rows under the clauses that were asked for last. */
export function createMisses({ columns }: Table, asKnown: AsKnown): Misses {
  const bits = new Uint8Array(columns.length);
  /** By dimension: the clauses that its bit was set for. */
  const marked: (Clauses | undefined)[] = bitNames.map(() => undefined);
  // Versions only rise, so that their sum tells any two states of the same bits apart.
  const versions = new Uint32Array(bitNames.length);
  // The questions of one move ask under the same clauses.
  let last: Clauses | undefined;
  let narrow = 0;
  let current = 0;

  function mark(due: number, clauses: Clauses): void {
    bitNames.forEach((name, index) => {
      if ((due & bitOf[name]) === 0) return;
      const then = marked[index];
      marked[index] = clauses;
      if (then && isMarkedFor(name, then, clauses)) return;
      markDimension(name, asKnown(clauses.known).table, clauses, bits);
      versions[index] = (versions[index] as number) + 1;
    });
  }

  return {
    bits,
    mask(clauses, without) {
      if (clauses !== last) {
        last = clauses;
        narrow = narrowing(clauses);
        current = 0;
      }
      const mask = narrow & ~without;
      if (mask & ~current) mark(mask & ~current, clauses);
      current |= mask;
      return mask;
    },
    stamp(mask) {
      let sum = 0;
      for (let index = 0; mask >> index !== 0; index++)
        if (mask & (1 << index)) sum += versions[index] as number;
      return sum;
    },
  };
}
