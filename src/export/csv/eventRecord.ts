import type { EventRecord } from '../../engine/eventMark';
import { actorName, placeName, type Naming } from '../../i18n/placeName';
import { byId } from '../../model/byId';
import type { Dictionaries } from '../../model/dataset';
import { printDay } from '../../model/day';
import type { ConflictEvent, Stance } from '../../model/event';
import type { Source } from '../../model/source';
import { textIn } from '../../model/text';
import { joinList } from '../../formats/delimited/csvCell';
import type { EventColumn } from '../../formats/own/eventColumns';
import type { CsvCell } from './writeCsv';

export type EventRow = { readonly [Name in EventColumn]: CsvCell };

/**
 * Converts an event, as the engine returns it, to the cells of an export, with texts in one language; ids,
 * EDTF dates and code words are those of the dataset format. `rounded`: replaces place ids that reveal exact
 * coordinates. Default: false.
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
  const who = (stance: Stance) =>
    positions.length === 0
      ? none
      : [...new Set(positions.filter((of) => of.stance === stance).map(({ by }) => nameOfActor(by)))];
  const drawnAt = places[line.place];
  const told = sourcesTold(event, sources);
  const there = event.places.map(({ place, role, precision }) => {
    const entry = byId(places, place);
    return { place, role, precision: precision ?? entry?.precision ?? 'not-stated', entry };
  });
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
    places: partsOf(there, ({ place }) => nameOfPlace(place)),
    place_ids: partsOf(there, ({ place }) => (rounded ? (place.split('@', 1)[0] ?? '') : place)),
    place_roles: partsOf(there, ({ role }) => role),
    place_precisions: partsOf(there, ({ precision }) => precision),
    place_lngs: partsOf(there, ({ entry }) => numberOf(entry?.lng)),
    place_lats: partsOf(there, ({ entry }) => numberOf(entry?.lat)),
    place_approximates: partsOf(there, ({ entry }) => flagOf(entry?.approximate)),
    place_countries: partsOf(there, ({ entry }) => entry?.country ?? ''),
    actors: partsOf(event.actors, ({ actor }) => nameOfActor(actor)),
    actor_ids: partsOf(event.actors, ({ actor }) => actor),
    actor_roles: partsOf(event.actors, ({ role }) => role ?? ''),
    status: event.status,
    asserted_by: who('asserts'),
    denied_by: who('denies'),
    confirmed_by: who('confirms'),
    qualified_by: who('qualifies'),
    position_actors: partsOf(positions, ({ by }) => nameOfActor(by)),
    position_actor_ids: partsOf(positions, ({ by }) => by),
    position_stances: partsOf(positions, ({ stance }) => stance),
    position_whens: partsOf(positions, ({ when }) => when ?? ''),
    position_texts: partsOf(positions, ({ text }) => textIn(text, language)),
    position_reported: partsOf(positions, ({ reported }) => reported),
    position_assumed: partsOf(positions, ({ assumed }) => flagOf(assumed)),
    position_sources: partsOf(positions, (of) => joinList(of.sources)),
    reported: event.reports[0]?.reported,
    known_since: printDay(line.knownDay),
    known_assumed: line.knownAssumed,
    updates: updates.length,
    update_texts: partsOf(updates, ({ text }) => textIn(text, language)),
    update_statuses: partsOf(updates, ({ status }) => status ?? ''),
    update_reported: partsOf(updates, ({ reported }) => reported),
    update_assumed: partsOf(updates, ({ assumed }) => flagOf(assumed)),
    update_sources: partsOf(updates, (of) => joinList(of.sources)),
    confidence_reported: event.confidence?.reported,
    confidence_occurred: event.confidence?.occurred,
    support: event.support,
    sources: partsOf(told, ({ id, source }) => source?.url ?? id),
    source_ids: partsOf(told, ({ id }) => id),
    source_publishers: partsOf(told, ({ source }) => source?.publisher ?? ''),
    source_titles: partsOf(told, ({ source }) => textIn(source?.title, language)),
    source_published: partsOf(told, ({ source }) => source?.published ?? ''),
    source_languages: partsOf(told, ({ source }) => source?.language ?? ''),
    source_kinds: partsOf(told, ({ source }) => source?.kind ?? ''),
    source_supports: partsOf(told, ({ source }) => source?.support ?? ''),
    source_reported: partsOf(told, ({ reported }) => reported ?? ''),
    source_assumed: partsOf(told, ({ assumed }) => flagOf(assumed)),
    warning: event.warning,
  };
}

const none: readonly string[] = [];

/** Maps a list to one text per item, like `map`; for the frequent empty list it returns a shared constant. */
function partsOf<Of>(list: readonly Of[], text: (of: Of) => string): readonly string[] {
  if (list.length === 0) return none;
  return list.length === 1 ? [text(list[0] as Of)] : list.map(text);
}

type SourceTold = {
  readonly id: string;
  readonly source: Source | undefined;
  readonly reported?: string | undefined;
  readonly assumed?: boolean | undefined;
};

/**
 * Lists the sources of an event: one entry per report, then each source that only positions or updates cite,
 * once.
 */
function sourcesTold(
  { reports, positions, updates }: ConflictEvent,
  sources: readonly Source[],
): readonly SourceTold[] {
  const told: SourceTold[] = reports.map(({ source, reported, assumed }) => {
    return { id: source, source: byId(sources, source), reported, assumed };
  });
  if (positions.length === 0 && updates.length === 0) return told;
  const ids = new Set(told.map(({ id }) => id));
  for (const said of [...positions, ...updates]) {
    for (const id of said.sources) {
      if (!ids.has(id)) told.push({ id, source: byId(sources, id) });
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
