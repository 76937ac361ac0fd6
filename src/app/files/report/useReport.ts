import { useEffect, useMemo, useState } from 'react';
import { answerAtOnce } from '../../../engine/answerOf';
import type { OddKind } from '../../../table/oddities';
import type { Loaded } from '../../../state/session/loaded';
import { useApp } from '../../../state/useApp';
import { reportOf, type Report } from './reportOf';

/** The report on the shown dataset; what looks odd comes a moment later. Undefined without a dataset. */
export function useReport(): Report | undefined {
  const loaded = useApp((state) => state.loaded);
  const [found, setFound] = useState<{ readonly of: Loaded; readonly odd: readonly OddKind[] }>();
  useEffect(
    function lookForOddities() {
      let live = true;
      if (!loaded?.oddities) return undefined;
      void loaded.oddities().then((odd) => {
        if (live) setFound({ of: loaded, odd });
      });
      return () => {
        live = false;
      };
    },
    [loaded],
  );
  return useMemo(() => {
    if (!loaded) return undefined;
    const shown = answerAtOnce(loaded.engine, { kind: 'count', clauses: {} })?.total ?? 0;
    return reportOf(loaded.table, shown, found?.of === loaded ? found.odd : []);
  }, [loaded, found]);
}
