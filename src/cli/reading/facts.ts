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

/** First and last day of a range, both included; undefined for an empty one. */
export type Days = { readonly first: Day; readonly last: Day };

/** Summary of a file's contents. */
export type Facts = {
  /** First and last day on which events may have happened, and on which events became known. */
  readonly happened: Days | undefined;
  readonly known: Days | undefined;
  /**
   * Bounding box of all points in degrees; undefined without points. It never spans the antimeridian: points
   * on both sides of it give a box around the whole Earth.
   */
  readonly box: Bounds | undefined;
  readonly counts: { readonly [List in keyof Dictionaries]: number };
  readonly placesWithPoint: number;
  /** Titles of the first 12 categories, in one language. */
  readonly categories: readonly string[];
};

/** Maximum number of category titles that are collected. */
const mostTitles = 12;

/**
 * Creates a collector that summarises a file from the events and entries that it receives one by one, without
 * storing them. `language`: of the category titles.
 */
export function createFacts(language: string): { readonly told: Told; readonly finish: () => Facts } {
  const happened = createSpan();
  const known = createSpan();
  const west = createSpan();
  const south = createSpan();
  const counts = { categories: 0, measures: 0, sides: 0, actors: 0, places: 0, sources: 0 };
  const categories: string[] = [];
  /**
   * Map of source ids to numbers, used as index into the publication days; hashed, since a table may have a
   * source per row.
   */
  const sources = createHashedNumbers();
  const sourceDays = createGrowable(int32);
  let isMissed = false;
  /** Events that cite a source which is not read yet; in few files sources follow the events. */
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
