import { wordings } from '../../../model/text';
import { foldedWords } from '../../../table/fold';
import type { Table } from '../../../table/table';
import { createNames, namedOf, namesOf, type Names } from './names';
import { readable } from './sought';

/** The names of a dataset as they are searched: a readable text an entry, and which names belong together. */
export type NameTexts = {
  readonly categories: readonly string[];
  readonly actors: readonly string[];
  readonly places: readonly string[];
  readonly terms: readonly string[];
  readonly names: Names;
};

type WithNames = Pick<Table, 'dictionaries' | 'metadata'>;

const kept = new WeakMap<WithNames['dictionaries'], NameTexts>();

/** The names of a table's lists and terms; folded once a dataset. */
export function nameTextsOf(table: WithNames): NameTexts {
  const { dictionaries, metadata } = table;
  const before = kept.get(dictionaries);
  if (before) return before;
  const readAll = (texts: readonly string[]) =>
    texts.map((text) => readable(text, foldedWords(text))).join('');
  const ofNamed = (named: Parameters<typeof namesOf>[0]) =>
    readAll([...namesOf(named), ...(named.spellings ?? [])]);
  const texts = {
    categories: dictionaries.categories.map(({ title }) => readAll(wordings(title))),
    actors: dictionaries.actors.map(ofNamed),
    places: dictionaries.places.map(ofNamed),
    terms: (metadata.terms ?? []).map(ofNamed),
    names: createNames(namedOf(table)),
  };
  kept.set(dictionaries, texts);
  return texts;
}
