import type { Columns } from '../../../table/columns';
import { createGrowable, int32 } from '../../../table/growable';
import type { Lists } from '../../../table/lists';
import type { Table } from '../../../table/table';
import { foldedWords } from '../../../table/fold';
import type { Spelling } from '../../searchTerm';
import { spellingOf, writtenSpellings } from './names';
import { wordRange, type WordRange } from './wordRange';

const spelt = new WeakMap<Table['metadata'], readonly (readonly Spelling[])[]>();

/** The spellings of each term; folded once a dataset. */
export function termSpellings({ metadata }: Pick<Table, 'metadata'>): readonly (readonly Spelling[])[] {
  const before = spelt.get(metadata);
  if (before) return before;
  const spellings = (metadata.terms ?? []).map((term) =>
    writtenSpellings(term)
      .map((name) => foldedWords(name).join(' '))
      .filter((key) => key !== '')
      .map(spellingOf),
  );
  spelt.set(metadata, spellings);
  return spellings;
}

const kept = new WeakMap<Columns['words'], Lists>();

/** The terms that each row's own texts name, by any of their spellings. One pass over the words; kept. */
export function termsOfRows(table: Pick<Table, 'metadata' | 'columns'>): Lists {
  const { words, length } = table.columns;
  const before = kept.get(words);
  if (before) return before;
  const { ofRow } = words;
  // By the word that a spelling begins with: what else must be there.
  const begun = new Map<number, { readonly term: number; readonly rest: readonly WordRange[] }[]>();
  termSpellings(table).forEach((spellings, term) => {
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
  const lists = { starts, values: values.take() };
  kept.set(words, lists);
  return lists;
}
