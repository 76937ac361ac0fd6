import type { Dictionaries } from '../../model/dataset';
import { wordings, type Text } from '../../model/text';

type ListName = keyof Dictionaries;
type Entry<List extends ListName> = Dictionaries[List][number];

/**
 * Keys of a dictionary's entry: an entry of another dataset is the same where all keys that it shares lead to one. No
 * entry that says more than the other does may be lost by it: places need the same point, sources the same page.
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

/** The entries of the first of two datasets, by what they are called. */
export type KnownEntries = {
  add<List extends ListName>(list: List, entry: Entry<List>): void;
  /** Returns the id of the entry that is called as this one; undefined where none is, or several are. */
  same<List extends ListName>(list: List, entry: Entry<List>): string | undefined;
};

/** Creates an empty index of entries. */
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
