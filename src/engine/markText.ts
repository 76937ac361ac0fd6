import type { Table } from '../table/table';
import { nameTextsOf } from './nameTexts';
import type { Day } from './questions';
import { createRowTest } from './rowTest';
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
  for (const part of soughtIn(query, nameTextsOf(table).names)) {
    const tests = part.map((sought) => ({ test: createRowTest(table, sought, known), not: sought.not }));
    const [{ test, not } = { test: () => false, not: false }, ...others] = tests;
    for (let row = 0; row < misses.length; row++) {
      if ((misses[row] as number) & bit || test(row) !== not) continue;
      if (others.some((other) => other.test(row) !== other.not)) continue;
      misses[row] = (misses[row] as number) | bit;
    }
  }
}
