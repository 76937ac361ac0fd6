import { useDeferredValue, useMemo } from 'react';
import type { Day } from '../../engine/questions';
import { narrowsEvents } from '../../engine/dimensions';
import type { Claim } from '../../model/claim';
import type { Loaded } from '../../state/createAppStore';
import { clausesOf, tollWindowOf, windowOf } from '../../state/selectors';
import { useApp } from '../../state/useApp';
import { useAnswer } from '../useAnswer';
import { tollsAsked } from './tollsAsked';
import type { TollsOf } from './tollsNote';
import { claimsByEvening } from './useClaims';

const none: readonly Claim[] = [];

/** The tolls that stand at the end of the window, and what they are of. */
export type Tolls = { readonly claims: readonly Claim[]; readonly of: TollsOf; readonly day: Day };

/**
 * The cumulative claims of the days that count, whatever the filters; the latest are those at `day`. They come right
 * after the frame that a change draws, not before it.
 */
export function useTolls(loaded: Loaded, known: Day | undefined): Tolls {
  const window = useDeferredValue(useApp(({ view }) => windowOf(view, loaded)));
  const filtered = useFilteredCount(loaded);
  const { from, to } = window;
  const question = useMemo(() => tollsAsked({ from, to }, known, loaded), [from, to, known, loaded]);
  const given = useAnswer(loaded.engine, 'claims', question).answer?.claims ?? none;
  return useMemo(
    () => ({
      claims: claimsByEvening(given, known),
      day: Math.min(to, known ?? Infinity),
      of: {
        window: { from, to },
        tolls: tollWindowOf({ from, to }, loaded),
        period: loaded.defaultWindow,
        known,
        newest: undefined,
        filtered,
      },
    }),
    [given, known, from, to, loaded, filtered],
  );
}

/** How many events pass, where filters choose among them; undefined where none does. */
export function useFilteredCount(loaded: Loaded): number | undefined {
  const clauses = useDeferredValue(useApp(({ view }) => clausesOf(view, loaded)));
  const question = useMemo(
    () =>
      narrowsEvents(clauses) ? ({ clauses, sort: 'time', limit: 0, at: { offset: 0 } } as const) : undefined,
    [clauses],
  );
  const { answer } = useAnswer(loaded.engine, 'page', question);
  return question && answer?.total;
}
