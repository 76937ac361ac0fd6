import { useEffect, useState } from 'react';
import { hasCountries, outsideCountry } from '../../../table/outsideCountry';
import type { Table } from '../../../table/table';
import { useApp } from '../../../state/useApp';

type Found = Awaited<ReturnType<typeof outsideCountry>>;

const nothing: Found = [];

/** What is found, for the bar and the report alike; nothing is kept once neither is drawn. */
let latest: { readonly table: Table; readonly found: Promise<Found> } | undefined;
let users = 0;

/** Rows of a table whose point lies outside the country that the file gives, once they are found. */
export function useOutside(table: Table | undefined): Found {
  const assets = useApp((state) => state.surroundings.assets);
  const [result, setResult] = useState<{ readonly table: Table; readonly found: Found }>();
  useEffect(
    function findInTheBackground() {
      if (!table || !hasCountries(table)) return undefined;
      let live = true;
      users += 1;
      if (latest?.table !== table) latest = { table, found: find(table, assets).catch(() => nothing) };
      void latest.found.then((found) => {
        if (live) setResult({ table, found });
      });
      return () => {
        live = false;
        users -= 1;
        if (users === 0) latest = undefined;
      };
    },
    [table, assets],
  );
  return result && result.table === table ? result.found : nothing;
}

async function find(table: Table, assets: string): Promise<Found> {
  const own = new URL(import.meta.env.CONFLICT_MAP, new URL(assets, document.baseURI));
  const [{ loadJudge }, { createSlices }] = await Promise.all([
    import('../../../load/judgeCountry'),
    import('../../../load/slices'),
  ]);
  const judge = await loadJudge(own.href);
  return judge ? outsideCountry(table, judge, createSlices()) : nothing;
}
