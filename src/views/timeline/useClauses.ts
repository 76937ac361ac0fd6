import { useMemo } from 'react';
import type { Clauses } from '../../engine/questions';
import type { Loaded } from '../../state/createAppStore';
import { clausesOf } from '../../state/selectors';
import { useApp } from '../../state/useApp';

/** The clauses of the view, the same object as long as none changes. */
export function useClauses(loaded: Loaded): Clauses {
  const view = useApp((state) => state.view);
  const { from, to, q, category, actor, place, status, area } = view;
  return useMemo(
    () => clausesOf({ ...view, from, to, q, category, actor, place, status, area }, loaded),
    // What else the view holds (selection, sorting, the map) narrows nothing.
    // eslint-disable-next-line react-hooks/exhaustive-deps
    [from, to, q, category, actor, place, status, area, loaded],
  );
}

/** The clauses but for the time: what the timeline counts leaves out its own. */
export function useOtherClauses(loaded: Loaded): Clauses {
  const view = useApp((state) => state.view);
  const { q, category, actor, place, status, area } = view;
  return useMemo(() => {
    const others: { -readonly [name in keyof Clauses]: Clauses[name] } = {
      ...clausesOf({ ...view, q, category, actor, place, status, area }, loaded),
    };
    delete others.time;
    return others;
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [q, category, actor, place, status, area, loaded]);
}
