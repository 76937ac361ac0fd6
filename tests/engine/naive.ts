import { whenAsOf } from '../../src/model/asOf';
import type { Claim } from '../../src/model/claim';
import { originOfId } from '../../src/model/origin';
import type { ClaimClauses } from '../../src/model/claimFacets';
import type { Bounds, Dataset } from '../../src/model/dataset';
import { boundsOf, datesOf, isApproximate, parseEdtf } from '../../src/model/edtf';
import { eventStatuses, type ConflictEvent } from '../../src/model/event';
import type { Place } from '../../src/model/place';
import { minutesOf } from '../../src/model/span';
import { wordings } from '../../src/model/text';
import type { ClauseName, Clauses, FacetName, SortOrder, Window } from '../../src/engine/questions';
import { deathsIn } from '../../src/table/deaths';
import { foldedWords } from '../../src/table/fold';
import { createNaiveKnown } from './naiveKnown';

/**
 * The answers by looking at every event of the dataset as it was written: no index, no cache, no column.
 * What the engine says must be this.
 */
export function createNaive(dataset: Dataset) {
  const categories = [...new Set([...dataset.categories, ...dataset.events].map(categoryIdOf))];
  const events = dataset.events
    .map((event, i) => ({ event, i, ...spanOf(event) }))
    .sort((a, b) => a.start - b.start || a.end - b.end || a.i - b.i)
    .map(({ event }) => event);

  const { knownDay, today, on, claimToday, claimOn } = createNaiveKnown(dataset);

  /** The event as of the day that the clauses ask for; asked for often, made once. */
  const seen = (event: ConflictEvent, { known }: Clauses) => {
    const byDay = made.get(event) ?? new Map<number | undefined, ConflictEvent>();
    made.set(event, byDay);
    const then = byDay.get(known) ?? (known === undefined ? today(event) : on(event, known));
    byDay.set(known, then);
    return then;
  };
  const made = new WeakMap<ConflictEvent, Map<number | undefined, ConflictEvent>>();

  /** As `seen`, for a reader: the end of what was still going on is left open. */
  const told = (event: ConflictEvent, clauses: Clauses) => {
    const { known } = clauses;
    const then = seen(event, clauses);
    return known === undefined ? then : { ...then, when: whenAsOf(event, known) };
  };

  /** Claims as they were given by the as-of day of the clauses. */
  const givenBy = (claims: readonly Claim[], { known }: Clauses) =>
    claims.flatMap((claim) => (known === undefined ? [claimToday(claim)] : claimOn(claim, known)));

  const placesOf = (event: ConflictEvent) => distinct(event.places.map(({ place }) => placeBy(place)));
  const actorsOf = (event: ConflictEvent) =>
    distinct(event.actors.map(({ actor }) => dataset.actors.find(({ id }) => id === actor)));

  function placeBy(id: string): Place | undefined {
    return dataset.places.find((place) => place.id === id || place.formerIds?.includes(id));
  }

  function drawnAt(event: ConflictEvent): Place | undefined {
    const known = event.places.filter(({ place }) => placeBy(place));
    const chosen =
      known.find(({ role }) => role === 'site') ??
      known.find(({ role }) => role === 'target' || role === 'origin') ??
      known[0];
    return chosen && placeBy(chosen.place);
  }

  function isPlaced(event: ConflictEvent): boolean {
    return drawnAt(event)?.lng !== undefined;
  }

  /** `shusha@said`: it is drawn at Shusha, since somebody said it there. */
  function isDrawnAs(event: ConflictEvent, clauseId: string): boolean {
    const [, id = '', manner] = /^(.*)@(map|said|there)$/.exec(clauseId) ?? [];
    const place = drawnAt(event);
    if (!place || !namesOf(place).includes(id)) return false;
    const spoken = event.places
      .filter((of) => placeBy(of.place))
      .every(({ role }) => role === 'seat' || role === 'venue');
    return manner === 'map' || (manner === 'said') === spoken;
  }

  /** Each test is given the event as of the day that is asked for. */
  const tests: {
    [Name in ClauseName]: (
      event: ConflictEvent,
      clause: NonNullable<Clauses[Name]>,
      clauses: Clauses,
    ) => boolean;
  } = {
    time: (event, { from, to }, clauses) => {
      const { start, end } = seenSpan(event, clauses);
      return start < (to + 1) * 1440 && end > from * 1440;
    },
    known: ({ id }, known) => events.some((event) => event.id === id && knownDay(event) <= known),
    category: (event, ids) => ids.length === 0 || ids.includes(event.category),
    status: (event, statuses) => statuses.length === 0 || statuses.includes(event.status),
    actor: (event, ids) => ids.length === 0 || actorsOf(event).some(({ id }) => ids.includes(id)),
    place: (event, ids) =>
      ids.length === 0 ||
      (ids.includes('none') && !isPlaced(event)) ||
      placesOf(event).some((place) => namesOf(place).some((name) => ids.includes(name))) ||
      ids.some((id) => isDrawnAs(event, id)),
    area: (event, [west, south, east, north]) => {
      const { lng, lat } = drawnAt(event) ?? {};
      if (lng === undefined || lat === undefined) return true;
      return lng >= west && lng <= east && lat >= south && lat <= north;
    },
    origin: ({ id }, name) => originOfId(dataset.origins ? id : '') === name,
    text: (event, query) => {
      const category = dataset.categories.find(({ id }) => id === event.category);
      const texts = [
        ...[event.title, event.summary, category?.title ?? event.category].flatMap(wordings),
        ...[...event.updates, ...event.positions].flatMap(({ text }) => wordings(text)),
        ...actorsOf(event).flatMap(({ title }) => wordings(title)),
        ...placesOf(event).flatMap(({ names }) => Object.values(names)),
      ];
      const words = texts.flatMap(foldedWords);
      const has = (asked: readonly string[]) =>
        asked.every((one) => words.some((word) => word.startsWith(one)));
      let rest = foldedWords(query);
      while (rest.length > 0) {
        // The longest beginning that is a name, else a word.
        const lengths = rest.map((_, index) => rest.length - index);
        const length = lengths.find((count) => namesLike(rest.slice(0, count)).length > 0) ?? 1;
        const asked = rest.slice(0, length);
        if (![asked, ...namesLike(asked)].some(has)) return false;
        rest = rest.slice(length);
      }
      return true;
    },
  };

  const named = [
    ...dataset.places.map(({ names }) => Object.values(names)),
    ...dataset.actors.map(({ title }) => wordings(title)),
  ].map((names) => names.flatMap((name) => name.split(' / ')).map((name) => foldedWords(name)));

  /** Every name of the places and actors that are called so. */
  function namesLike(asked: readonly string[]): readonly (readonly string[])[] {
    return named.filter((names) => names.some((name) => name.join(' ') === asked.join(' '))).flat();
  }

  function passes(event: ConflictEvent, clauses: Clauses, without: readonly ClauseName[] = []): boolean {
    const passesOne = <Name extends ClauseName>(name: Name): boolean => {
      const clause = clauses[name];
      if (name === 'time' && !without.includes('time') && clauses.time && clauses.within === 'certainly') {
        if (!isCertain(event, clauses.time, clauses)) return false;
      }
      const test = tests[name];
      return (
        clause === undefined ||
        without.includes(name) ||
        test(seen(event, clauses), clause as NonNullable<Clauses[Name]>, clauses)
      );
    };
    return (Object.keys(tests) as ClauseName[]).every(passesOne);
  }

  const passing = (clauses: Clauses, without?: readonly ClauseName[]) =>
    events.filter((event) => passes(event, clauses, without));

  function ordered(clauses: Clauses, sort: SortOrder): ConflictEvent[] {
    const found = byDay(passing(clauses));
    if (sort === 'latest') return found.reverse();
    if (sort === 'time') return found;
    return passing(clauses).sort((a, b) => knownDay(a) - knownDay(b));
  }

  function facet(name: FacetName, clauses: Clauses) {
    const found = passing(clauses, [name]);
    const count = (has: (event: ConflictEvent) => boolean) => found.filter(has).length;
    switch (name) {
      case 'category':
        return { counts: categories.map((id) => count((event) => event.category === id)), none: 0 };
      case 'status':
        return {
          counts: eventStatuses.map((status) => count((event) => seen(event, clauses).status === status)),
          none: 0,
        };
      case 'actor':
        return {
          counts: dataset.actors.map((actor) => count((event) => actorsOf(event).includes(actor))),
          none: count((event) => actorsOf(event).length === 0),
        };
      case 'place':
        return {
          counts: dataset.places.map((place) => count((event) => placesOf(event).includes(place))),
          none: count((event) => !isPlaced(event)),
        };
    }
  }

  function bins(edges: readonly number[], clauses: Clauses, without?: readonly ClauseName[]): number[][] {
    const found = passing(clauses, without);
    return categories.map((id) =>
      edges.slice(1).map(
        (to, bin) =>
          found.filter((event) => {
            const { start, end } = seenSpan(event, clauses);
            return event.category === id && start < to && end > (edges[bin] ?? 0);
          }).length,
      ),
    );
  }

  function unplaced(clauses: Clauses): number[] {
    const found = passing(clauses).filter((event) => !isPlaced(event));
    return categories.map((id) => found.filter((event) => event.category === id).length);
  }

  /** Cells as "column line" → ids of the events in it. */
  /** What has a point, of that what lies in view. */
  function inSight(clauses: Clauses, [west, south, east, north]: Bounds = [-180, -90, 180, 90]) {
    return passing(clauses).filter((event) => {
      const { lng, lat } = drawnAt(event) ?? {};
      return (
        lng !== undefined &&
        lat !== undefined &&
        (west <= east ? lng >= west && lng <= east : lng >= west || lng <= east) &&
        lat >= south &&
        lat <= north
      );
    });
  }

  /** Counts by cell, in no order. */
  function cells(clauses: Clauses, degrees: number, inView?: Bounds): { [cell: string]: number } {
    const found: { [cell: string]: number } = {};
    for (const event of inSight(clauses, inView)) {
      const { lng = 0, lat = 0 } = drawnAt(event) ?? {};
      const key = `${Math.floor(lng / degrees)} ${Math.floor(lat / degrees)}`;
      found[key] = (found[key] ?? 0) + 1;
    }
    return found;
  }

  /** The claims that had been given by the as-of day. */
  function givenClaims(clauses: Clauses): readonly Claim[] {
    return givenBy(dataset.claims, clauses);
  }

  function claims(clauses: Clauses, of: ClaimClauses = {}): Claim[] {
    const { known } = clauses;
    return givenClaims(clauses).flatMap((claim) => {
      if (!stands(claim, clauses) || !claimPasses(claim, of)) return [];
      const event = events.find(({ id }) => id === claim.event);
      if (narrows(clauses) && claim.scope.startsWith('incident')) {
        if (!event || !passes(event, clauses, ['time', 'known'])) return [];
      }
      const later = event && known !== undefined && knownDay(event) > known;
      // Only the event's id is gone: JSON leaves out what is undefined.
      return [later ? (JSON.parse(JSON.stringify({ ...claim, event: undefined })) as Claim) : claim];
    });
  }

  /** Figures of single events that are hidden since nobody knows of which. */
  function looseClaims(clauses: Clauses, of: ClaimClauses = {}): Claim[] {
    return givenClaims(clauses).filter(
      (claim) =>
        narrows(clauses) &&
        claim.scope.startsWith('incident') &&
        !events.some(({ id }) => id === claim.event) &&
        stands(claim, clauses) &&
        claimPasses(claim, of),
    );
  }

  function claimsOf(event: ConflictEvent, clauses: Clauses): Claim[] {
    return givenBy(
      dataset.claims.filter((claim) => claim.event === event.id),
      clauses,
    );
  }

  function deaths(event: ConflictEvent, clauses: Clauses) {
    return deathsIn(claimsOf(event, clauses)) ?? { low: 0, high: 0 };
  }

  return {
    events,
    knownDay,
    seen,
    told,
    passing,
    ordered,
    facet,
    bins,
    unplaced,
    inSight,
    cells,
    givenClaims,
    claims,
    looseClaims,
    claimsOf,
    deaths,
  };
}

/** Whether a claim's figure stands for a day of the window. */
function stands(claim: Claim, { time }: Clauses): boolean {
  const asOf = parseEdtf(claim.asOf);
  const { firstDay, lastDay } = asOf ? boundsOf(asOf) : { firstDay: -Infinity, lastDay: Infinity };
  return !time || (firstDay <= time.to && lastDay >= time.from);
}

function claimPasses(claim: Claim, { side, people, measure, claimant, voice }: ClaimClauses): boolean {
  const among = (ids: readonly string[] | undefined, id: string) => !ids?.length || ids.includes(id);
  return (
    among(side, claim.side) &&
    among(people, claim.people) &&
    among(measure, claim.measure) &&
    among(claimant, claim.claimedBy) &&
    among(voice, claim.claimantRole)
  );
}

/** Whether any clause but those of time chooses among the events. */
function narrows({ text, category, actor, place, status, area }: Clauses): boolean {
  return (
    area !== undefined ||
    (text ?? '').trim() !== '' ||
    [category, actor, place, status].some((ids) => ids !== undefined && ids.length > 0)
  );
}

/** Day by day, and on each day those with a clock time first. */
function byDay(events: ConflictEvent[]): ConflictEvent[] {
  const key = (event: ConflictEvent) => {
    const { start } = spanOf(event);
    const day = Math.floor(start / 1440);
    return day * 2 + (start > day * 1440 ? 0 : 1);
  };
  return events.sort((a, b) => key(a) - key(b));
}

/** Whether an event that touches the window did so whatever its exact date. */
function isCertain(event: ConflictEvent, { from, to }: Window, clauses: Clauses): boolean {
  const when = parseEdtf(event.when);
  if (!when) return false;
  const { start, end } = seenSpan(event, clauses);
  if (start >= from * 1440 && end <= (to + 1) * 1440) return true;
  const toTheDay = datesOf(when).every(({ precision }) => precision === 'day');
  return event.whenKind === 'duration' && toTheDay && !isApproximate(when);
}

/** The span as of the day: what lasted longer was still going on. */
export function seenSpan(event: ConflictEvent, { known }: Clauses) {
  const { start, end } = spanOf(event);
  if (known === undefined || event.whenKind === 'once') return { start, end };
  return { start, end: Math.min(end, Math.max((known + 1) * 1440, start + 1)) };
}

/** Start and end in minutes; the end isn't included. */
export function spanOf(event: ConflictEvent): { readonly start: number; readonly end: number } {
  const when = parseEdtf(event.when);
  if (!when) throw new Error(`no date: ${event.when}`);
  return minutesOf(when, event.time);
}

function namesOf({ id, formerIds = [] }: Place): readonly string[] {
  return [id, ...formerIds];
}

function categoryIdOf(of: { readonly id: string; readonly category?: string }): string {
  return of.category ?? of.id;
}

function distinct<Value>(values: readonly (Value | undefined)[]): Value[] {
  return [...new Set(values)].filter((value) => value !== undefined);
}
