import { useDeferredValue, useMemo } from 'react';
import { minutesPerDay, type Clauses, type Day } from '../../engine/questions';
import { claimsAsKnown } from '../../model/asKnown';
import type { Claim, ClaimScope } from '../../model/claim';
import type { Dictionaries } from '../../model/dataset';
import type { Loaded } from '../../state/createAppStore';
import { clausesOf, windowOf } from '../../state/selectors';
import { useApp } from '../../state/useApp';
import type { View } from '../../state/view';
import { useAnswer } from '../useAnswer';
import type { EventInfo, EventInfos } from './layoutAttacks';

/** Beyond so many events none is told one by one, and attacks go without a place. */
const eventLimit = 20_000;

const noClaims: readonly Claim[] = [];

const none = { claims: noClaims, total: 0 };

/** A chart, or a table, of more would be read by nobody, and take a page seconds. */
const claimLimit = 2000;

export type ClaimsOptions = {
  /** Default: every one. */
  readonly scope?: ClaimScope;
  /** Whatever the filters: the latest of some figures is not the latest. Default: false. */
  readonly all?: boolean;
  /** Beyond a few thousand none comes, only how many they are. Default: false. */
  readonly limited?: boolean;
  /** They come right after the frame that a change draws, not before it. Default: false. */
  readonly after?: boolean;
};

/** The claims of the window under the filters, as they were known; the same list as long as nothing changes. */
export function useClaims(loaded: Loaded, known: Day | undefined, options?: ClaimsOptions): readonly Claim[] {
  return useStandingClaims(loaded, known, options).claims;
}

/** The same, and how many they are: more where they are too many to be told. */
export function useStandingClaims(
  loaded: Loaded,
  known: Day | undefined,
  { scope, all = false, after = false, limited = false }: ClaimsOptions = {},
): { readonly claims: readonly Claim[]; readonly total: number } {
  // What else the view holds (a selection, the map) changes often and narrows nothing.
  const now = useApp(({ view }) => JSON.stringify(all ? daysOf(view, loaded) : clausesOf(view, loaded)));
  const deferred = useDeferredValue(now);
  const clauses = after ? deferred : now;
  const question = useMemo(
    () => ({
      clauses: JSON.parse(clauses) as Clauses,
      ...(scope && { scope }),
      ...(limited && { limit: claimLimit }),
    }),
    [clauses, scope, limited],
  );
  const { claims, total } = useAnswer(loaded.engine, 'claims', question).answer ?? none;
  const given = useMemo(() => (known === undefined ? claims : claimsAsKnown(claims, known)), [claims, known]);
  return { claims: given, total: claims.length > 0 ? given.length : total };
}

/** The window, and the evening that it is looked at from. */
function daysOf(view: View, loaded: Loaded): Clauses {
  return { time: windowOf(view, loaded), ...(view.known === undefined ? {} : { known: view.known }) };
}

const everything = { clauses: {}, limit: eventLimit } as const;

/** Where and when the events took place that claims belong to. */
export function useEventInfos(loaded: Loaded): EventInfos {
  const { answer } = useAnswer(loaded.engine, 'marks', everything);
  const { places } = loaded.table.dictionaries;
  return useMemo(() => {
    const infos = new Map<string, EventInfo>();
    for (const { id, start, place, role } of answer?.marks ?? [])
      infos.set(id, { place: placeId(places, place, role), day: Math.floor(start / minutesPerDay) });
    return infos;
  }, [answer, places]);
}

/** Where a thing was said is not where it happened. */
function placeId(places: Dictionaries['places'], index: number, role: string): string | undefined {
  return role === 'seat' || role === 'venue' ? undefined : places[index]?.id;
}
