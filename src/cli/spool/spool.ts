import { mkdtempSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { begunOn } from '../../engine/aloneRecord';
import type { Window } from '../../engine/questions';
import { windowWithoutDays } from '../../engine/windows';
import { minutesPerDay } from '../../model/day';
import type { Dictionaries, Metadata } from '../../model/dataset';
import type { SourceDays } from '../../model/knownDay';
import { reportedDay } from '../../model/span';
import { createGrowable, int32 } from '../../table/growable';
import { toInt32 } from '../../table/int32';
import { createTally, type Tally, type Tallied } from '../reading/tally';
import { createClaimFile, type ClaimFile } from './claimFile';
import { createEntryList, type EntryList } from './entryList';
import { createTextFile, type TextFile } from './textFile';

export type EntryLists = { readonly [List in keyof Dictionaries]: EntryList<Dictionaries[List][number]> };

/**
 * Dataset in temporary files; memory holds only the first entries of its dictionaries and some thirty bytes
 * per event.
 */
export type Spooled = {
  readonly tallied: Tallied;
  readonly metadata: Metadata;
  readonly lists: EntryLists;
  readonly events: TextFile;
  readonly eventCount: number;
  readonly claims: ClaimFile;
  readonly sourceDays: SourceDays;
  /**
   * Returns what a claim inherits from its event (first day, content warning), by the event's number;
   * undefined below 0.
   */
  readonly about: (
    event: number,
  ) => { readonly begun: number; readonly warning: string | undefined } | undefined;
  readonly window: Window;
};

/** Directory of temporary files, with the sink that writes a dataset to them as it is read. */
export type Spool = {
  readonly sink: Tally;
  /** Returns the dataset that was written; undefined if no event was read. */
  finish(): Spooled | undefined;
  /** Closes and deletes the temporary files. */
  remove(): void;
};

/** Creates temporary files for a dataset in a new directory below `parent`. Throws if that isn't writable. */
export function createSpool(parent: string): Spool {
  const folder = mkdtempSync(join(parent, '.conflict-timeline-'));
  const files: TextFile[] = [];
  const open = (name: string): TextFile => {
    const file = createTextFile(join(folder, name));
    files.push(file);
    return file;
  };
  const listOf = <List extends keyof Dictionaries>(list: List) =>
    createEntryList<Dictionaries[List][number]>(() => open(list));
  const lists: EntryLists = {
    categories: listOf('categories'),
    measures: listOf('measures'),
    sides: listOf('sides'),
    actors: listOf('actors'),
    places: listOf('places'),
    sources: listOf('sources'),
  };
  const events = open('events');
  const numbers = new Map<string, number>();
  const claims = createClaimFile(open('claims'), numberOf);
  const begun = createGrowable(int32);
  const warnings = new Map<number, string>();
  const categories = new Set<string>();
  /** Publication days of the sources by index; the lowest Int32 value stands for −∞ (undated). */
  const published = createGrowable(int32);
  let isAnyDated = false;
  let first = Infinity;
  let last = -Infinity;

  const sink = createTally({
    event(event, when, json) {
      const number = begun.length;
      const { id, category, warning, formerIds = [] } = event;
      events.append(inOneLine(json ?? JSON.stringify(event)));
      begun.push(begunOn(event, when));
      categories.add(category);
      if (warning !== undefined) warnings.set(number, warning);
      for (const former of formerIds) if (former !== id && !numbers.has(former)) numbers.set(former, number);
      if (when.undated) return;
      first = Math.min(first, toInt32(when.start));
      last = Math.max(last, toInt32(when.end));
    },
    claim(claim, json) {
      const { event } = claim;
      const number = event === undefined ? -1 : sink.numberOf(event);
      claims.add(inOneLine(json ?? JSON.stringify(claim)), event !== undefined && number < 0 ? -2 : number);
    },
    entry(list, entry) {
      const of: EntryList<typeof entry> = lists[list] as EntryList<typeof entry>;
      if (!of.add(entry) || list !== 'sources') return;
      const day = 'published' in entry && entry.published ? reportedDay(entry.published) : Infinity;
      isAnyDated ||= day !== Infinity;
      published.push(toInt32(day === Infinity ? -Infinity : day));
    },
  });

  /** Returns the number of an event by its present or former id; −1 for none. */
  function numberOf(id: string): number {
    const present = sink.numberOf(id);
    return present >= 0 ? present : (numbers.get(id) ?? -1);
  }

  function sourceDays(id: string): number {
    const index = isAnyDated ? lists.sources.indexOf(id) : -1;
    const day = index < 0 ? undated : published.get(index);
    return day === undated ? -Infinity : day;
  }

  return {
    sink,
    finish() {
      const tallied = sink.finish();
      const { metadata } = tallied;
      if (!metadata || begun.length === 0) return undefined;
      // As in the page, so that its events are shown.
      for (const id of categories)
        if (lists.categories.indexOf(id) < 0) lists.categories.add({ id, title: id });
      const days = { from: Math.floor(first / minutesPerDay), to: Math.ceil(last / minutesPerDay) - 1 };
      return {
        tallied,
        metadata,
        lists,
        events,
        eventCount: begun.length,
        claims,
        sourceDays,
        about: (event) => (event < 0 ? undefined : { begun: begun.get(event), warning: warnings.get(event) }),
        window: first < last ? days : windowWithoutDays(metadata),
      };
    },
    remove() {
      for (const file of files) file.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

const undated = toInt32(-Infinity);

/** Replaces line breaks in JSON text, which occur only between tokens, so that it fits on one line. */
function inOneLine(json: string): string {
  return /[\n]/.test(json) ? json.replaceAll('\n', ' ') : json;
}
