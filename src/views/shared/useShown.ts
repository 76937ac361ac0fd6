import { useMemo } from 'react';
import { ask, type Plan } from '../../engine/plan';
import type { Clauses } from '../../engine/questions';
import { shownText, type Shown } from '../../i18n/shownText';
import type { Translator } from '../../i18n/translator';
import { useNaming } from '../../i18n/useNaming';
import type { ClaimClauses } from '../../model/claimFacets';
import type { Loaded } from '../../state/session/loaded';
import { claimClausesOf, clausesOf } from '../../state/view/selectors';
import type { View } from '../../state/view/view';
import { useAnswers } from '../answers/useAnswers';

/**
 * Returns the sentence that describes the page's view (filters and number of events), once the engine has
 * counted; while a new count is pending, the previous sentence. Undefined before the first.
 */
export function useShown(view: View, loaded: Loaded | undefined, t: Translator): Shown | undefined {
  return useShownLast(view, loaded, t)?.shown;
}

/**
 * Returns the sentence that describes the page's current view; undefined while the engine counts. For output
 * that leaves the page, such as an export, which must not be outdated.
 */
export function useShownNow(view: View, loaded: Loaded | undefined, t: Translator): Shown | undefined {
  const last = useShownLast(view, loaded, t);
  return last?.isNow ? last.shown : undefined;
}

function useShownLast(view: View, loaded: Loaded | undefined, t: Translator) {
  const clauses = useMemo(() => loaded && clausesOf(view, loaded), [view, loaded]);
  const ofClaims = useMemo(() => loaded && claimClausesOf(view, loaded), [view, loaded]);
  const { show } = view;
  const of = useMemo(
    () => (clauses && ofClaims ? { clauses, ofClaims, show, view } : undefined),
    [clauses, ofClaims, show, view],
  );
  const { conventions } = useNaming();
  const { last, state } = useAnswers(loaded?.engine, of, shownPlan);
  return useMemo(
    () =>
      last &&
      loaded && {
        shown: shownText(last.of.view, loaded, last.value, t, conventions),
        isNow: state === 'fresh',
      },
    [loaded, last, state, t, conventions],
  );
}

type ShownOf = {
  readonly clauses: Clauses;
  readonly ofClaims: ClaimClauses;
  readonly show: View['show'];
  readonly view: View;
};

/**
 * Plan that asks for the number of events that pass the filters, or of claims in the claims view, and for their
 * number without filters.
 */
function* shownPlan({
  clauses,
  ofClaims,
  show,
}: ShownOf): Plan<{ readonly shown: number; readonly whole: number }> {
  const { known } = clauses;
  const all: Clauses = known === undefined ? {} : { known };
  if (show !== 'claims') {
    const [passing, there] = yield* ask({ kind: 'count', clauses }, { kind: 'count', clauses: all });
    return { shown: passing.total, whole: there.total };
  }
  const [standing, there] = yield* ask(
    { kind: 'claims', clauses, of: ofClaims, limit: 0 },
    { kind: 'claims', clauses: all, limit: 0 },
  );
  return { shown: standing.total, whole: there.total };
}
