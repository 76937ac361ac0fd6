import type { Clauses } from '../../engine/questions';
import type { Loaded } from '../../state/session/loaded';
import { clausesOf, otherClausesOf } from '../../state/view/selectors';
import { useApp } from '../../state/useApp';

/** The clauses of the view, the same object as long as none changes. */
export function useClauses(loaded: Loaded): Clauses {
  return useApp((state) => clausesOf(state.view, loaded));
}

/** The clauses but for the time: what the timeline counts leaves out its own. */
export function useOtherClauses(loaded: Loaded): Clauses {
  return useApp((state) => otherClausesOf(state.view, loaded));
}
