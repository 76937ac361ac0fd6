import type { Table } from '../table/table';
import { nameTextsOf } from './nameTexts';
import type { Day } from './questions';
import { createRowTests } from './rowTest';
import { soughtIn, type Sought } from './sought';

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
  for (const part of soughtIn(query, nameTextsOf(table).names)) {
    const words = plainWords(part);
    if (words) {
      for (const any of words) mark(any, misses, bit);
      continue;
    }
    const tests = part.map((sought) => ({ has: test(sought), not: sought.not }));
    for (let row = 0; row < misses.length; row++) {
      if ((misses[row] as number) & bit || tests.some(({ has, not }) => has(row) !== not)) continue;
      misses[row] = (misses[row] as number) | bit;
    }
  }
}

/** Words that must all be there, each with those that may stand for it; undefined where it takes more to tell. */
function plainWords([sought, ...others]: readonly Sought[]): readonly (readonly string[])[] | undefined {
  if (!sought || others.length > 0 || sought.not || sought.phrase) return undefined;
  const [first = []] = sought.alternatives;
  if (sought.alternatives.length === 1) return first.map((word) => [word]);
  return sought.alternatives.length > 1 && sought.alternatives.every(({ length }) => length === 1)
    ? [sought.alternatives.flat()]
    : undefined;
}
