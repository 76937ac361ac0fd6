import { answerOf } from '../../engine/answerOf';
import type { Claim } from '../../model/claim';
import type { Dictionaries } from '../../model/dataset';
import type { ConflictEvent } from '../../model/event';
import { eventPages, pageRows } from '../eventPages';
import type { Exported } from '../exported';
import { originOf } from '../origin';
import { placeIds } from '../placeIds';
import { scopedView } from '../scopedView';
import { createUsedEntries } from './usedEntries';

const listNames = ['categories', 'measures', 'sides', 'actors', 'places', 'sources'] as const;
const isList = (name: string) =>
  name === 'events' || name === 'claims' || listNames.some((of) => of === name);
/**
 * Streams a dataset as JSON of format `conflict-timeline/1`, with texts in all languages. The whole dataset:
 * every entry, event and claim as in the original file, events in time order. A part of it: the exported
 * events, the claims about them, and the entries that these refer to; cumulative totals of a side belong to
 * no event and are left out. With an as-of day, only what was known by then.
 */
export async function* datasetJson(exported: Exported): AsyncGenerator<string> {
  const { loaded, scope, signal } = exported;
  const { metadata, dictionaries } = loaded.table;
  const { known, round } = scopedView(exported);
  const isWhole = scope?.kind === 'everything';
  // As the texts have them, but where places go by other ids.
  const isRounded = round === 'on';
  const placeId = placeIds(dictionaries.places, isRounded);
  const events = await eventPages(exported);

  // The summary looks back on everything: as of an earlier day it would tell what came.
  const { summary, pairs: _asRead, ...head } = metadata;
  const { pairs } = loaded.decided;
  const top = {
    // Lists have their own places, whatever else a reader has kept.
    ...Object.fromEntries(Object.entries(head).filter(([name]) => !isList(name))),
    ...(summary !== undefined && known === undefined && { summary }),
    ...(pairs.length > 0 && { pairs }),
    provenance: originOf(exported, events),
  };
  yield JSON.stringify(top).slice(0, -1);
  if (isWhole) yield* listTexts(dictionaries, placeId);

  const used = createUsedEntries(dictionaries);
  const claims = createRows();
  let hasClaims = false;
  yield ',\n"events":[';
  const rows = createRows();
  for await (const page of events.texts()) {
    const read = isWhole && !isRounded ? undefined : page.events.map(eventOf);
    yield rows(
      isRounded && read ? read.map((event) => JSON.stringify(withPlaces(event, placeId))) : page.events,
    );
    if (isWhole) continue;
    read?.forEach(used.event);
    page.claims.forEach((text) => used.claim(claimOf(text)));
    hasClaims ||= page.claims.length > 0;
  }
  yield '],\n"claims":[';
  if (isWhole) yield* allClaims();
  // Read a second time, where half a million texts would have to wait.
  else if (hasClaims) for await (const page of events.texts('again')) yield claims(page.claims.map(placed));
  yield ']';
  if (!isWhole) yield* listTexts(used.entries(), placeId);
  yield '}\n';

  function placed(claim: string): string {
    return isRounded ? JSON.stringify(withPlace(claimOf(claim), placeId)) : claim;
  }

  async function* allClaims(): AsyncGenerator<string> {
    for (let offset = 0, total = 1; offset < total; offset += pageRows) {
      signal?.throwIfAborted();
      const page = await answerOf(loaded.engine, {
        kind: 'claimTexts',
        clauses: {},
        offset,
        limit: pageRows,
      });
      total = page.total;
      yield claims(page.claims.map(placed));
    }
  }
}

/** Parses the JSON text of an event from the engine. */
function eventOf(text: string): ConflictEvent {
  return JSON.parse(text) as ConflictEvent;
}

/** Parses the JSON text of a claim from the engine. */
function claimOf(text: string): Claim {
  return JSON.parse(text) as Claim;
}

/**
 * Creates a function that joins JSON texts as items of one array, one per line, with commas across successive
 * calls.
 */
function createRows(): (texts: readonly string[]) => string {
  let first = true;
  return (texts) => {
    if (texts.length === 0) return '';
    const text = `${first ? '' : ','}\n${texts.join(',\n')}`;
    first = false;
    return text;
  };
}

/**
 * Streams the dictionaries as JSON arrays, one page of entries at a time, since a table may have a source or
 * place per row.
 */
function* listTexts(dictionaries: Dictionaries, placeId: (id: string) => string): Generator<string> {
  for (const name of listNames) {
    yield `,\n"${name}":[`;
    const rows = createRows();
    for (let at = 0; at < dictionaries[name].length; at += pageRows) {
      const page = dictionaries[name].slice(at, at + pageRows);
      yield rows(page.map((entry) => JSON.stringify(name === 'places' ? withId(entry, placeId) : entry)));
    }
    yield ']';
  }
}

function withId<Entry extends { readonly id: string }>(entry: Entry, idOf: (id: string) => string): Entry {
  const id = idOf(entry.id);
  return id === entry.id ? entry : { ...entry, id };
}

function withPlaces(event: ConflictEvent, placeId: (id: string) => string): ConflictEvent {
  if (!event.places.some(({ place }) => placeId(place) !== place)) return event;
  return { ...event, places: event.places.map((there) => ({ ...there, place: placeId(there.place) })) };
}

function withPlace(claim: Claim, placeId: (id: string) => string): Claim {
  if (claim.place === undefined) return claim;
  return { ...claim, place: placeId(claim.place) };
}
