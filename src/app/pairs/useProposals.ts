import { useEffect, useState } from 'react';
import { createSlices } from '../../load/slices';
import type { Pair } from '../../model/pair';
import { proposePairs } from '../../pairs/proposePairs';
import type { Table } from '../../table/table';

/**
 * Proposed pairs of events; undefined until all are found, while `done` is the share of the work done, from 0
 * to 1.
 */
export type Proposals = { readonly pairs: readonly Pair[] | undefined; readonly done: number };

/**
 * Hook that finds the pairs of a joined table in time slices, so that the page stays responsive; another table
 * starts it anew.
 */
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
