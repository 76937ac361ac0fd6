import type { Answer } from '../engine/questions';
import { actorName, placeName, type Naming } from '../i18n/placeName';
import { byId } from '../model/byId';
import type { Dictionaries } from '../model/dataset';
import { printDay } from '../model/day';
import type { Stance } from '../model/event';
import { textIn } from '../model/text';
import type { CsvCell } from '../formats/writeCsv';

/**
 * An event as columns of a table. Lists of one kind go together: the second of `place_roles` is of the second of
 * `places`. `lng` and `lat` are of `place`, which has the role and the precision that stand beside it.
 */
export const eventColumns = [
  'id',
  'when',
  'when_kind',
  'time_from',
  'time_to',
  'time_of',
  'time_note',
  'title',
  'summary',
  'category',
  'category_id',
  'place',
  'place_role',
  'place_precision',
  'lng',
  'lat',
  'places',
  'place_ids',
  'place_roles',
  'place_precisions',
  'actors',
  'actor_ids',
  'actor_roles',
  'status',
  'asserted_by',
  'denied_by',
  'confirmed_by',
  'qualified_by',
  'reported',
  'known_since',
  'known_assumed',
  'updates',
  'confidence_reported',
  'confidence_occurred',
  'sources',
  'source_publishers',
  'source_titles',
  'warning',
] as const;

export type EventRecord = { readonly [Name in (typeof eventColumns)[number]]: CsvCell };

/**
 * The record of an event as the engine answers it, its texts in one language. Ids, EDTF and words are the format's;
 * of `rounded` places the ids tell no point, as those of tables do.
 */
export function eventRecord(
  { event, line }: NonNullable<Answer<'event'>>,
  { categories, places, actors, sources }: Dictionaries,
  naming: Naming,
  rounded = false,
): EventRecord {
  const { language } = naming;
  const nameOfPlace = (id: string) => {
    const place = byId(places, id);
    return place ? placeName(place, naming) : id;
  };
  const nameOfActor = (id: string) => {
    const actor = byId(actors, id);
    return actor ? actorName(actor, naming) : id;
  };
  const who = (stance: Stance) => [
    ...new Set(event.positions.filter((of) => of.stance === stance).map(({ by }) => nameOfActor(by))),
  ];
  const drawnAt = places[line.place];
  const told = event.reports.map(({ source }) => ({ id: source, source: byId(sources, source) }));
  const { time } = event;
  return {
    id: event.id,
    when: event.when,
    when_kind: event.whenKind,
    time_from: time?.from,
    time_to: time?.to,
    time_of: time?.of,
    time_note: [...(time?.approximate ? ['approximate'] : []), textIn(time?.text, language)]
      .filter((note) => note !== '')
      .join(', '),
    title: textIn(event.title, language),
    summary: textIn(event.summary, language),
    category: textIn(byId(categories, event.category)?.title, language),
    category_id: event.category,
    place: drawnAt && placeName(drawnAt, naming),
    place_role: drawnAt && line.role,
    place_precision: drawnAt && line.precision,
    lng: drawnAt?.lng,
    lat: drawnAt?.lat,
    places: event.places.map(({ place }) => nameOfPlace(place)),
    place_ids: event.places.map(({ place }) => (rounded ? (place.split('@', 1)[0] ?? '') : place)),
    place_roles: event.places.map(({ role }) => role),
    place_precisions: event.places.map(
      ({ place, precision }) => precision ?? byId(places, place)?.precision ?? 'unknown',
    ),
    actors: event.actors.map(({ actor }) => nameOfActor(actor)),
    actor_ids: event.actors.map(({ actor }) => actor),
    actor_roles: event.actors.map(({ role }) => role ?? ''),
    status: event.status,
    asserted_by: who('asserts'),
    denied_by: who('denies'),
    confirmed_by: who('confirms'),
    qualified_by: who('qualifies'),
    reported: event.reports[0]?.reported,
    known_since: printDay(line.knownDay),
    known_assumed: line.knownAssumed,
    updates: event.updates.length,
    confidence_reported: event.confidence?.reported,
    confidence_occurred: event.confidence?.occurred,
    // An address keeps its semicolons, which would part the list.
    sources: told.map(({ id, source }) => (source?.url ?? id).replaceAll(';', '%3B')),
    source_publishers: told.map(({ source }) => source?.publisher ?? ''),
    source_titles: told.map(({ source }) => textIn(source?.title, language)),
    warning: event.warning,
  };
}
