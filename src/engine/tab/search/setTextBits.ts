import type { TableAsOf } from '../indexes/tableAsOf';
import { searchIndexesOf } from './searchIndexes';
import type { Day } from '../../questions';
import { createRowTests } from './rowTest';
import type { Sought } from '../../searchTerm';
import { soughtIn } from './sought';

/** Sets `bit` in the rows that fail a text query (see `parseQuery`), and clears it in the others. */
export function setTextBits(
  then: TableAsOf,
  query: string,
  bits: Uint8Array,
  bit: number,
  asOf: Day | undefined,
): void {
  for (let row = 0; row < bits.length; row++) bits[row] = (bits[row] as number) & ~bit;
  const { test, setBits } = createRowTests(then, asOf);

  /**
   * Returns one byte per row: 1 where the search term doesn't match, or for an excluded term, where it does.
   */
  function missingOf(sought: Sought): Uint8Array {
    const missing = new Uint8Array(bits.length);
    const words = plainWords(sought);
    if (words) for (const any of words) setBits(any, missing, 1);
    else {
      const has = test(sought);
      for (let row = 0; row < missing.length; row++) missing[row] = has(row) ? 0 : 1;
    }
    if (sought.not)
      for (let row = 0; row < missing.length; row++) missing[row] = 1 - (missing[row] as number);
    return missing;
  }

  for (const part of soughtIn(query, searchIndexesOf(then).names.names)) {
    const [only, ...others] = part;
    const words = only && others.length === 0 && !only.not ? plainWords(only) : undefined;
    if (words) {
      for (const any of words) setBits(any, bits, bit);
      continue;
    }
    const missing = part.map(missingOf);
    for (let row = 0; row < bits.length; row++)
      if (missing.every((of) => of[row] === 1)) bits[row] = (bits[row] as number) | bit;
  }
}

/**
 * Returns the words of a search term, each with its alternatives, if all must match as prefixes; undefined for
 * a phrase or for alternatives of several words.
 */
function plainWords({ alternatives, phrase }: Sought): readonly (readonly string[])[] | undefined {
  const [first = []] = alternatives;
  if (phrase || alternatives.length === 0) return undefined;
  if (alternatives.length === 1) return first.map((word) => [word]);
  return alternatives.every(({ length }) => length === 1) ? [alternatives.flat()] : undefined;
}
