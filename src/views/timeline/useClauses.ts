import type { Clauses } from '../../engine/questions';
import type { Loaded } from '../../state/session/loaded';
import { clausesOf, otherClausesOf } from '../../state/view/selectors';
import { useApp } from '../../state/useApp';

/** Returns the view's clauses; a stable object while none changes. */
export function useClauses(loaded: Loaded): Clauses {
  return useApp((state) => clausesOf(state.view, loaded));
}

/** Returns the view's clauses without time, for the timeline's own counts. */
export function useOtherClauses(loaded: Loaded): Clauses {
  return useApp((state) => otherClausesOf(state.view, loaded));
}
