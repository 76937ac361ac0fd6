import { asKnown } from '../model/asKnown';
import { wordings, type Text } from '../model/text';
import { eventOfRow, flag } from '../table/columns';
import { foldedWords } from '../table/fold';
import type { Lists } from '../table/lists';
import { ownTexts } from '../table/ownTexts';
import { sourceDaysOf } from '../table/sourceDays';
import type { Table } from '../table/table';
import { wordsBeginningWith } from '../table/words';
import type { Day } from './questions';

/** Where a word of the query is found: a range of the event's own words, or entries of the dictionaries. */
type Found = {
  readonly firstWord: number;
  readonly endWord: number;
  readonly categories: Uint8Array;
  readonly actors: Uint8Array;
  readonly places: Uint8Array;
};

/**
 * Sets `bit` in the rows that lack a word of the query. A word is there where it begins a word of the event's
 * own texts, of its category's or an actor's title or of a place's name, in any language, accents folded.
 * Under `known` what was said later is no text of the event: those that have such are read again, if found.
 */
export function markText(
  table: Table,
  query: string,
  misses: Uint8Array,
  bit: number,
  known: Day | undefined,
): void {
  const { columns } = table;
  const { category, actors, places, words } = columns;
  for (let row = 0; row < misses.length; row++) misses[row] = (misses[row] as number) & ~bit;
  for (const word of new Set(foldedWords(query))) {
    const found = find(table, word);
    for (let row = 0; row < misses.length; row++) {
      if (
        (misses[row] as number) & bit ||
        found.categories[category[row] as number] === 1 ||
        hasEntry(places, row, found.places) ||
        hasEntry(actors, row, found.actors) ||
        (hasWord(words.ofRow, row, found) && (known === undefined || saidBy(table, row, word, known)))
      )
        continue;
      misses[row] = (misses[row] as number) | bit;
    }
  }
}

/** Whether a word of the index stood in the event's own texts on the evening of a day. */
function saidBy({ columns, dictionaries }: Table, row: number, beginning: string, known: Day): boolean {
  if (((columns.flags[row] as number) & flag.told) === 0) return true;
  const event = asKnown(eventOfRow(columns, row), known, sourceDaysOf(dictionaries.sources));
  return [...ownTexts(event)].some((text) => beginsWordOf(text, beginning));
}

function find(table: Table, word: string): Found {
  const { categories, actors, places } = table.dictionaries;
  const { first, end } = wordsBeginningWith(table.columns.words, word);
  const among = <Entry>(entries: readonly Entry[], text: (entry: Entry) => Text) =>
    Uint8Array.from(entries, (entry) => (beginsWordOf(text(entry), word) ? 1 : 0));
  return {
    firstWord: first,
    endWord: end,
    categories: among(categories, (category) => category.title),
    actors: among(actors, (actor) => actor.title),
    places: among(places, (place) => place.names),
  };
}

function beginsWordOf(text: Text, beginning: string): boolean {
  return wordings(text).some((wording) => foldedWords(wording).some((word) => word.startsWith(beginning)));
}

function hasWord({ starts, values }: Lists, row: number, { firstWord, endWord }: Found): boolean {
  const end = starts[row + 1] as number;
  for (let i = starts[row] as number; i < end; i++) {
    const word = values[i] as number;
    if (word >= firstWord && word < endWord) return true;
  }
  return false;
}

function hasEntry({ starts, values }: Lists, row: number, found: Uint8Array): boolean {
  const end = starts[row + 1] as number;
  for (let i = starts[row] as number; i < end; i++) if (found[values[i] as number] === 1) return true;
  return false;
}
