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

/** Beyond so many events none is told one by one, and attacks go without a place. */
const eventLimit = 20_000;

/** A chart, or a table, of more would be read by nobody, and take a page seconds. */
const claimLimit = 2000;

export type ShownClaims = Answer<'claims'> & {
  /** What they are of: the clauses of the events, and those of the claims. */
  readonly clauses: Clauses;
  readonly ofClaims: ClaimClauses;
};

/**
 * The claims of the window under the filters of events and of claims, as they were known, with what they are of; the
 * same object as long as nothing changes. Beyond a few thousand none comes, only how many they are.
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

/** Where and when the events took place that claims belong to. */
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

/** Where a thing was said is not where it happened. */
function placeId(places: Dictionaries['places'], index: number, role: PlaceRole): string | undefined {
  return isSaidRole(role) ? undefined : places[index]?.id;
}
