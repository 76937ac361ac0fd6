import type { Dictionaries, Metadata } from '../../model/dataset';
import { createHashedNumbers, type HashedNumbers } from '../../model/hashedNumbers';
import { splitList } from '../delimited/csvCell';
import { formatName } from '../own/recogniseOwn';
import type { Sink } from '../sink';

/** Builds metadata for a table that contains none; `title` is displayed as the dataset's title. */
export function tableMetadata(id: string, title: string, attribution = ''): Metadata {
  return {
    format: formatName,
    id,
    version: '',
    title,
    licence: '',
    attribution,
    timeZone: 'UTC',
    periods: [],
  };
}

/**
 * Deduplicates dictionary entries that rows repeat: each is passed to the sink once. Both functions return
 * the entry's id, always the same string. If two entries would get the same id, a number is appended.
 */
export type Entries = {
  /** Registers an entry identified by an id in the file or format. */
  add<List extends keyof Dictionaries>(list: List, entry: Dictionaries[List][number]): string;
  /**
   * Registers an entry identified by a text, such as a name. `make` builds it at its first occurrence, or
   * returns undefined for none. Texts that differ only in whitespace or Unicode normalisation are equal;
   * `सेना` and `सना` differ although their slugs are the same. Beyond 20,000 sources neither texts nor ids
   * are stored: `make` is then called for every row and must return the same id.
   */
  of<List extends keyof Dictionaries>(
    list: List,
    text: string,
    make: () => Dictionaries[List][number] | undefined,
  ): string | undefined;
};

type Ids = {
  readonly byId: Map<string, string>;
  readonly byText: Map<string, string>;
  /**
   * Number appended to the entry's id, by a hash of its text, for texts no longer stored in `byText`; 0 for
   * none.
   */
  readonly numberByText: HashedNumbers;
  /** Next number to try as suffix of an id that is already taken, by that id. */
  readonly taken: HashedNumbers;
};

/** Maximum number of source texts that are stored. */
const keptSources = 20_000;

export function createEntries(sink: Pick<Sink, 'entry'>): Entries {
  const lists = new Map<string, Ids>();

  function idsOf(name: string): Ids {
    let list = lists.get(name);
    if (!list) {
      const hashed = { numberByText: createHashedNumbers(), taken: createHashedNumbers() };
      lists.set(name, (list = { byId: new Map(), byText: new Map(), ...hashed }));
    }
    return list;
  }

  function tell<List extends keyof Dictionaries>(
    list: List,
    { taken }: Ids,
    entry: Dictionaries[List][number],
  ): { readonly id: string; readonly number: number } {
    const number = freeNumber(taken, entry.id);
    const id = numbered(entry.id, number);
    sink.entry(list, number === 0 ? entry : { ...entry, id });
    return { id, number };
  }

  /** Variant of `of` for sources beyond the limit, which stores only hashes of their texts. */
  function ofHashed<List extends keyof Dictionaries>(
    list: List,
    text: string,
    make: () => Dictionaries[List][number] | undefined,
  ): string | undefined {
    const ids = idsOf(list);
    const entry = make();
    if (!entry) return undefined;
    const number = ids.numberByText.get(text);
    if (number >= 0) return numbered(entry.id, number);
    const told = tell(list, ids, entry);
    ids.numberByText.set(text, told.number);
    return told.id;
  }

  return {
    add(list, entry) {
      const ids = idsOf(list);
      let id = ids.byId.get(entry.id);
      if (id === undefined) ids.byId.set(entry.id, (id = tell(list, ids, entry).id));
      return id;
    },
    of(list, text, make) {
      const ids = idsOf(list);
      const known = ids.byText.get(text);
      if (known !== undefined) return known;
      const folded = fold(text);
      let id = ids.byText.get(folded);
      if (id === undefined) {
        if (list === 'sources' && ids.byText.size >= keptSources) return ofHashed(list, folded, make);
        const entry = make();
        if (!entry) return undefined;
        ids.byText.set(folded, (id = tell(list, ids, entry).id));
      }
      if (folded !== text) ids.byText.set(text, id);
      return id;
    },
  };
}

/** Normalises a text for comparison: NFC, one space for each run of whitespace. */
function fold(text: string): string {
  const composed = text.normalize('NFC');
  return /\s\s|[^\S ]/.test(composed) ? composed.replace(/\s+/g, ' ') : composed;
}

/** Separator between the parts of a composite key: a control character that nobody types. */
export const between = '\u001f';

/** Reserves the first free id among `id`, `id-2`, `id-3` … and returns its number, 0 for `id` itself. */
function freeNumber(taken: HashedNumbers, id: string): number {
  let number = taken.get(id);
  let free = 0;
  if (number >= 0) {
    do free = number++;
    while (taken.get(numbered(id, free)) >= 0);
    taken.set(id, number);
  }
  taken.set(numbered(id, free), 2);
  return free;
}

function numbered(id: string, number: number): string {
  return number === 0 ? id : `${id}-${number}`;
}

const slugs = new Map<string, string>();
/** Maximum number of memoized slugs: actors and places recur in every row, headlines don't. */
const mostSlugs = 10_000;

/**
 * Converts a text to an id of lower-case words joined by hyphens, without accents: `Shelling/artillery` →
 * `shelling-artillery`. Memoized.
 */
export function slug(text: string): string {
  const known = slugs.get(text);
  if (known !== undefined) return known;
  // Most texts are ASCII, which needs no table of characters.
  const words = /[^ -~]/.test(text)
    ? text
        .normalize('NFD')
        .replace(/\p{M}/gu, '')
        .toLowerCase()
        .match(/[\p{L}\p{N}]+/gu)
    : text.toLowerCase().match(/[a-z\d]+/g);
  const made = words?.join('-') ?? '';
  if (slugs.size < mostSlugs) slugs.set(text, made);
  return made;
}

/** Splits a cell that lists several things, `A; B`, leaving out empty parts. */
export function partsOf(cell: string): string[] {
  return splitList(cell).filter((part) => part !== '');
}
