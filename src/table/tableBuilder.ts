import type { Dictionaries, Metadata } from '../model/dataset';
import type { ConflictEvent } from '../model/event';
import { originNames, originOfId } from '../model/origin';
import { shown, type Issue, type IssueCount } from '../model/issue';
import type { Source } from '../model/source';
import type { Sink } from '../formats/sink';
import { createClaimColumnsBuilder } from './claimColumns';
import { flag } from './columns';
import { createDictionaryBuilder, type DictionaryBuilder } from './dictionaryBuilder';
import { createEventRows, readWhen } from './eventRows';
import { createGrowable, int32, uint32 } from './growable';
import { createIdIndexBuilder } from './idIndex';
import { distinctLists, reorderLists, type Lists } from './lists';
import { createPlaceColumnsBuilder } from './placeColumns';
import { ownTexts } from './ownTexts';
import { createComingSourceDays } from './sourceDays';
import type { Table } from './table';
import { createWordIndexBuilder } from './words';

/** Maximum number of issues stored; further ones are only counted. */
export const keptIssues = 1000;

export type TableBuilder = Sink & {
  /** Number of events accepted so far. */
  readonly rows: number;
  /** Builds the table from all that was added. The builder can't be used afterwards. */
  finish(): Table;
};

type DictionaryBuilders = {
  readonly [List in keyof Dictionaries]: DictionaryBuilder<Dictionaries[List][number]>;
};

/**
 * Creates a sink that stores the events, claims and entries from a reader as columns, without keeping event
 * objects.
 */
export function createTableBuilder(): TableBuilder {
  let metadata: Metadata | undefined;
  const dictionaries: DictionaryBuilders = {
    categories: createDictionaryBuilder(),
    measures: createDictionaryBuilder(),
    sides: createDictionaryBuilder(),
    actors: createDictionaryBuilder(),
    places: createDictionaryBuilder(),
    sources: createDictionaryBuilder(),
  };
  const entryCounts = new Map<string, number>();
  const issues: Issue[] = [];
  let issueCount = 0;
  const issueCounts = new Map<string, IssueCount>();
  let setAside = 0;
  let lastAside = 0;
  let lastRow = 0;

  /** Content warnings of events, by row in order of reading; few events have one. */
  const warnings = new Map<number, string>();
  const sourceDays = createComingSourceDays(dictionaries.sources.find);
  const rows = createEventRows(sourceDays);
  /** Row number in the file of each accepted event; rejected rows are counted too. */
  const sourceRows = createGrowable(int32);
  const ids = createIdIndexBuilder();
  const formerIds: { readonly id: string; readonly row: number }[] = [];
  const categoryKeys = createGrowable(int32);
  const actorStarts = createGrowable(uint32);
  const actorKeys = createGrowable(int32);
  actorStarts.push(0);
  const places = createPlaceColumnsBuilder(dictionaries.places.keyOf);
  const words = createWordIndexBuilder();
  const claims = createClaimColumnsBuilder(report, sourceDays);

  function report(issue: Issue): void {
    issueCount++;
    const { severity, code, list, row } = issue;
    const kind = `${severity} ${code}`;
    issueCounts.set(kind, { severity, code, count: (issueCounts.get(kind)?.count ?? 0) + 1 });
    // A row may have several, which come together.
    if (severity === 'error' && list === 'events' && row > 0 && row !== lastAside) {
      setAside++;
      lastAside = row;
    }
    if (issues.length < keptIssues) issues.push(issue);
  }

  function addEntry<List extends keyof Dictionaries>(list: List, entry: Dictionaries[List][number]): void {
    const row = (entryCounts.get(list) ?? 0) + 1;
    entryCounts.set(list, row);
    const builder: DictionaryBuilder<Dictionaries[List][number]> = dictionaries[list];
    const isNew = builder.add(entry);
    // A list's name says what its entries are.
    if (isNew && list === 'sources') sourceDays.came(entry as Source);
    if (!isNew) {
      report({
        severity: 'error',
        code: 'id-duplicate',
        list,
        row,
        id: entry.id,
        field: 'id',
        value: shown(entry.id),
      });
    }
  }

  function addEvent(event: ConflictEvent, json?: string, row = lastRow + 1): void {
    lastRow = row;
    const about = { severity: 'error', list: 'events', row, id: event.id } as const;
    const when = readWhen(event);
    if (!when) return report({ ...about, code: 'date-unreadable', field: 'when', value: shown(event.when) });
    if (ids.add(event.id) < 0)
      return report({ ...about, code: 'id-duplicate', field: 'id', value: shown(event.id) });
    for (const id of event.formerIds ?? []) formerIds.push({ id, row: rows.length });
    if (event.warning !== undefined) warnings.set(rows.length, event.warning);
    rows.add(event, when, json);
    sourceRows.push(row);
    categoryKeys.push(dictionaries.categories.keyOf(event.category));
    for (const { actor } of event.actors) actorKeys.push(dictionaries.actors.keyOf(actor));
    actorStarts.push(actorKeys.length);
    places.addRow(event.places);
    for (const text of ownTexts(event)) words.add(text);
    words.endRow();
  }

  /**
   * Reports an issue for each category, actor or place id in an event for which the dictionary has no entry.
   */
  function reportUnknown(field: 'category' | 'actors' | 'places', { starts, values }: Lists): void {
    const { idOf, indexes } = dictionaries[field === 'category' ? 'categories' : field];
    const indexByKey = indexes();
    for (let row = 0; row < rows.length; row++) {
      for (let item = starts[row] as number; item < (starts[row + 1] as number); item++) {
        const key = values[item] as number;
        if (indexByKey[key] !== -1) continue;
        const at = { list: 'events', row: sourceRows.get(row), id: ids.idOf(row) };
        report({ severity: 'warning', code: 'reference-missing', ...at, field, value: shown(idOf(key)) });
      }
    }
  }

  /** Adds the former ids to the id index, behind the present ones; returns the rows to which they belong. */
  function addFormerIds(): readonly number[] {
    return formerIds.filter(({ id }) => ids.add(id) >= 0).map(({ row }) => row);
  }

  /**
   * Maps category keys to dictionary indexes; an id without an entry gets one whose title is the id, so that
   * its events are shown.
   */
  function categoryIndexes(): Int32Array {
    const { indexes, idOf, add } = dictionaries.categories;
    indexes().forEach((index, key) => {
      const id = idOf(key);
      if (index === -1) add({ id, title: id });
    });
    return indexes();
  }

  function finish(): Table {
    if (!metadata) throw new Error('a table needs metadata: the reader gave none');
    const { length } = rows;
    const order = rows.timeOrder();
    const rowOf = new Uint32Array(length);
    order.forEach((from, row) => (rowOf[from] = row));

    const oneEach = Uint32Array.from({ length: length + 1 }, (_, row) => row);
    const actorLists = { starts: actorStarts.take(), values: actorKeys.take() };
    reportUnknown('category', { starts: oneEach, values: categoryKeys.take() });
    reportUnknown('actors', actorLists);
    reportUnknown('places', places.lists());

    const formerIdRows = Int32Array.from(addFormerIds(), (row) => rowOf[row] as number);
    const entryOf = Uint32Array.from({ length: ids.length }, (_, entry) => rowOf[entry] ?? entry);
    const categoryByKey = categoryIndexes();
    const actorByKey = dictionaries.actors.indexes();
    const placeEntries = dictionaries.places.entries();
    rows.lookAgain();
    const own = rows.finish(order);
    const placeColumns = places.finish(placeEntries, dictionaries.places.indexes(), order);
    placeColumns.place.forEach((index, row) => {
      if (hasPoint(placeEntries[index])) own.flags[row] = (own.flags[row] as number) | flag.placed;
    });
    const rowOfEvent = (id: string): number => {
      const entry = ids.find(id);
      return entry < 0 ? -1 : ((entry < length ? rowOf[entry] : formerIdRows[entry - length]) as number);
    };
    const warningsOfRows = new Map(
      Array.from(warnings, ([cameAs, warning]) => [rowOf[cameAs] as number, warning]),
    );
    const { deathsLow, deathsHigh, ...claimIndex } = claims.finish(
      length,
      rowOfEvent,
      (row) => rows.begunOn(order[row] as number),
      warningsOfRows,
    );

    return {
      metadata,
      dictionaries: {
        categories: dictionaries.categories.entries(),
        measures: dictionaries.measures.entries(),
        sides: dictionaries.sides.entries(),
        actors: dictionaries.actors.entries(),
        places: placeEntries,
        sources: dictionaries.sources.entries(),
      },
      issues,
      issueCount,
      issueCounts: [...issueCounts.values()],
      setAside,
      columns: {
        length,
        ...own,
        ...placeColumns,
        ...(metadata.origins && {
          origin: Uint8Array.from(order, (from) => originNames.indexOf(originOfId(ids.idOf(from)))),
        }),
        deathsLow,
        deathsHigh,
        category: narrowIndexes(
          categoryKeys.inOrder(order),
          (key) => categoryByKey[key] as number,
          dictionaries.categories.entries().length,
        ),
        actors: distinctLists(
          reorderLists(actorLists, order, (key) => actorByKey[key] as number),
          dictionaries.actors.entries().length,
        ),
        words: words.finish(order),
        ids: ids.finish(entryOf),
        formerIdRows,
        claims: claimIndex,
      },
    };
  }

  return {
    get rows() {
      return rows.length;
    },
    metadata: (read) => (metadata = read),
    entry: addEntry,
    event: addEvent,
    claim: claims.add,
    issue: report,
    finish,
  };
}

/** Collects the buffers of all typed arrays nested in the values, as transfer list for `postMessage`. */
export function transferables(...values: readonly unknown[]): ArrayBuffer[] {
  const buffers = new Set<ArrayBuffer>();
  const collect = (value: unknown): void => {
    if (ArrayBuffer.isView(value)) {
      if (value.buffer instanceof ArrayBuffer) buffers.add(value.buffer);
    } else if (typeof value === 'object' && value !== null) {
      Object.values(value).forEach(collect);
    }
  };
  values.forEach(collect);
  return [...buffers];
}

/** Maps keys to indexes below `end`, stored in 16 bits if they fit, else in 32. */
function narrowIndexes(
  keys: ArrayLike<number>,
  indexOf: (key: number) => number,
  end: number,
): Uint16Array | Uint32Array {
  return end > 2 ** 16 ? Uint32Array.from(keys, indexOf) : Uint16Array.from(keys, indexOf);
}

function hasPoint(place: Dictionaries['places'][number] | undefined): boolean {
  return place?.lng !== undefined && place.lat !== undefined;
}
