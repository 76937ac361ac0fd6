import type { Actor } from '../../../model/actor';
import type { Place } from '../../../model/place';
import type { Term } from '../../../model/term';
import { wordings } from '../../../model/text';
import { foldedWords } from '../../../table/fold';
import type { Table } from '../../../table/table';
import type { Spelling } from '../../searchTerm';

/** Longest name, in letters, that matches whole words only: UN must not match "under". */
const lettersOfWhole = 3;

/**
 * Converts a key (folded words joined by blanks) to a spelling; a key of up to three letters matches whole
 * words only.
 */
export function spellingOf(key: string): Spelling {
  return key.length <= lettersOfWhole ? [`${key} `] : key.split(' ');
}

/** Index of names: from one spelling to all spellings of the same entity. */
export type Names = {
  /** Returns all spellings of the entity that has the given spelling; undefined if it has no other. */
  readonly spellings: (key: string) => readonly Spelling[] | undefined;
  /** Number of words in the longest of all spellings. */
  readonly longest: number;
};

/** Entity with names: a place, an actor or a term. */
export type Named =
  Pick<Place, 'id' | 'names' | 'spellings'> | Pick<Actor, 'id' | 'title' | 'names' | 'spellings'> | Term;

/** Lists the names of an entity in every language, without its alternative spellings. */
export function namesOf(named: Named): readonly string[] {
  const title = 'title' in named ? wordings(named.title) : [];
  return [...title, ...Object.values(named.names ?? {})];
}

/**
 * Lists the spellings by which an entity can be typed: each name, with and without its brackets, and its
 * alternative spellings. Names that share a word, as "Shusha / Shushi district", stay together.
 */
export function writtenSpellings(named: Named): readonly string[] {
  const names = namesOf(named).flatMap((name) => {
    if (!name.includes('(')) return [name];
    const plain = name.replace(/\([^()]*\)/g, '').trim();
    return plain === '' ? [name] : [name, plain];
  });
  return [...names.flatMap(oneByOne), ...(named.spellings ?? [])];
}

function oneByOne(name: string): readonly string[] {
  const parts = name.split(' / ');
  if (parts.length === 1) return parts;
  const count = foldedWords(parts[0] ?? '').length;
  return parts.every((part) => foldedWords(part).length === count) ? parts : [name];
}

/** Lists the named entities of a table. */
export function namedOf({
  dictionaries,
  metadata,
}: Pick<Table, 'dictionaries' | 'metadata'>): readonly Named[] {
  return [...dictionaries.places, ...dictionaries.actors, ...(metadata.terms ?? [])];
}

/** Builds the index of names. Entities that share a spelling are merged: a search for either finds both. */
export function createNames(named: readonly Named[]): Names {
  const groups = new Map<string, string[]>();
  let longest = 0;
  for (const one of named) {
    const written = writtenSpellings(one);
    // An entity with a single name adds no alternatives.
    if (written.length < 2) continue;
    const keys = new Set(written.map((name) => foldedWords(name).join(' ')));
    keys.delete('');
    if (keys.size < 2) continue;
    let group: string[] = [];
    for (const key of keys) {
      const other = groups.get(key);
      if (!other) {
        group.push(key);
        groups.set(key, group);
        longest = Math.max(longest, key.split(' ').length);
      } else if (other !== group) {
        // The smaller group is merged into the larger, so that each key moves rarely.
        const [from, to] = other.length < group.length ? [other, group] : [group, other];
        for (const moved of from) {
          to.push(moved);
          groups.set(moved, to);
        }
        group = to;
      }
    }
  }
  return {
    spellings: (key) => groups.get(key)?.map(spellingOf),
    longest,
  };
}
