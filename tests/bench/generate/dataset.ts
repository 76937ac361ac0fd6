import type { Claim } from '../../../src/model/claim';
import type { Dictionaries, Metadata } from '../../../src/model/dataset';
import { civilOf } from '../../../src/model/day';
import { eventStatuses, type ConflictEvent } from '../../../src/model/event';
import type { Sink } from '../../../src/formats/sink';
import { generate, generated, type Generated, type Row } from './rows';

export const metadata: Metadata = {
  format: 'conflict-timeline/1',
  id: 'generated',
  version: '1',
  title: 'Generated events',
  licence: 'CC0-1.0',
  attribution: 'Made by a seeded generator',
  timeZone: 'UTC',
  periods: [],
};

const kinds = [
  ['strike', 'force'],
  ['air', 'force'],
  ['fighting', 'force'],
  ['control', 'ground'],
  ['casualties', 'human'],
  ['humanitarian', 'human'],
  ['diplomacy', 'talks'],
  ['media', 'public'],
] as const;

export const categoryIds = kinds.map(([glyph]) => glyph);
export const actorIds = Array.from({ length: generated.actors }, (_, i) => `actor-${i}`);

/** The lists that generated events refer to. */
export function dictionariesOf({ places }: Pick<Generated, 'places'>): Dictionaries {
  return {
    categories: kinds.map(([glyph, family]) => ({ id: glyph, title: glyph, glyph, family })),
    measures: [{ id: 'killed', title: 'Killed' }],
    sides: [],
    actors: actorIds.map((id, i) => ({ id, title: `Actor ${i}`, kind: 'armed-group' })),
    places: places.map(({ lng, lat }, i) => ({
      id: `p${i}`,
      names: { en: `Place ${i}` },
      lng,
      lat,
      precision: i % 4 === 0 ? 'exact' : 'settlement',
    })),
    sources: Array.from({ length: 50 }, (_, i) => ({
      id: `s${i}`,
      title: `Report ${i}`,
      support: 'general-knowledge' as const,
    })),
  };
}

export function eventOf(row: Row): ConflictEvent {
  const first = isoDay(row.firstDay);
  return {
    id: `e${row.index}`,
    when: row.lastDay === row.firstDay ? first : `${first}/${isoDay(row.lastDay)}`,
    whenKind: row.once ? 'once' : 'duration',
    title: row.title,
    summary: row.summary,
    category: categoryIds[row.category] as string,
    places: row.place < 0 ? [] : [{ place: `p${row.place}`, role: 'site' }],
    actors: row.actors.map((actor) => ({ actor: actorIds[actor] as string })),
    status: eventStatuses[row.status + 1] ?? 'documented',
    reports: [{ source: `s${row.index % 50}`, reported: isoDay(row.lastDay + (row.index % 7)) }],
    positions: [],
    updates: [],
  };
}

/** The claim of an event's dead; undefined where nobody died. */
export function claimOf(row: Row): Claim | undefined {
  if (row.deathsLow === 0) return undefined;
  return {
    id: `c${row.index}`,
    event: `e${row.index}`,
    measure: 'killed',
    people: 'all',
    side: 'all',
    low: row.deathsLow,
    high: row.deathsHigh,
    scope: 'incident',
    asOf: isoDay(row.lastDay),
    reported: isoDay(row.lastDay + (row.index % 7)),
    claimedBy: actorIds[row.index % generated.actors] as string,
    claimantRole: 'third-party',
    status: 'undisputed',
    sources: [`s${row.index % 50}`],
    support: 'general-knowledge',
  };
}

/** Tells a sink all that a file of so many events would. */
export function tellGenerated(count: number, sink: Sink): void {
  const data = generate(count);
  sink.metadata(metadata);
  const dictionaries = dictionariesOf(data);
  for (const entry of dictionaries.categories) sink.entry('categories', entry);
  for (const entry of dictionaries.measures) sink.entry('measures', entry);
  for (const entry of dictionaries.actors) sink.entry('actors', entry);
  for (const entry of dictionaries.places) sink.entry('places', entry);
  for (const entry of dictionaries.sources) sink.entry('sources', entry);
  for (const row of data.rows()) {
    sink.event(eventOf(row));
    const claim = claimOf(row);
    if (claim) sink.claim(claim);
  }
}

const days = new Map<number, string>();

/** `2020-10-08`. */
export function isoDay(day: number): string {
  const known = days.get(day);
  if (known !== undefined) return known;
  const { year, month, day: date } = civilOf(day);
  const text = `${year}-${String(month).padStart(2, '0')}-${String(date).padStart(2, '0')}`;
  days.set(day, text);
  return text;
}
