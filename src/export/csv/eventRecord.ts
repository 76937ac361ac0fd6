import type { EventRecord } from '../../engine/eventMark';
import { actorName, placeName, type Naming } from '../../i18n/placeName';
import { byId } from '../../model/byId';
import type { Dictionaries } from '../../model/dataset';
import { printDay } from '../../model/day';
import type { ConflictEvent, Stance } from '../../model/event';
import { textIn } from '../../model/text';
import { joinList } from '../../formats/delimited/csvCell';
import type { EventColumn } from '../../formats/own/eventColumns';
import type { CsvCell } from './writeCsv';

export type EventRow = { readonly [Name in EventColumn]: CsvCell };

/**
 * The record of an event as the engine answers it, its texts in one language. Ids, EDTF and words are the format's;
 * of `rounded` places the ids tell no point, as those of tables do.
 */
export function eventRecord(
  { event, line }: Pick<EventRecord, 'event' | 'line'>,
  { categories, places, actors, sources }: Dictionaries,
  naming: Naming,
  rounded = false,
): EventRow {
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
  const told = sourcesTold(event).map((of) => ({ ...of, source: byId(sources, of.id) }));
  const there = event.places.map((of) => ({ ...of, entry: byId(places, of.place) }));
  const category = byId(categories, event.category);
  const { time, positions, updates } = event;
  return {
    id: event.id,
    when: event.when,
    when_kind: event.whenKind,
    time_from: time?.from,
    time_to: time?.to,
    time_of: time?.of,
    time_approximate: time?.approximate,
    time_note: textIn(time?.text, language),
    title: textIn(event.title, language),
    summary: textIn(event.summary, language),
    category: textIn(category?.title, language),
    category_id: event.category,
    category_glyph: category?.glyph,
    category_family: category?.family,
    place: drawnAt && placeName(drawnAt, naming),
    place_role: drawnAt && line.role,
    place_precision: drawnAt && line.precision,
    lng: drawnAt?.lng,
    lat: drawnAt?.lat,
    places: there.map(({ place }) => nameOfPlace(place)),
    place_ids: there.map(({ place }) => (rounded ? (place.split('@', 1)[0] ?? '') : place)),
    place_roles: there.map(({ role }) => role),
    place_precisions: there.map(({ precision, entry }) => precision ?? entry?.precision ?? 'not-stated'),
    place_lngs: there.map(({ entry }) => numberOf(entry?.lng)),
    place_lats: there.map(({ entry }) => numberOf(entry?.lat)),
    place_approximates: there.map(({ entry }) => flagOf(entry?.approximate)),
    actors: event.actors.map(({ actor }) => nameOfActor(actor)),
    actor_ids: event.actors.map(({ actor }) => actor),
    actor_roles: event.actors.map(({ role }) => role ?? ''),
    status: event.status,
    asserted_by: who('asserts'),
    denied_by: who('denies'),
    confirmed_by: who('confirms'),
    qualified_by: who('qualifies'),
    position_actors: positions.map(({ by }) => nameOfActor(by)),
    position_actor_ids: positions.map(({ by }) => by),
    position_stances: positions.map(({ stance }) => stance),
    position_whens: positions.map(({ when }) => when ?? ''),
    position_texts: positions.map(({ text }) => textIn(text, language)),
    position_reported: positions.map(({ reported }) => reported),
    position_assumed: positions.map(({ assumed }) => flagOf(assumed)),
    position_sources: positions.map((of) => joinList(of.sources)),
    reported: event.reports[0]?.reported,
    known_since: printDay(line.knownDay),
    known_assumed: line.knownAssumed,
    updates: updates.length,
    update_texts: updates.map(({ text }) => textIn(text, language)),
    update_statuses: updates.map(({ status }) => status ?? ''),
    update_reported: updates.map(({ reported }) => reported),
    update_assumed: updates.map(({ assumed }) => flagOf(assumed)),
    update_sources: updates.map((of) => joinList(of.sources)),
    confidence_reported: event.confidence?.reported,
    confidence_occurred: event.confidence?.occurred,
    support: event.support,
    sources: told.map(({ id, source }) => source?.url ?? id),
    source_ids: told.map(({ id }) => id),
    source_publishers: told.map(({ source }) => source?.publisher ?? ''),
    source_titles: told.map(({ source }) => textIn(source?.title, language)),
    source_published: told.map(({ source }) => source?.published ?? ''),
    source_languages: told.map(({ source }) => source?.language ?? ''),
    source_kinds: told.map(({ source }) => source?.kind ?? ''),
    source_supports: told.map(({ source }) => source?.support ?? ''),
    source_reported: told.map(({ reported }) => reported ?? ''),
    source_assumed: told.map(({ assumed }) => flagOf(assumed)),
    warning: event.warning,
  };
}

type SourceTold = { readonly id: string; readonly reported?: string; readonly assumed?: boolean };

/** The sources that an event names: those of its reports, then what only positions and updates cite, each once. */
function sourcesTold({ reports, positions, updates }: ConflictEvent): readonly SourceTold[] {
  const told: SourceTold[] = reports.map(({ source, ...of }) => ({ id: source, ...of }));
  const ids = new Set(told.map(({ id }) => id));
  for (const { sources } of [...positions, ...updates]) {
    for (const id of sources) {
      if (!ids.has(id)) told.push({ id });
      ids.add(id);
    }
  }
  return told;
}

function numberOf(value: number | undefined): string {
  return value === undefined ? '' : String(value);
}

function flagOf(value: boolean | undefined): string {
  return value ? 'true' : '';
}
