import type { SourceDays } from '../model/knownDay';
import type { Source } from '../model/source';
import { reportedDay } from '../model/span';

/** Builds a look-up of publication days by source id; sources without a readable date are left out. */
export function sourceDaysOf(sources: readonly Source[]): SourceDays {
  const days = new Map<string, number>();
  for (const source of sources) {
    const day = publishedDay(source);
    if (day !== -Infinity) days.set(source.id, day);
  }
  return (id) => days.get(id) ?? -Infinity;
}

/** Returns the last possible day of a source's publication; −Infinity without a readable date. */
function publishedDay({ published }: Source): number {
  const day = published === undefined ? Infinity : reportedDay(published);
  return day === Infinity ? -Infinity : day;
}

/** Look-up of publication days that is filled while the file with the sources is still being read. */
export type ComingSourceDays = {
  readonly dayOf: SourceDays;
  /** Registers a source that was just read. */
  came(source: Source): void;
  /** Returns whether `dayOf` was called for a source not read yet, and resets that state. */
  missed(): boolean;
  /** Returns whether any source read so far has a publication date. */
  isAnyDated(): boolean;
};

/**
 * Creates a look-up of publication days that grows as sources are read. `find` returns a source by id,
 * undefined until it is read.
 */
export function createComingSourceDays(find: (id: string) => Source | undefined): ComingSourceDays {
  let isMissed = false;
  let isDated = false;
  return {
    dayOf(id) {
      // Most tables have no dated source, and look none up.
      const source = isDated ? find(id) : undefined;
      if (source) return publishedDay(source);
      isMissed = true;
      return -Infinity;
    },
    came(source) {
      isDated ||= publishedDay(source) !== -Infinity;
    },
    missed() {
      const was = isMissed;
      isMissed = false;
      return was;
    },
    isAnyDated: () => isDated,
  };
}
