import type { Claim } from '../../model/claim';
import type { Dictionaries } from '../../model/dataset';
import type { ConflictEvent } from '../../model/event';

/** Collector of the dictionary entries to which events and claims refer. */
export type UsedEntries = {
  event(event: ConflictEvent): void;
  claim(claim: Claim): void;
  /**
   * Returns the referenced entries, including those to which they refer themselves, in the dataset's order.
   */
  entries(): Dictionaries;
};

type ListName = keyof Dictionaries;

export function createUsedEntries(dictionaries: Dictionaries): UsedEntries {
  const used: { readonly [List in ListName]: Set<string> } = {
    categories: new Set(),
    measures: new Set(),
    sides: new Set(),
    actors: new Set(),
    places: new Set(),
    sources: new Set(),
  };
  const note = (list: ListName, ids: readonly (string | undefined)[]) => {
    for (const id of ids) if (id !== undefined) used[list].add(id);
  };
  return {
    event({ category, places, actors, reports, positions, updates }) {
      note('categories', [category]);
      note(
        'places',
        places.map(({ place }) => place),
      );
      note(
        'places',
        positions.map(({ place }) => place),
      );
      note(
        'actors',
        actors.map(({ actor }) => actor),
      );
      note(
        'actors',
        positions.map(({ by }) => by),
      );
      note(
        'sources',
        reports.map(({ source }) => source),
      );
      for (const { sources } of positions) note('sources', sources);
      for (const { sources } of updates) note('sources', sources);
    },
    claim({ measure, side, place, claimedBy, sources }) {
      note('measures', [measure]);
      note('sides', [side]);
      note('places', [place]);
      note('actors', [claimedBy]);
      note('sources', sources);
    },
    entries() {
      const places = dictionaries.places.filter(
        ({ id, formerIds = [] }) =>
          used.places.has(id) || formerIds.some((former) => used.places.has(former)),
      );
      // Who uses a name is an actor or a side.
      const users = places.flatMap(({ usedBy = {} }) => Object.values(usedBy).flat());
      note('actors', users);
      note('sides', users);
      const actorOf = new Map(dictionaries.actors.map((actor) => [actor.id, actor]));
      // A set gives what is added to it while it is gone through.
      for (const id of used.actors) {
        const actor = actorOf.get(id);
        note('actors', [actor?.partOf, actor?.successorOf]);
        note('sides', [actor?.side]);
      }
      const of = <Entry extends { readonly id: string }>(list: ListName, entries: readonly Entry[]) =>
        entries.filter(({ id }) => used[list].has(id));
      return {
        categories: of('categories', dictionaries.categories),
        measures: of('measures', dictionaries.measures),
        sides: of('sides', dictionaries.sides),
        actors: of('actors', dictionaries.actors),
        places,
        sources: of('sources', dictionaries.sources),
      };
    },
  };
}
