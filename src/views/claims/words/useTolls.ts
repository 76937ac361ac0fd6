import { useDeferredValue, useMemo } from 'react';
import { narrowsEvents } from '../../../engine/dimensions';
import { ask, type Plan } from '../../../engine/plan';
import type { Clauses, Day, Window } from '../../../engine/questions';
import type { Claim } from '../../../model/claim';
import type { ClaimClauses } from '../../../model/claimFacets';
import type { Loaded } from '../../../state/session/loaded';
import { claimClausesOf, clausesOf, tollWindowOf, windowOf } from '../../../state/view/selectors';
import { useApp } from '../../../state/useApp';
import { useAnswers } from '../../answers/useAnswers';
import { tollsAsked } from './tollsAsked';
import type { TollsOf } from './tollsNote';

/** Tolls (cumulative casualty figures) as of `day`, the end of a time window, with their scope. */
export type Tolls = {
  readonly claims: readonly Claim[];
  readonly of: TollsOf;
  readonly day: Day;
  /** Filter clauses on claims in the page's view; they don't filter the tolls. */
  readonly ofClaims: ClaimClauses;
};

/**
 * Returns the tolls (cumulative casualty figures) at the end of the time window, without filters; undefined
 * until the first answer. Updates are deferred, so they lag a frame behind a change.
 */
export function useTolls(loaded: Loaded): Tolls | undefined {
  const { last } = useAnswers(loaded.engine, useAsked(loaded), tollsPlan);
  return useMemo(() => {
    if (!last) return undefined;
    const of = tollsOf(last.of, last.value.filtered);
    const day = Math.min(of.window.to, of.known ?? Infinity);
    return { claims: last.value.claims, of, day, ofClaims: last.of.ofClaims };
  }, [last]);
}

/**
 * Returns the scope of the tolls (cumulative casualty figures) without asking for the figures; the same object
 * until it changes.
 */
export function useTollsOf(loaded: Loaded): TollsOf | undefined {
  const { last } = useAnswers(loaded.engine, useAsked(loaded), filteredPlan);
  return useMemo(() => last && tollsOf(last.of, last.value), [last]);
}

type TollsAsked = {
  readonly loaded: Loaded;
  readonly window: Window;
  readonly known: Day | undefined;
  readonly clauses: Clauses;
  readonly ofClaims: ClaimClauses;
};

function useAsked(loaded: Loaded): TollsAsked {
  const window = useDeferredValue(useApp(({ view }) => windowOf(view, loaded)));
  const clauses = useDeferredValue(useApp(({ view }) => clausesOf(view, loaded)));
  const ofClaims = useDeferredValue(useApp(({ view }) => claimClausesOf(view, loaded)));
  const { known } = clauses;
  return useMemo(
    () => ({ loaded, window, known, clauses, ofClaims }),
    [loaded, window, known, clauses, ofClaims],
  );
}

function tollsOf({ loaded, window, known }: TollsAsked, filtered: number | undefined): TollsOf {
  return {
    window,
    tolls: tollWindowOf(window, loaded),
    period: loaded.defaultWindow,
    metadata: loaded.table.metadata,
    known,
    newest: undefined,
    filtered,
  };
}

function* tollsPlan({
  loaded,
  window,
  known,
  clauses,
}: TollsAsked): Plan<{ readonly claims: readonly Claim[]; readonly filtered: number | undefined }> {
  const [{ claims }, passing] = yield* ask(tollsAsked(window, known, loaded), ofFiltered(clauses));
  return { claims, filtered: passing?.total };
}

/** Plan that asks for the number of events that pass the filters; undefined if there are no event filters. */
function* filteredPlan({ clauses }: TollsAsked): Plan<number | undefined> {
  const [passing] = yield* ask(ofFiltered(clauses));
  return passing?.total;
}

const ofFiltered = (clauses: Clauses) =>
  narrowsEvents(clauses) ? ({ kind: 'count', clauses } as const) : undefined;
