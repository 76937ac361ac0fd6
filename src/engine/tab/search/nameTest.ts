import { foldedWords } from '../../../table/fold';
import { foldNamesOf } from './nameTexts';
import type { Table } from '../../../table/table';

/** Tests an id of a list by what is typed. */
export type NameTest = (id: string) => boolean;

/**
 * Creates the search of a list's names: what is typed gives a predicate of ids, true where every word begins a word of a
 * name, in whichever language and spelling. The names are folded once, when something is typed.
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
