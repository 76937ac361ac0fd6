import type { Dictionaries } from '../../model/dataset';
import { wordings, type Text } from '../../model/text';

type ListName = keyof Dictionaries;
type Entry<List extends ListName> = Dictionaries[List][number];

/**
 * Keys by which dictionary entries of two datasets are matched: entries are the same if all matching keys
 * lead to one entry. Keys include every detail that merging could lose: places need the same coordinates,
 * sources the same page.
 */
const keysOf: { readonly [List in ListName]: (entry: Entry<List>) => readonly string[] } = {
  categories: ({ title }) => keysOfText(title),
  // What is measured is told by the id: `killed` is of every dataset.
  measures: ({ id }) => [id],
  sides: ({ title }) => keysOfText(title),
  actors: ({ title }) => keysOfText(title),
  places: ({ names, lng, lat, precision, approximate = false }) =>
    keysOfText(names).map((name) => JSON.stringify([name, lng, lat, precision, approximate])),
  sources: ({ title, publisher, url, published }) =>
    keysOfText(title).map((name) => JSON.stringify([name, publisher, url, published])),
};

function keysOfText(text: Text): readonly string[] {
  return wordings(text)
    .map((wording) => wording.normalize('NFC').trim())
    .filter((wording) => wording !== '');
}

/** Index of the first dataset's dictionary entries by their matching keys. */
export type KnownEntries = {
  add<List extends ListName>(list: List, entry: Entry<List>): void;
  /**
   * Returns the id of the first dataset's entry that matches an entry of the second; undefined if none or
   * several match.
   */
  same<List extends ListName>(list: List, entry: Entry<List>): string | undefined;
};

/** Creates an empty index of entries by their matching keys. */
export function createKnownEntries(): KnownEntries {
  const ids = new Map<string, string>();
  const several = '';
  const keyed = <List extends ListName>(list: List, entry: Entry<List>) =>
    keysOf[list](entry).map((key) => `${list} ${key}`);
  return {
    add(list, entry) {
      for (const key of keyed(list, entry)) {
        const known = ids.get(key);
        ids.set(key, known === undefined || known === entry.id ? entry.id : several);
      }
    },
    same(list, entry) {
      const found = new Set(keyed(list, entry).flatMap((key) => ids.get(key) ?? []));
      const [id] = found;
      return found.size === 1 && id !== several ? id : undefined;
    },
  };
}
