import { useDeferredValue, useMemo } from 'react';
import { narrowsEvents } from '../../engine/dimensions';
import type { Day } from '../../engine/questions';
import type { Claim } from '../../model/claim';
import type { Loaded } from '../../state/createAppStore';
import { clausesOf, tollWindowOf, windowOf } from '../../state/selectors';
import { useApp } from '../../state/useApp';
import { useAnswer } from '../useAnswer';
import { tollsAsked } from './tollsAsked';
import type { TollsOf } from './tollsNote';

const none: readonly Claim[] = [];

/** The tolls that stand at the end of the window, and what they are of. */
export type Tolls = { readonly claims: readonly Claim[]; readonly of: TollsOf; readonly day: Day };

/**
 * The cumulative claims of the days that count, whatever the filters; the latest are those at `day`. They come right
 * after the frame that a change draws, not before it.
 */
export function useTolls(loaded: Loaded): Tolls {
  const of = useTollsOf(loaded);
  const { window, known } = of;
  const question = useMemo(() => tollsAsked(window, known, loaded), [window, known, loaded]);
  const claims = useAnswer(loaded.engine, 'claims', question).answer?.claims ?? none;
  return useMemo(
    () => ({ claims, of, day: Math.min(window.to, known ?? Infinity) }),
    [claims, of, window, known],
  );
}

/** Scope of the tolls that are shown, without asking for them: the same object until it changes. */
export function useTollsOf(loaded: Loaded): TollsOf {
  const { from, to } = useDeferredValue(useApp(({ view }) => windowOf(view, loaded)));
  const known = useApp(({ view }) => view.known);
  const filtered = useFilteredCount(loaded);
  const window = useMemo(() => ({ from, to }), [from, to]);
  return useMemo(
    () => ({
      window,
      tolls: tollWindowOf(window, loaded),
      period: loaded.defaultWindow,
      known,
      newest: undefined,
      filtered,
    }),
    [window, known, loaded, filtered],
  );
}

/** How many events pass, where filters choose among them; undefined where none does. */
function useFilteredCount(loaded: Loaded): number | undefined {
  const clauses = useDeferredValue(useApp(({ view }) => clausesOf(view, loaded)));
  const question = useMemo(
    () =>
      narrowsEvents(clauses) ? ({ clauses, sort: 'time', limit: 0, at: { offset: 0 } } as const) : undefined,
    [clauses],
  );
  const { answer } = useAnswer(loaded.engine, 'page', question);
  return question && answer?.total;
}
