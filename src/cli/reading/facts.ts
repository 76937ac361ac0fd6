import { minutesPerDay, type Day } from '../../model/day';
import type { Bounds, Dictionaries } from '../../model/dataset';
import type { ConflictEvent } from '../../model/event';
import { knownDay } from '../../model/knownDay';
import type { Source } from '../../model/source';
import { textIn } from '../../model/text';
import { createComingSourceDays } from '../../table/sourceDays';
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
  const dated = new Map<string, Source>();
  const sourceDays = createComingSourceDays((id) => dated.get(id));
  /** Events whose sources come after them: few files have any. */
  const awaiting: Pick<ConflictEvent, 'when' | 'reports' | 'positions'>[] = [];
  let placesWithPoint = 0;

  function look(event: Pick<ConflictEvent, 'when' | 'reports' | 'positions'>): void {
    const day = knownDay(event, sourceDays.dayOf);
    if (Number.isFinite(day)) known.add(day);
  }

  return {
    told: {
      event(event, { start, end, undated }) {
        if (!undated) {
          happened.add(Math.floor(start / minutesPerDay));
          happened.add(Math.ceil(end / minutesPerDay) - 1);
        }
        const day = knownDay(event, sourceDays.dayOf);
        const { when, reports, positions } = event;
        if (sourceDays.missed() && isAnyAssumed(event)) awaiting.push({ when, reports, positions });
        else if (Number.isFinite(day)) known.add(day);
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
        if (list === 'sources' && 'published' in entry && entry.published !== undefined) {
          dated.set(entry.id, entry);
          sourceDays.came(entry);
        }
      },
    },
    finish() {
      awaiting.forEach(look);
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

/** Whether a source's day matters: only days that nobody checked wait for it. */
function isAnyAssumed({ reports, positions }: Pick<ConflictEvent, 'reports' | 'positions'>): boolean {
  return reports.some(({ assumed }) => assumed) || positions.some(({ assumed }) => assumed);
}

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
