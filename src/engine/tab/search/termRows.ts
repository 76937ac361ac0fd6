import type { Term } from '../../../model/term';
import type { Columns } from '../../../table/columns';
import { createGrowable, int32 } from '../../../table/growable';
import type { Lists } from '../../../table/lists';
import { foldedWords } from '../../../table/fold';
import type { Spelling } from '../../searchTerm';
import { spellingOf, writtenSpellings } from './names';
import { wordRange, type WordRange } from './wordRange';

/** Folds the spellings of each of the dataset's terms for the search: lower case, without accents. */
export function foldTermSpellings(terms: readonly Term[]): readonly (readonly Spelling[])[] {
  return terms.map((term) =>
    writtenSpellings(term)
      .map((name) => foldedWords(name).join(' '))
      .filter((key) => key !== '')
      .map(spellingOf),
  );
}

/** Finds the dataset's terms named in the texts of each row, in one pass over the words of all rows. */
export function termsOfRows(
  { words, length }: Columns,
  spellingsOfTerms: readonly (readonly Spelling[])[],
): Lists {
  const { ofRow } = words;
  // By first word of a spelling: its term, and the other words that a row must contain.
  const begun = new Map<number, { readonly term: number; readonly rest: readonly WordRange[] }[]>();
  spellingsOfTerms.forEach((spellings, term) => {
    for (const spelling of spellings) {
      const [start, ...rest] = spelling.map((word) => wordRange(words, word));
      for (let word = start?.first ?? 0; word < (start?.end ?? 0); word++)
        begun.set(word, [...(begun.get(word) ?? []), { term, rest }]);
    }
  });
  const isBegun = new Uint8Array(words.starts.length);
  for (const word of begun.keys()) isBegun[word] = 1;
  const starts = new Uint32Array(length + 1);
  const values = createGrowable(int32);
  const found = new Set<number>();
  for (let row = 0; row < length; row++) {
    const end = ofRow.starts[row + 1] as number;
    const own = ofRow.values.subarray(ofRow.starts[row] as number, end);
    for (const word of own) {
      if (isBegun[word] === 0) continue;
      for (const { term, rest } of begun.get(word) ?? [])
        if (rest.every((range) => own.some((one) => one >= range.first && one < range.end))) found.add(term);
    }
    for (const term of found) values.push(term);
    found.clear();
    starts[row + 1] = values.length;
  }
  return { starts, values: values.take() };
}
