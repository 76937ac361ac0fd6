import { wordings } from '../../../model/text';
import { foldedWords } from '../../../table/fold';
import type { Table } from '../../../table/table';
import { createNames, namedOf, namesOf, type Named, type Names } from './names';
import { readable } from './sought';

/**
 * Folded names (lower case, without accents) of a dataset: one searchable text per category, actor, place and
 * term, and the groups of names of one entity.
 */
export type NameTexts = {
  readonly categories: readonly string[];
  readonly actors: readonly string[];
  readonly places: readonly string[];
  readonly terms: readonly string[];
  readonly names: Names;
};

type WithNames = Pick<Table, 'dictionaries' | 'metadata'>;

/**
 * Folds the names of a table's categories, actors, places and terms for the search: lower case, without
 * accents.
 */
export function foldNames(table: WithNames): NameTexts {
  const { dictionaries, metadata } = table;
  return {
    categories: dictionaries.categories.map(({ title }) => readAll(wordings(title))),
    actors: foldNamesOf(dictionaries.actors),
    places: foldNamesOf(dictionaries.places),
    terms: foldNamesOf(metadata.terms ?? []),
    names: createNames(namedOf(table)),
  };
}

/** Folds the names of a list to lower case without accents: one searchable text per entry (see `holds`). */
export function foldNamesOf(list: readonly Named[]): readonly string[] {
  return list.map((named) => readAll([...namesOf(named), ...(named.spellings ?? [])]));
}

function readAll(texts: readonly string[]): string {
  return texts.map((text) => readable(text, foldedWords(text))).join('');
}
