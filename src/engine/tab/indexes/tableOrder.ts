import { textIn } from '../../../model/text';
import { firstAtLeast } from '../../../table/bisect';
import { eventOfRow, rowOfId } from '../../../table/columns';
import { sortedReading, type OrderBy, type RowKey } from '../../questions';
import type { Rows } from './rowFilter';
import { ranksOf, stableOrder } from './stableOrder';
import type { TableAsOf } from './tableAsOf';

type Order = readonly OrderBy<RowKey>[];

/** Sorts the rows of a table; the latest order is kept while its rows stay the same. */
export type TableOrders = {
  /** Sorts rows that pass by the keys of an order, those of some ids only where `only` is given. */
  of(then: TableAsOf, rows: Rows, order: Order, only?: readonly string[]): Rows;
};

/** Creates the sort orders of a table. */
export function createTableOrders(): TableOrders {
  type Kept = { readonly rows: Rows; readonly only: unknown; readonly key: string; readonly sorted: Rows };
  // A table asks for all its rows and for those that are ticked, in turn.
  let whole: Kept | undefined;
  let part: Kept | undefined;
  return {
    of(then, rows, order, only) {
      const key = JSON.stringify(order);
      const kept = only ? part : whole;
      if (kept?.rows === rows && kept.key === key && kept.only === only) return kept.sorted;
      const sorted = sortedBy(then, narrowed(then, rows, only), order);
      if (only) part = { rows, key, only, sorted };
      else whole = { rows, key, only, sorted };
      return sorted;
    },
  };
}

/** The rows of some ids; a copy of all without any: the filter's own is overwritten by its next question. */
function narrowed({ table: { columns } }: TableAsOf, rows: Rows, only: readonly string[] | undefined): Rows {
  if (!only) return rows.slice();
  const wanted = Uint32Array.from(new Set(only.map((id) => rowOfId(columns, id)).filter((row) => row >= 0)));
  // Some ids among a million rows: each is looked up, in place of looking at all.
  return wanted.sort().filter((row) => rows[firstAtLeast(rows, row)] === row);
}

/** By the last key first: each sort keeps the order of what is equal. */
function sortedBy(then: TableAsOf, rows: Rows, order: Order): Rows {
  return order.reduceRight((sorted, key) => {
    const valueOf = valuesBy(then, sorted, key);
    return valueOf ? stableOrder(sorted, valueOf, key.descending === true) : sorted;
  }, rows);
}

/** Reads the number of a row that a key sorts by; undefined where too many rows would have to be read. */
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

/** The position of a row's entry of a dictionary in a list of ids; what has none stands behind all. */
function byEntry(
  indexes: ArrayLike<number>,
  entries: readonly { readonly id: string }[],
  ids: readonly string[] | undefined,
): (row: number) => number {
  const positions = ids && new Map(ids.map((id, position) => [id, position]));
  const ranks = entries.map(({ id }, index) => positions?.get(id) ?? (positions ? ids.length : index));
  return (row) => ranks[indexes[row] as number] ?? entries.length;
}
