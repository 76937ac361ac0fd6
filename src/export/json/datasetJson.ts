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
/** So many claims are decoded at a time: each question looks at all of them once. */
const askedClaims = 20_000;

/**
 * Writes a dataset of the format `conflict-timeline/1`, in all languages. Everything: each entry, event and claim as
 * the file had it, events in time order. A part: its events, their claims, and the entries that these name; totals
 * of a side are of no event and left out. As of an earlier day, what was known by then.
 */
export async function* datasetJson(exported: Exported): AsyncGenerator<string> {
  const { loaded, scope, signal } = exported;
  const { metadata, dictionaries } = loaded.table;
  const { known, round } = scopedView(exported);
  const isWhole = scope?.kind === 'everything';
  const placeId = placeIds(dictionaries.places, round === 'on');
  const events = await eventPages(exported, { asWritten: true });

  // The summary looks back on everything: as of an earlier day it would tell what came.
  const { summary, ...head } = metadata;
  const top = {
    // Lists have their own places, whatever else a reader has kept.
    ...Object.fromEntries(Object.entries(head).filter(([name]) => !isList(name))),
    ...(summary !== undefined && known === undefined && { summary }),
    provenance: originOf(exported, events),
  };
  yield JSON.stringify(top).slice(0, -1);
  if (isWhole) yield* listTexts(dictionaries, placeId);

  const used = createUsedEntries(dictionaries);
  const claims = createRows();
  const claimTexts: string[] = [];
  yield ',\n"events":[';
  const rows = createRows();
  for await (const records of events.pages()) {
    yield rows(records.map(({ event }) => JSON.stringify(withPlaces(event, placeId))));
    if (isWhole) continue;
    for (const record of records) {
      used.event(record.event);
      record.claims.forEach(used.claim);
    }
    // Few events have claims; their texts wait here, a page of them in one.
    const page = records.flatMap((record) => record.claims);
    if (page.length > 0)
      claimTexts.push(claims(page.map((claim) => JSON.stringify(withPlace(claim, placeId)))));
  }
  yield '],\n"claims":[';
  if (isWhole) yield* allClaims();
  else yield* claimTexts;
  yield ']';
  if (!isWhole) yield* listTexts(used.entries(), placeId);
  yield '}\n';

  async function* allClaims(): AsyncGenerator<string> {
    const ask = { kind: 'claims', clauses: {}, asWritten: true } as const;
    const { total } = await answerOf(loaded.engine, { ...ask, part: { from: 0, to: 0 } });
    for (let from = 0; from < total; from += askedClaims) {
      signal?.throwIfAborted();
      const part = { from, to: from + askedClaims };
      const { claims: page } = await answerOf(loaded.engine, { ...ask, part });
      for (let at = 0; at < page.length; at += pageRows) {
        signal?.throwIfAborted();
        const some = page.slice(at, at + pageRows);
        yield claims(some.map((claim) => JSON.stringify(withPlace(claim, placeId))));
      }
    }
  }
}

/** Joins rows of a list, one a line, over several calls. */
function createRows(): (texts: readonly string[]) => string {
  let first = true;
  return (texts) => {
    if (texts.length === 0) return '';
    const text = `${first ? '' : ','}\n${texts.join(',\n')}`;
    first = false;
    return text;
  };
}

/** The dictionaries a page at a time: a table may have a source or a place for each row. */
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
