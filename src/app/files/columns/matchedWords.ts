import type { Matched, WarnedCells } from '../../../formats/columns/mapping';
import type { TableHead } from '../../../formats/columns/proposal';
import { valuesOf } from './columnsState';

/** Word of a column of code words, and in how many of the first rows it stands; 0: the mapping alone lists it. */
export type ShownWord = { readonly cell: string; readonly count: number };

/** Lists the words of a column's first rows, the commonest first, up to `most`, then those that only the mapping has. */
export function shownWords<Word>(
  head: TableHead,
  { column, words }: Matched<Word>,
  most: number,
): readonly ShownWord[] {
  const inFile = valuesOf(head, column, most);
  const seen = new Set(inFile.map(({ cell }) => cell));
  const others = Object.keys(words).filter((cell) => !seen.has(cell));
  const counts = new Map(valuesOf(head, column, Infinity).map(({ cell, count }) => [cell, count]));
  return [...inFile, ...others.map((cell) => ({ cell, count: counts.get(cell) ?? 0 }))];
}

/** Returns what a word is translated to by its own entry; undefined without one. */
export function wordOf<Word>({ words }: Matched<Word>, cell: string): Word | undefined {
  // Words come from files: `constructor` is one like any other.
  return Object.hasOwn(words, cell) ? words[cell] : undefined;
}

/** Returns the matched column with another translation of a word; undefined removes its entry. */
export function withWord<Word>(matched: Matched<Word>, cell: string, word: Word | undefined): Matched<Word> {
  const entries = Object.entries(matched.words);
  const at = entries.findIndex(([one]) => one === cell);
  const entry: readonly [string, Word][] = word === undefined ? [] : [[cell, word]];
  const words =
    at < 0 ? [...entries, ...entry] : [...entries.slice(0, at), ...entry, ...entries.slice(at + 1)];
  return { ...matched, words: Object.fromEntries(words) };
}

/** Returns the matched column with another translation of the words that aren't listed; undefined for none. */
export function withOthers<Word>(matched: Matched<Word>, others: Word | undefined): Matched<Word> {
  const { others: _, ...rest } = matched;
  return others === undefined ? rest : { ...rest, others };
}

/** Returns the matched column with another choice of cells that are reported; undefined for none. */
export function withWarn<Word>(matched: Matched<Word>, warn: WarnedCells | undefined): Matched<Word> {
  const { warn: _, ...rest } = matched;
  return warn === undefined ? rest : { ...rest, warn };
}
