import type { Table } from '../../../table/table';
import { nameTextsOf } from './nameTexts';
import type { Day } from '../../questions';
import { createRowTests } from './rowTest';
import type { Sought } from '../../searchTerm';
import { soughtIn } from './sought';

/** Sets `bit` in the rows that lack what a query asks for (see `parseQuery`), and clears it in the others. */
export function markText(
  table: Table,
  query: string,
  misses: Uint8Array,
  bit: number,
  known: Day | undefined,
): void {
  for (let row = 0; row < misses.length; row++) misses[row] = (misses[row] as number) & ~bit;
  const { test, mark } = createRowTests(table, known);

  /** One byte a row: 1 where what is sought is missing, or there though it must not be. */
  function missesOf(sought: Sought): Uint8Array {
    const missing = new Uint8Array(misses.length);
    const words = plainWords(sought);
    if (words) for (const any of words) mark(any, missing, 1);
    else {
      const has = test(sought);
      for (let row = 0; row < missing.length; row++) missing[row] = has(row) ? 0 : 1;
    }
    if (sought.not)
      for (let row = 0; row < missing.length; row++) missing[row] = 1 - (missing[row] as number);
    return missing;
  }

  for (const part of soughtIn(query, nameTextsOf(table).names)) {
    const [only, ...others] = part;
    const words = only && others.length === 0 && !only.not ? plainWords(only) : undefined;
    if (words) {
      for (const any of words) mark(any, misses, bit);
      continue;
    }
    const missing = part.map(missesOf);
    for (let row = 0; row < misses.length; row++)
      if (missing.every((of) => of[row] === 1)) misses[row] = (misses[row] as number) | bit;
  }
}

/** Words that must all be there, each with those that may stand for it; undefined where it takes more to tell. */
function plainWords({ alternatives, phrase }: Sought): readonly (readonly string[])[] | undefined {
  const [first = []] = alternatives;
  if (phrase || alternatives.length === 0) return undefined;
  if (alternatives.length === 1) return first.map((word) => [word]);
  return alternatives.every(({ length }) => length === 1) ? [alternatives.flat()] : undefined;
}
