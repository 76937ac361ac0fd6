import { foldedWords } from '../../../table/fold';
import { nameTextsOf } from './nameTexts';
import type { Table } from '../../../table/table';

/** Tells of the ids of a list whether every word that is typed begins a word of a name, in whichever language and spelling. */
export function createNameTest(
  table: Pick<Table, 'dictionaries' | 'metadata'>,
  list: 'actors' | 'places',
  typed: string,
): (id: string) => boolean {
  const words = foldedWords(typed);
  if (words.length === 0) return () => false;
  const texts = nameTextsOf(table)[list];
  const found = new Set<string>();
  table.dictionaries[list].forEach(({ id }, index) => {
    if (words.every((word) => texts[index]?.includes(` ${word}`))) found.add(id);
  });
  return (id) => found.has(id);
}
