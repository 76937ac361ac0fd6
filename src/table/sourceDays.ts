import type { SourceDays } from '../model/knownDay';
import type { Source } from '../model/source';
import { reportedDay } from '../model/span';

/** Indexes the publication days of a dataset's sources by id. */
export function sourceDaysOf(sources: readonly Source[]): SourceDays {
  const days = new Map<string, number>();
  for (const source of sources) {
    const day = publishedDay(source);
    if (day !== -Infinity) days.set(source.id, day);
  }
  return (id) => days.get(id) ?? -Infinity;
}

/** Returns the last possible day of a source's publication; −Infinity where the source has none that can be read. */
function publishedDay({ published }: Source): number {
  const day = published === undefined ? Infinity : reportedDay(published);
  return day === Infinity ? -Infinity : day;
}

/** Publication days of sources while their file is still being read. */
export type ComingSourceDays = {
  readonly dayOf: SourceDays;
  /** Adds a source. */
  came(source: Source): void;
  /** Returns whether `dayOf` was asked for an unread source since the last call of `missed`. */
  missed(): boolean;
  /** Returns whether a source read so far has a date. */
  isAnyDated(): boolean;
};

/**
 * Creates publication days that grow with the file. `find`: returns the source of an id, undefined until it is read.
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
