import { useMemo, useState } from 'react';
import { answerAtOnce } from '../../../engine/answerOf';
import type { Day } from '../../../model/day';
import { idOfRow } from '../../../table/columns';
import { odditiesOf } from '../../../table/oddities';
import type { Table } from '../../../table/table';
import { useApp } from '../../../state/useApp';
import { reportOf, type Report } from './reportOf';

const msPerDay = 86_400_000;

/** Hook that returns the report on the shown dataset; undefined without a dataset. */
export function useReport(): Report | undefined {
  const loaded = useApp((state) => state.loaded);
  const [today] = useState(() => Math.floor(Date.now() / msPerDay));
  const odd = useMemo(() => (loaded?.whole ? oddOf(loaded.whole, today) : []), [loaded, today]);
  return useMemo(() => {
    if (!loaded) return undefined;
    const shown = answerAtOnce(loaded.engine, { kind: 'count', clauses: {} })?.total ?? 0;
    return reportOf(loaded.table, shown, odd);
  }, [loaded, odd]);
}

function oddOf(table: Table, today: Day) {
  return odditiesOf(table, today).map(({ rows, ...kind }) => ({
    ...kind,
    ids: new Set(rows.map((row) => idOfRow(table.columns, row))),
  }));
}
