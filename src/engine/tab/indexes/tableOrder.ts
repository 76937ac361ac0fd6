import { textIn } from '../../../model/text';
import { firstAtLeast } from '../../../table/bisect';
import { eventOfRow, rowOfId } from '../../../table/columns';
import { sortedReading, type OrderBy, type RowKey } from '../../questions';
import type { Rows } from './rowFilter';
import { ranksOf, stableOrder } from './stableOrder';
import type { TableAsOf } from './tableAsOf';

type Order = readonly OrderBy<RowKey>[];

/** Sorts the rows of a table of events; the latest order is cached while its rows stay the same. */
export type TableOrders = {
  /** Sorts the rows that pass the filters by several keys; with `only`, just the rows of these ids. */
  of(then: TableAsOf, rows: Rows, order: Order, only?: readonly string[]): Rows;
};

/** Creates the cached sort orders of a table of events. */
export function createTableOrders(): TableOrders {
  type Kept = {
    readonly rows: Rows;
    readonly only: unknown;
    readonly order: Order;
    readonly key: string;
    readonly sorted: Rows;
  };
  // A table asks for all its rows and for those that are ticked, in turn.
  let whole: Kept | undefined;
  let part: Kept | undefined;
  return {
    of(then, rows, order, only) {
      const kept = only ? part : whole;
      // The order by place names tens of thousands of ids: the same object isn't read again for each page.
      const key = kept?.order === order ? kept.key : JSON.stringify(order);
      if (kept?.rows === rows && kept.key === key && kept.only === only) return kept.sorted;
      const sorted = sortedBy(then, narrowed(then, rows, only), order);
      if (only) part = { rows, only, order, key, sorted };
      else whole = { rows, only, order, key, sorted };
      return sorted;
    },
  };
}

/**
 * Returns the rows of given ids; without ids a copy of all, since the filter overwrites its array at the next
 * question.
 */
function narrowed({ table: { columns } }: TableAsOf, rows: Rows, only: readonly string[] | undefined): Rows {
  if (!only) return rows.slice();
  const wanted = Uint32Array.from(new Set(only.map((id) => rowOfId(columns, id)).filter((row) => row >= 0)));
  // Few ids among up to a million rows: each is looked up, rather than scanning all rows.
  return wanted.sort().filter((row) => rows[firstAtLeast(rows, row)] === row);
}

/** Sorts rows by several keys: one stable sort per key, the last key first. */
function sortedBy(then: TableAsOf, rows: Rows, order: Order): Rows {
  return order.reduceRight((sorted, key) => {
    const valueOf = valuesBy(then, sorted, key);
    return valueOf ? stableOrder(sorted, valueOf, key.descending === true) : sorted;
  }, rows);
}

/**
 * Returns a function from a row to the number that a key sorts by; undefined if too many rows would have to be
 * decoded.
 */
function valuesBy(
  { table: { columns, dictionaries } }: TableAsOf,
  rows: Rows,
  { by, ids, language = 'en' }: OrderBy<RowKey>,
): ((row: number) => number) | undefined {
  const of = (values: ArrayLike<number>) => (row: number) => values[row] as number;
  switch (by) {
    case 'when':
      return of(columns.startMinute);
    case 'known':
      return of(columns.knownDay);
    case 'status':
      return of(columns.status);
    case 'killed':
      return of(columns.deathsHigh);
    case 'origin':
      return columns.origin && of(columns.origin);
    case 'category':
      return byEntry(columns.category, dictionaries.categories, ids);
    case 'place':
      return byEntry(columns.place, dictionaries.places, ids);
    case 'title':
    case 'sources': {
      if (rows.length > sortedReading) return undefined;
      const events = Array.from(rows, (row) => eventOfRow(columns, row));
      const values =
        by === 'title'
          ? ranksOf(
              events.map(({ title }) => textIn(title, language)),
              new Intl.Collator(language),
            )
          : events.map(({ reports }) => reports.length);
      const byRow = new Map(Array.from(rows, (row, i) => [row, values[i] as number]));
      return (row) => byRow.get(row) ?? 0;
    }
  }
}

/**
 * Returns a function from a row to the position of its dictionary entry in a list of ids; rows without an entry
 * come last.
 */
function byEntry(
  indexes: ArrayLike<number>,
  entries: readonly { readonly id: string }[],
  ids: readonly string[] | undefined,
): (row: number) => number {
  const positions = ids && new Map(ids.map((id, position) => [id, position]));
  const ranks = entries.map(({ id }, index) => positions?.get(id) ?? (positions ? ids.length : index));
  return (row) => ranks[indexes[row] as number] ?? entries.length;
}
