import { claimsAsOf } from '../../../model/asOf';
import type { SourceDays } from '../../../model/knownDay';
import { claimAt, claimsOfRow, flag, type Columns } from '../../../table/columns';
import { deathsIn } from '../../../table/deaths';
import { sourceDaysOf } from '../../../table/sourceDays';
import type { Table } from '../../../table/table';
import { minutesPerDay, type Day } from '../../questions';
import { createLineReader, createMarkReader, type LineReader, type MarkReader } from '../readMark';
import type { SearchCell } from '../search/searchIndexes';
import { createIntervals, type Intervals } from './stabbingQuery';
import { createTimeOrder, type TimeOrder } from './timeOrder';

/**
 * Table as of a day: the same rows with the values known by the end of that day, and the indexes derived from
 * them.
 */
export type TableAsOf = {
  readonly table: Table;
  readonly sourceDays: SourceDays;
  readonly intervals: Intervals;
  readonly starts: TimeOrder;
  readonly ends: TimeOrder;
  readonly marks: MarkReader;
  readonly lines: LineReader;
  /** Search indexes, shared by every as-of day. */
  readonly search: SearchCell;
};

/** Returns the table as of a day, or for undefined the present one; caches the latest day. */
export type TablesAsOf = (day: Day | undefined) => TableAsOf;

/** Creates the cached function from an as-of day (what was known by its end) to the table of that day. */
export function createTablesAsOf(table: Table): TablesAsOf {
  const { columns } = table;
  const latest: TableAsOf = {
    table,
    sourceDays: sourceDaysOf(table.dictionaries.sources),
    starts: createTimeOrder(columns.startMinute, true),
    search: {},
    ...derivedOf(columns),
  };
  let last: { readonly day: Day; readonly then: TableAsOf } | undefined;
  return (day) => {
    if (day === undefined) return latest;
    if (last?.day !== day) last = { day, then: tableAsOf(latest, day) };
    return last.then;
  };
}

function derivedOf(columns: Columns): Pick<TableAsOf, 'intervals' | 'ends' | 'marks' | 'lines'> {
  return {
    intervals: createIntervals(columns),
    ends: createTimeOrder(columns.endMinute, false),
    marks: createMarkReader(columns),
    lines: createLineReader(columns),
  };
}

function tableAsOf(latest: TableAsOf, day: Day): TableAsOf {
  const { table } = latest;
  const columns = {
    ...table.columns,
    endMinute: endsAsOf(table.columns, day),
    status: statusesAsOf(table.columns, day),
    ...deathsAsOf(table, day),
  };
  return { ...latest, table: { ...table, columns }, ...derivedOf(columns) };
}

/** Cuts off the ends of events that were still going on at the end of the as-of day. */
function endsAsOf({ startMinute, endMinute, flags }: Columns, day: Day): Int32Array {
  const midnight = (day + 1) * minutesPerDay;
  const ends = endMinute.slice();
  for (let row = 0; row < ends.length; row++) {
    if ((ends[row] as number) <= midnight || (flags[row] as number) & flag.once) continue;
    ends[row] = Math.max(midnight, (startMinute[row] as number) + 1);
  }
  return ends;
}

function statusesAsOf({ status, statusSteps }: Columns, day: Day): Uint8Array {
  const { row, fromDay, status: statusFrom } = statusSteps;
  const statuses = status.slice();
  // The steps of a row are in order of their days: the last one up to the as-of day holds.
  for (let i = 0; i < row.length; i++) {
    if ((fromDay[i] as number) <= day) statuses[row[i] as number] = statusFrom[i] as number;
  }
  return statuses;
}

/** Recomputes the claimed deaths of rows that have a claim published after the as-of day. */
function deathsAsOf({ columns }: Table, day: Day): Pick<Columns, 'deathsLow' | 'deathsHigh'> {
  const { row, knownDay } = columns.claims;
  // Copied to 32 bits, since an earlier figure may have been larger than all present ones.
  const deathsLow = Int32Array.from(columns.deathsLow);
  const deathsHigh = Int32Array.from(columns.deathsHigh);
  for (let claim = 0; claim < row.length; claim++) {
    const about = row[claim] as number;
    if (about < 0 || (knownDay[claim] as number) <= day) continue;
    const given = Array.from(claimsOfRow(columns.claims, about), (item) => claimAt(columns.claims, item));
    const range = deathsIn(claimsAsOf(given, day));
    deathsLow[about] = range?.low ?? 0;
    deathsHigh[about] = range?.high ?? 0;
  }
  return { deathsLow, deathsHigh };
}
