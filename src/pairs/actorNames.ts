import type { Actor } from '../model/actor';
import { wordings } from '../model/text';
import { foldedWords } from '../table/fold';

/** Predicate whether two actors, given by their dictionary indexes, have matching names. */
export type AreAlike = (one: number, other: number) => boolean;

/**
 * Creates a memoized test whether two actors have matching names: all words of a name of one occur in a name
 * of the other, in any language, ignoring accents. "Azerbaijan" matches "Government of Azerbaijan".
 */
export function compareActors(actors: readonly Actor[]): AreAlike {
  const names = actors.map(wordsOfNames);
  const known = new Map<number, boolean>();
  return (one, other) => {
    if (one === other) return true;
    const key = Math.min(one, other) * actors.length + Math.max(one, other);
    let alike = known.get(key);
    if (alike === undefined) {
      const [a = [], b = []] = [names[one], names[other]];
      alike = a.some((words) => b.some((others) => holds(words, others) || holds(others, words)));
      known.set(key, alike);
    }
    return alike;
  };
}

function wordsOfNames({ title, names, spellings }: Actor): readonly ReadonlySet<string>[] {
  return [...wordings(title), ...Object.values(names ?? {}), ...(spellings ?? [])]
    .map((name) => new Set(foldedWords(name)))
    .filter((words) => words.size > 0);
}

function holds(words: ReadonlySet<string>, others: ReadonlySet<string>): boolean {
  for (const word of others) if (!words.has(word)) return false;
  return true;
}
