import { wordsBeginningWith, type WordIndex } from '../../../table/words';

/** Words that follow one another in the index: from `first` up to, but not including, `end`. */
export type WordRange = { readonly first: number; readonly end: number };

/** Finds the words that begin with a folded word; with a blank behind it, that word alone. */
export function wordRange(index: WordIndex, word: string): WordRange {
  if (!word.endsWith(' ')) return wordsBeginningWith(index, word);
  const whole = word.slice(0, -1);
  const { first, end } = wordsBeginningWith(index, whole);
  // Of the words that begin so the whole one comes first.
  return { first, end: Math.min(end, wordsBeginningWith(index, `${whole}\0`).first) };
}
