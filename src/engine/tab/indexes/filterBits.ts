import type { Table } from '../../../table/table';
import type { Clauses } from '../../questions';
import { bitNames, bitOf, isSetFor, narrowing, setDimensionBits } from './clauseBits';
import type { TablesAsOf } from './tableAsOf';

/**
 * Filter bits: one byte per row with a bit for each clause that the row fails, as in crossfilter; the time
 * clause has no bit.
 */
export type FilterBits = {
  readonly bits: Uint8Array;
  /**
   * Returns the mask of the clauses that filter, less `without` (see `bitsOf`): a row passes if it has none of
   * these bits. Bits of changed clauses are recomputed first, in one pass per clause.
   */
  mask(clauses: Clauses, without: number): number;
  /** Returns the version of the bits in a mask: it changes whenever one of them is recomputed. */
  version(mask: number): number;
};

/** Creates the filter bits of a table, for the clauses of the latest question. */
export function createFilterBits({ columns }: Table, tablesAsOf: TablesAsOf): FilterBits {
  const bits = new Uint8Array(columns.length);
  /** Clauses for which each filter bit was last computed, by index in `bitNames`. */
  const setFor: (Clauses | undefined)[] = bitNames.map(() => undefined);
  // Versions only rise, so that their sum tells any two states of the same bits apart.
  const versions = new Uint32Array(bitNames.length);
  // All questions of one move of the window share the same clauses object.
  let last: Clauses | undefined;
  let narrow = 0;
  let current = 0;

  function setDue(due: number, clauses: Clauses): void {
    bitNames.forEach((name, index) => {
      if ((due & bitOf[name]) === 0) return;
      const before = setFor[index];
      setFor[index] = clauses;
      if (before && isSetFor(name, before, clauses)) return;
      setDimensionBits(name, tablesAsOf(clauses.known), clauses, bits);
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
      if (mask & ~current) setDue(mask & ~current, clauses);
      current |= mask;
      return mask;
    },
    version(mask) {
      let sum = 0;
      for (let index = 0; mask >> index !== 0; index++)
        if (mask & (1 << index)) sum += versions[index] as number;
      return sum;
    },
  };
}
