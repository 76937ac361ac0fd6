import { eventAsOf } from '../../../model/asOf';
import type { ConflictEvent } from '../../../model/event';
import { wordings, type Language, type Text } from '../../../model/text';
import { eventOfRow } from '../../../table/columns';
import { foldedWords } from '../../../table/fold';
import type { Table } from '../../../table/table';
import { rowOfKey } from '../eventKey';
import { piecesOf, shows } from '../search/marked';
import { namesOf } from '../search/names';
import type { EventKey } from '../../eventMark';
import type { Answer, Ask, Reason } from '../../questions';
import type { Sought } from '../../searchTerm';
import { holds, readable, soughtIn } from '../search/sought';
import type { TableAsOf } from '../indexes/tableAsOf';
import { searchIndexesOf, type SearchIndexes } from '../search/searchIndexes';

/** Finds for each event the text that matches each part of the text clause, as of the clauses' day. */
export function answerWhy(then: TableAsOf, { clauses, keys, language }: Ask<'why'>): Answer<'why'> {
  const { table, sourceDays } = then;
  const indexes = searchIndexesOf(then);
  const { known: asOf } = clauses;
  const parts = soughtIn(clauses.text ?? '', indexes.names.names).map((part) =>
    part.flatMap((sought) => withTerms(sought, indexes)),
  );
  const reasons = new Map<EventKey, readonly (Reason | undefined)[]>();
  for (const key of keys) {
    const row = rowOfKey(key);
    const latest = eventOfRow(table.columns, row);
    const event = asOf === undefined ? latest : eventAsOf(latest, asOf, sourceDays);
    const places = [...searchedTexts(event, row, table, language)];
    reasons.set(
      key,
      parts.map((part) => reasonOf(part, places)),
    );
  }
  return { parts, reasons };
}

/**
 * Adds to a search term the spellings of the dataset's terms that it matches: rows with one of these pass too.
 */
function withTerms(sought: Sought, { names: { terms }, spellings: all }: SearchIndexes): readonly Sought[] {
  const spellings = all.filter((_, term) => holds(terms[term] ?? '', sought)).flat();
  if (spellings.length === 0) return [sought];
  // Only what was typed is a phrase.
  if (sought.phrase) return [sought, { ...sought, phrase: false, alternatives: spellings }];
  return [{ ...sought, alternatives: [...sought.alternatives, ...spellings] }];
}

type SearchedText = { readonly in: Reason['in']; readonly text: string; readonly isName: boolean };

/**
 * Yields the searched texts of an event in reading order: title, places, actors, category, summary, positions,
 * updates.
 */
function* searchedTexts(
  event: ConflictEvent,
  row: number,
  { dictionaries, columns }: Table,
  language: Language,
): Iterable<SearchedText> {
  const of = (place: Reason['in'], text: Text | undefined, isName = false) =>
    inOrder(text, language).map((wording) => ({ in: place, text: wording, isName }));
  yield* of('title', event.title);
  for (const index of itemsOf(columns.places, row)) {
    const place = dictionaries.places[index];
    if (place) for (const name of [place.names, ...(place.spellings ?? [])]) yield* of('place', name, true);
  }
  for (const index of itemsOf(columns.actors, row)) {
    const actor = dictionaries.actors[index];
    if (!actor) continue;
    yield* of('actor', actor.title, true);
    for (const name of [...namesOf(actor), ...(actor.spellings ?? [])]) yield* of('actor', name, true);
  }
  yield* of('category', dictionaries.categories[columns.category[row] as number]?.title, true);
  yield* of('summary', event.summary);
  for (const { text } of event.positions) yield* of('position', text);
  for (const { text } of event.updates) yield* of('update', text);
}

function itemsOf({ starts, values }: Table['columns']['places'], row: number) {
  return values.subarray(starts[row], starts[row + 1]);
}

/** Lists all translations of a text, the one in the given language first. */
function inOrder(text: Text | undefined, language: Language): readonly string[] {
  if (text === undefined || typeof text === 'string') return wordings(text);
  const own = text[language];
  return own === undefined ? wordings(text) : [own, ...wordings(text)];
}

function reasonOf(part: readonly Sought[], places: readonly SearchedText[]): Reason | undefined {
  const wanted = part.filter(({ not }) => !not);
  // If no single text matches the whole term, its words are looked for in several texts.
  const loose = wanted.map((sought) => ({
    ...sought,
    alternatives: sought.phrase ? sought.alternatives : sought.alternatives.flat().map((word) => [word]),
  }));
  for (const some of [wanted, loose]) {
    for (const { in: place, text, isName } of places) {
      const found = some.find(
        (sought) => holds(readable(text, foldedWords(text)), sought) && shows(text, sought),
      );
      if (!found) continue;
      const words = isName ? text : (piecesOf(text, [found]).find(({ marked }) => marked)?.text ?? text);
      return { in: place, words };
    }
  }
  return undefined;
}
