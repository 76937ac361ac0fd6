import { useMemo } from 'react';
import { answerAtOnce } from '../../../engine/answerOf';
import { useApp } from '../../../state/useApp';
import { reportOf, type Report } from './reportOf';
import { useFindings } from './useFindings';

/** Hook that returns the report on the shown dataset; undefined without a dataset. */
export function useReport(): Report | undefined {
  const loaded = useApp((state) => state.loaded);
  const findings = useFindings(loaded?.whole);
  return useMemo(() => {
    if (!loaded) return undefined;
    const shown = answerAtOnce(loaded.engine, { kind: 'count', clauses: {} })?.total ?? 0;
    return reportOf(loaded.table, shown, findings);
  }, [loaded, findings]);
}
