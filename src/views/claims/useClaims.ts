import { useMemo } from 'react';
import { minutesPerDay, type Answer, type Day } from '../../engine/questions';
import { claimsAsKnown } from '../../model/asKnown';
import type { Claim } from '../../model/claim';
import type { Dictionaries } from '../../model/dataset';
import type { Loaded } from '../../state/createAppStore';
import { claimClausesOf, clausesOf } from '../../state/selectors';
import { useApp } from '../../state/useApp';
import { useAnswer } from '../useAnswer';
import type { EventInfo, EventInfos } from './layoutAttacks';

/** Beyond so many events none is told one by one, and attacks go without a place. */
const eventLimit = 20_000;

const none = { claims: [], total: 0, whole: 0, loose: 0 };

/** A chart, or a table, of more would be read by nobody, and take a page seconds. */
const claimLimit = 2000;

/**
 * The claims of the window under the filters of events and of claims, as they were known; the same list as long as
 * nothing changes. Beyond a few thousand none comes, only how many they are.
 */
export function useClaims(loaded: Loaded, known: Day | undefined): Answer<'claims'> {
  // What else the view holds (a selection, the map) changes often and narrows nothing.
  const clauses = useApp(({ view }) => clausesOf(view, loaded));
  const of = useApp(({ view }) => claimClausesOf(view, loaded));
  const question = useMemo(() => ({ clauses, of, limit: claimLimit }), [clauses, of]);
  const answer = useAnswer(loaded.engine, 'claims', question).answer ?? none;
  return useMemo(() => {
    const claims = claimsByEvening(answer.claims, known);
    return { ...answer, claims, total: claims.length > 0 ? claims.length : answer.total };
  }, [answer, known]);
}

/** Claims known on an as-of day; all of them where there is none. */
export function claimsByEvening(claims: readonly Claim[], known: Day | undefined): readonly Claim[] {
  return known === undefined ? claims : claimsAsKnown(claims, known);
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
