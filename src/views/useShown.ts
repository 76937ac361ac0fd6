import { useMemo } from 'react';
import type { Clauses } from '../engine/questions';
import { shownText, type Shown } from '../i18n/shownText';
import type { Translator } from '../i18n/translator';
import type { ClaimClauses } from '../model/claimFacets';
import type { Loaded } from '../state/createAppStore';
import { claimClausesOf, clausesOf } from '../state/selectors';
import type { View } from '../state/view';
import { useAnswer } from './useAnswer';

/** What a view shows, in words, once the engine has counted it. */
export function useShown(view: View, loaded: Loaded | undefined, t: Translator): Shown | undefined {
  const { known, show } = view;
  const clauses = useMemo(() => loaded && clausesOf(view, loaded), [view, loaded]);
  const of = useMemo(() => loaded && claimClausesOf(view, loaded), [view, loaded]);
  const shown = useCount(loaded, show, clauses, of);
  const all = useMemo(() => (known === undefined ? {} : { known }), [known]);
  const whole = useCount(loaded, show, all);
  return useMemo(
    () =>
      loaded === undefined || shown === undefined || whole === undefined
        ? undefined
        : shownText(view, loaded, { shown, whole }, t),
    [view, loaded, shown, whole, t],
  );
}

/** How many events pass, or how many claims stand; none is read for it. */
function useCount(
  loaded: Loaded | undefined,
  show: View['show'],
  clauses: Clauses | undefined,
  of?: ClaimClauses,
): number | undefined {
  const page = useMemo(
    () =>
      show === 'map' && clauses
        ? ({ clauses, sort: 'time', limit: 0, at: { offset: 0 } } as const)
        : undefined,
    [show, clauses],
  );
  const claims = useMemo(
    () => (show === 'claims' && clauses ? { clauses, ...(of && { of }), limit: 0 } : undefined),
    [show, clauses, of],
  );
  const events = useAnswer(loaded?.engine, 'page', page).answer;
  const given = useAnswer(loaded?.engine, 'claims', claims).answer;
  return show === 'claims' ? given?.total : events?.total;
}
