import { useEffect, useState } from 'react';
import { idOfRow } from '../../../table/columns';
import { odditiesOf, type OddKind } from '../../../table/oddities';
import { hasCountries, outsideCountry } from '../../../table/outsideCountry';
import type { Table } from '../../../table/table';
import { useApp } from '../../../state/useApp';
import type { FoundKind } from './reportOf';

/** What was found in the rows of a table. `done`: whether all of it has been looked for. */
export type Findings = { readonly kinds: readonly FoundKind[]; readonly done: boolean };

const nothingYet: Findings = { kinds: [], done: false };
const msPerDay = 86_400_000;

type Search = {
  readonly table: Table;
  findings: Findings;
  readonly listeners: Set<() => void>;
};

/** The search that bar and report share; it ends, and nothing of it is kept, once neither is drawn. */
let latest: Search | undefined;

/**
 * Hook that returns what looks wrong in the rows of a table: suspicious events, and points outside the country
 * that the file gives. Searched for in the background, in pieces of some 10 ms.
 */
export function useFindings(table: Table | undefined): Findings {
  const assets = useApp((state) => state.surroundings.assets);
  const [result, setResult] = useState<{ readonly table: Table; readonly findings: Findings }>();
  useEffect(
    function findInTheBackground() {
      if (!table) return undefined;
      if (latest?.table !== table) {
        latest = { table, findings: nothingYet, listeners: new Set() };
        void search(latest, assets);
      }
      const shared = latest;
      const listen = () => setResult({ table, findings: shared.findings });
      shared.listeners.add(listen);
      if (shared.findings !== nothingYet) listen();
      return () => {
        shared.listeners.delete(listen);
        if (shared.listeners.size === 0 && latest === shared) latest = undefined;
      };
    },
    [table, assets],
  );
  return result && result.table === table ? result.findings : nothingYet;
}

/** Ends a search that nobody waits for. */
class Ended extends Error {}

async function search(shared: Search, assets: string): Promise<void> {
  const { table } = shared;
  const { createSlices, nextTask } = await import('../../../load/slices');
  const slices = createSlices();
  const pause = () => {
    if (latest !== shared) throw new Ended();
    return slices();
  };
  const tell = (kinds: readonly FoundKind[], done: boolean) => {
    shared.findings = { kinds, done };
    for (const listener of shared.listeners) listener();
  };
  try {
    // The page draws the file first.
    await nextTask();
    const odd = await withIds(
      table,
      await odditiesOf(table, Math.floor(Date.now() / msPerDay), pause),
      pause,
    );
    const judged = hasCountries(table);
    tell(odd, !judged);
    if (judged) tell([...odd, ...(await withIds(table, await abroad(table, assets, pause), pause))], true);
  } catch (error) {
    if (!(error instanceof Ended)) tell(shared.findings.kinds, true);
  }
}

async function abroad(table: Table, assets: string, pause: () => Promise<void> | undefined) {
  const own = new URL(import.meta.env.CONFLICT_MAP, new URL(assets, document.baseURI));
  const { loadJudge } = await import('../../../load/judgeCountry');
  const judge = await loadJudge(own.href);
  return judge ? outsideCountry(table, judge, pause) : [];
}

/** Replaces the rows of each kind by the ids of their events. */
async function withIds(
  table: Table,
  kinds: readonly (OddKind & Pick<FoundKind, 'severity'>)[],
  pause: () => Promise<void> | undefined,
): Promise<readonly FoundKind[]> {
  const found: FoundKind[] = [];
  for (const { rows, ...kind } of kinds) {
    const ids = new Set<string>();
    for (const row of rows) {
      const wait = ids.size % 256 === 0 ? pause() : undefined;
      if (wait) await wait;
      ids.add(idOfRow(table.columns, row));
    }
    found.push({ ...kind, ids });
  }
  return found;
}
