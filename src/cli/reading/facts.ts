import { minutesPerDay, type Day } from '../../model/day';
import type { Bounds, Dictionaries } from '../../model/dataset';
import type { ConflictEvent } from '../../model/event';
import { createHashedNumbers } from '../../model/hashedNumbers';
import { knownDay } from '../../model/knownDay';
import { reportedDay } from '../../model/span';
import { textIn } from '../../model/text';
import { createGrowable, int32 } from '../../table/growable';
import { toInt32 } from '../../table/int32';
import type { Told } from './tally';

/** First and last of some days; undefined where there are none. */
export type Days = { readonly first: Day; readonly last: Day };

/** What a file holds, summed up. */
export type Facts = {
  /** Days on which its events may have happened, and those on which they became known. */
  readonly happened: Days | undefined;
  readonly known: Days | undefined;
  /** Box around all its points; undefined without any. It may cross the antimeridian only by going round the Earth. */
  readonly box: Bounds | undefined;
  readonly counts: { readonly [List in keyof Dictionaries]: number };
  readonly placesWithPoint: number;
  /** Titles of its first categories, in one language. */
  readonly categories: readonly string[];
};

/** So many titles of categories are kept. */
const mostTitles = 12;

/** Collects facts of what a tally tells, without keeping events. */
export function createFacts(language: string): { readonly told: Told; readonly finish: () => Facts } {
  const happened = createSpan();
  const known = createSpan();
  const west = createSpan();
  const south = createSpan();
  const counts = { categories: 0, measures: 0, sides: 0, actors: 0, places: 0, sources: 0 };
  const categories: string[] = [];
  /** Numbers of the sources, and their days: a table may have one a row. */
  const sources = createHashedNumbers();
  const sourceDays = createGrowable(int32);
  let isMissed = false;
  /** Events whose sources come after them: few files have any. */
  const awaiting: Pick<ConflictEvent, 'when' | 'reports' | 'positions'>[] = [];
  let placesWithPoint = 0;

  function dayOf(id: string): number {
    const source = sources.get(id);
    isMissed ||= source < 0;
    const day = source < 0 ? undated : sourceDays.get(source);
    return day === undated ? -Infinity : day;
  }

  function look(event: Pick<ConflictEvent, 'when' | 'reports' | 'positions'>): void {
    isMissed = false;
    const day = knownDay(event, dayOf);
    if (!isMissed && Number.isFinite(day)) known.add(day);
  }

  return {
    told: {
      event(event, { start, end, undated }) {
        if (!undated) {
          happened.add(Math.floor(start / minutesPerDay));
          happened.add(Math.ceil(end / minutesPerDay) - 1);
        }
        look(event);
        const { when, reports, positions } = event;
        if (isMissed) awaiting.push({ when, reports, positions });
      },
      entry(list, entry) {
        counts[list]++;
        if (list === 'categories' && categories.length < mostTitles && 'title' in entry)
          categories.push(textIn(entry.title, language));
        if (list === 'places' && 'lat' in entry && entry.lat !== undefined && entry.lng !== undefined) {
          placesWithPoint++;
          west.add(entry.lng);
          south.add(entry.lat);
        }
        if (list === 'sources' && sources.get(entry.id) < 0) {
          sources.set(entry.id, sources.size);
          const day = 'published' in entry && entry.published ? reportedDay(entry.published) : Infinity;
          sourceDays.push(toInt32(day === Infinity ? -Infinity : day));
        }
      },
    },
    finish() {
      for (const event of awaiting) {
        const day = knownDay(event, dayOf);
        if (Number.isFinite(day)) known.add(day);
      }
      const [lng, lat] = [west.ends(), south.ends()];
      return {
        happened: happened.ends(),
        known: known.ends(),
        box: lng && lat && [lng.first, lat.first, lng.last, lat.last],
        counts,
        placesWithPoint,
        categories,
      };
    },
  };
}

const undated = toInt32(-Infinity);

function createSpan(): { readonly add: (value: number) => void; readonly ends: () => Days | undefined } {
  let first = Infinity;
  let last = -Infinity;
  return {
    add(value) {
      if (value < first) first = value;
      if (value > last) last = value;
    },
    ends: () => (first <= last ? { first, last } : undefined),
  };
}
