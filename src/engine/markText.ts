import type { Text } from '../model/text';
import { wordings } from '../model/text';
import { foldedWords } from '../table/fold';
import type { Lists } from '../table/lists';
import type { Table } from '../table/table';
import { wordsBeginningWith } from '../table/words';

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
 */
export function markText(table: Table, query: string, misses: Uint8Array, bit: number): void {
  const { category, actors, places, words } = table.columns;
  for (let row = 0; row < misses.length; row++) misses[row] = (misses[row] as number) & ~bit;
  for (const word of new Set(foldedWords(query))) {
    const found = find(table, word);
    for (let row = 0; row < misses.length; row++) {
      if (
        (misses[row] as number) & bit ||
        found.categories[category[row] as number] === 1 ||
        hasWord(words.ofRow, row, found) ||
        hasEntry(places, row, found.places) ||
        hasEntry(actors, row, found.actors)
      )
        continue;
      misses[row] = (misses[row] as number) | bit;
    }
  }
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
