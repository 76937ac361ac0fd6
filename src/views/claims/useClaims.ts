import { useMemo } from 'react';
import { minutesPerDay, type Answer, type Clauses } from '../../engine/questions';
import type { ClaimClauses } from '../../model/claimFacets';
import type { Dictionaries } from '../../model/dataset';
import { isSaidRole, type PlaceRole } from '../../model/place';
import type { Loaded } from '../../state/session/loaded';
import { claimClausesOf, clausesOf } from '../../state/view/selectors';
import { useApp } from '../../state/useApp';
import { useAnswer } from '../answers/useAnswer';
import type { EventInfo, EventInfos } from './layout/layoutAttacks';

/** Maximum number of events asked for one by one; if there are more, attacks have no place name. */
const eventLimit = 20_000;

/** Maximum number of claims in the chart and table. */
const claimLimit = 2000;

export type ShownClaims = Answer<'claims'> & {
  /** Filter clauses that the answer is of: on events, and in `ofClaims` on claims. */
  readonly clauses: Clauses;
  readonly ofClaims: ClaimClauses;
};

/**
 * Returns the claims of the time window under all filters, as of the as-of day; undefined until the first
 * answer. Above 2000 claims only their number is returned.
 */
export function useClaims(loaded: Loaded): ShownClaims | undefined {
  // What else the view holds (a selection, the map) changes often and narrows nothing.
  const clauses = useApp(({ view }) => clausesOf(view, loaded));
  const of = useApp(({ view }) => claimClausesOf(view, loaded));
  const asked = useMemo(() => ({ kind: 'claims', clauses, of, limit: claimLimit }) as const, [clauses, of]);
  const { question, answer } = useAnswer(loaded.engine, asked);
  return useMemo(
    () => (question ? { ...answer, clauses: question.clauses, ofClaims: question.of ?? {} } : undefined),
    [question, answer],
  );
}

const everything = { kind: 'marks', clauses: {}, limit: eventLimit } as const;

/** Returns the days and places of the events that claims are about, by event id; empty until answered. */
export function useEventInfos(loaded: Loaded): EventInfos {
  const { answer } = useAnswer(loaded.engine, everything);
  const { places } = loaded.table.dictionaries;
  return useMemo(() => {
    const infos = new Map<string, EventInfo>();
    for (const { id, start, place, role } of answer?.marks ?? [])
      infos.set(id, { place: placeId(places, place, role), day: Math.floor(start / minutesPerDay) });
    return infos;
  }, [answer, places]);
}

/** Returns the id of an event's place; undefined if it is only the place of a statement. */
function placeId(places: Dictionaries['places'], index: number, role: PlaceRole): string | undefined {
  return isSaidRole(role) ? undefined : places[index]?.id;
}
