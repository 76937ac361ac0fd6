import type { Clauses } from '../../engine/questions';
import type { Loaded } from '../../state/session/loaded';
import { clausesOf, otherClausesOf } from '../../state/view/selectors';
import { useApp } from '../../state/useApp';

/** Returns the filter clauses of the page's view; the same object until one of them changes. */
export function useClauses(loaded: Loaded): Clauses {
  return useApp((state) => clausesOf(state.view, loaded));
}

/** Returns the filter clauses of the page's view without the time window, for counts over all days. */
export function useOtherClauses(loaded: Loaded): Clauses {
  return useApp((state) => otherClausesOf(state.view, loaded));
}
