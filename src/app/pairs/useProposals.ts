import { useEffect, useState } from 'react';
import { createSlices } from '../../load/slices';
import type { Pair } from '../../model/pair';
import { proposePairs } from '../../pairs/proposePairs';
import type { Table } from '../../table/table';

/** Pairs that are proposed, and until they are there how much of the work is done, from 0 to 1. */
export type Proposals = { readonly pairs: readonly Pair[] | undefined; readonly done: number };

/** Proposes the pairs of a table in slices of time; another table begins anew. */
export function useProposals(table: Table): Proposals {
  const [proposals, set] = useState<Proposals>({ pairs: undefined, done: 0 });
  useEffect(
    function propose() {
      let live = true;
      const run = async () => {
        const pause = createSlices();
        const proposing = proposePairs(table);
        for (let step = proposing.next(); live; step = proposing.next()) {
          if (step.done) return set({ pairs: step.value, done: 1 });
          const done = step.value;
          const wait = pause();
          if (!wait) continue;
          set({ pairs: undefined, done });
          await wait;
        }
      };
      void run();
      return () => {
        live = false;
      };
    },
    [table],
  );
  return proposals;
}
