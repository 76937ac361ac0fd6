import { useMemo, useState } from 'react';
import { answerAtOnce } from '../../../engine/answerOf';
import type { Day } from '../../../model/day';
import { idOfRow } from '../../../table/columns';
import { odditiesOf, type OddKind } from '../../../table/oddities';
import type { Table } from '../../../table/table';
import { useApp } from '../../../state/useApp';
import { reportOf, type Report } from './reportOf';
import { useOutside } from './useOutside';

const msPerDay = 86_400_000;

/** Hook that returns the report on the shown dataset; undefined without a dataset. */
export function useReport(): Report | undefined {
  const loaded = useApp((state) => state.loaded);
  const [today] = useState(() => Math.floor(Date.now() / msPerDay));
  const odd = useMemo(() => (loaded?.whole ? oddOf(loaded.whole, today) : []), [loaded, today]);
  const whole = loaded?.whole;
  const outside = useOutside(whole);
  return useMemo(() => {
    if (!loaded) return undefined;
    const shown = answerAtOnce(loaded.engine, { kind: 'count', clauses: {} })?.total ?? 0;
    return reportOf(loaded.table, shown, [...odd, ...(whole ? withIds(whole, outside) : [])]);
  }, [loaded, odd, whole, outside]);
}

function oddOf(table: Table, today: Day) {
  return withIds(table, odditiesOf(table, today));
}

function withIds<Kind extends OddKind>(table: Table, kinds: readonly Kind[]) {
  return kinds.map(({ rows, ...kind }) => ({
    ...kind,
    ids: new Set(rows.map((row) => idOfRow(table.columns, row))),
  }));
}
