import { useMemo } from 'react';
import { minutesPerDay, type Answer } from '../../engine/questions';
import type { Dictionaries } from '../../model/dataset';
import { isSaidRole, type PlaceRole } from '../../model/place';
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
export function useClaims(loaded: Loaded): Answer<'claims'> {
  // What else the view holds (a selection, the map) changes often and narrows nothing.
  const clauses = useApp(({ view }) => clausesOf(view, loaded));
  const of = useApp(({ view }) => claimClausesOf(view, loaded));
  const question = useMemo(() => ({ clauses, of, limit: claimLimit }), [clauses, of]);
  return useAnswer(loaded.engine, 'claims', question).answer ?? none;
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
function placeId(places: Dictionaries['places'], index: number, role: PlaceRole): string | undefined {
  return isSaidRole(role) ? undefined : places[index]?.id;
}
