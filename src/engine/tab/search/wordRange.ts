import { wordsBeginningWith, type WordIndex } from '../../../table/words';

/** Range of words in the sorted word index: `first` included, `end` excluded. */
export type WordRange = { readonly first: number; readonly end: number };

/** Finds the range of words with a folded prefix; with a trailing blank, that word alone. */
export function wordRange(index: WordIndex, word: string): WordRange {
  if (!word.endsWith(' ')) return wordsBeginningWith(index, word);
  const whole = word.slice(0, -1);
  const { first, end } = wordsBeginningWith(index, whole);
  // Among words with this prefix, the prefix itself sorts first.
  return { first, end: Math.min(end, wordsBeginningWith(index, `${whole}\0`).first) };
}
