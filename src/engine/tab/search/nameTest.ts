import { foldedWords } from '../../../table/fold';
import { foldNamesOf } from './nameTexts';
import type { Table } from '../../../table/table';

/** Predicate of ids: whether a name of the dictionary entry with this id matches a search term. */
export type NameTest = (id: string) => boolean;

/**
 * Creates a search over the names of a list: a query gives a predicate of ids, true if every word is the prefix of a
 * word of a name, in any language or spelling. Names are folded at the first query.
 */
export function createNameSearch(
  { dictionaries }: Pick<Table, 'dictionaries'>,
  list: 'actors' | 'places',
): (typed: string) => NameTest {
  let texts: readonly string[] | undefined;
  return (typed) => {
    const words = foldedWords(typed);
    if (words.length === 0) return () => false;
    texts ??= foldNamesOf(dictionaries[list]);
    const found = new Set<string>();
    dictionaries[list].forEach(({ id }, index) => {
      if (words.every((word) => texts?.[index]?.includes(` ${word}`))) found.add(id);
    });
    return (id) => found.has(id);
  };
}
