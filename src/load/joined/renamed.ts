import type { Actor } from '../../model/actor';
import type { Claim } from '../../model/claim';
import type { Dictionaries } from '../../model/dataset';
import type { ConflictEvent } from '../../model/event';
import type { Place } from '../../model/place';

type ListName = keyof Dictionaries;

/** Maps the ids of one of two datasets to their ids in the joined dataset. */
export type Naming = {
  /** Maps the id of an event, claim, series or period. */
  readonly own: (id: string) => string;
  /** Maps the id of a dictionary entry, such as a place. */
  readonly of: (list: ListName, id: string) => string;
};

/** Copies an event with its own id and all ids that it refers to mapped to the joined dataset. */
export function renamedEvent(event: ConflictEvent, { own, of }: Naming): ConflictEvent {
  const sources = (ids: readonly string[]) => ids.map((id) => of('sources', id));
  return {
    ...event,
    id: own(event.id),
    category: of('categories', event.category),
    ...(event.period !== undefined && { period: own(event.period) }),
    places: event.places.map((there) => ({ ...there, place: of('places', there.place) })),
    actors: event.actors.map((one) => ({ ...one, actor: of('actors', one.actor) })),
    reports: event.reports.map((report) => ({ ...report, source: of('sources', report.source) })),
    positions: event.positions.map((position) => ({
      ...position,
      by: of('actors', position.by),
      ...(position.place !== undefined && { place: of('places', position.place) }),
      sources: sources(position.sources),
    })),
    updates: event.updates.map((update) => ({ ...update, sources: sources(update.sources) })),
    ...(event.formerIds && { formerIds: event.formerIds.map(own) }),
  };
}

/** Copies a claim with its own id and all ids that it refers to mapped to the joined dataset. */
export function renamedClaim(claim: Claim, { own, of }: Naming): Claim {
  return {
    ...claim,
    id: own(claim.id),
    ...(claim.event !== undefined && { event: own(claim.event) }),
    ...(claim.series !== undefined && { series: own(claim.series) }),
    ...(claim.place !== undefined && { place: of('places', claim.place) }),
    measure: of('measures', claim.measure),
    side: claim.side === 'all' ? 'all' : of('sides', claim.side),
    claimedBy: of('actors', claim.claimedBy),
    sources: claim.sources.map((id) => of('sources', id)),
  };
}

/** Copies a dictionary entry with its own id and all ids that it refers to mapped to the joined dataset. */
export function renamedEntry<List extends ListName>(
  list: List,
  entry: Dictionaries[List][number],
  naming: Naming,
): Dictionaries[List][number] {
  const renamed = { ...entry, id: naming.of(list, entry.id) };
  // A list's name says what its entries are.
  if (list === 'actors') return { ...renamed, ...namedByActor(entry as Actor, naming) };
  if (list === 'places') return { ...renamed, ...namedByPlace(entry as Place, naming) };
  return renamed;
}

function namedByActor({ side, partOf, successorOf }: Actor, { of }: Naming): Partial<Actor> {
  return {
    ...(side !== undefined && { side: of('sides', side) }),
    ...(partOf !== undefined && { partOf: of('actors', partOf) }),
    ...(successorOf !== undefined && { successorOf: of('actors', successorOf) }),
  };
}

function namedByPlace({ usedBy, formerIds }: Place, { own, of }: Naming): Partial<Place> {
  const users = Object.entries(usedBy ?? {}).map(
    // They are actors or sides, and a place doesn't say which.
    ([language, ids]) =>
      [language, [...new Set(ids.flatMap((id) => [of('actors', id), of('sides', id)]))]] as const,
  );
  return {
    ...(usedBy && { usedBy: Object.fromEntries(users) }),
    ...(formerIds && { formerIds: formerIds.map(own) }),
  };
}
