import {
  eventOfRow,
  flag,
  idOfRow,
  precisionOfRow,
  roleOfRow,
  statusOfRow,
  type Columns,
} from '../../table/columns';
import type { EventLine, EventMark } from '../eventMark';
import { printClock } from '../printClock';
import { keyOfRow } from './eventKey';

/** Reads the marks of given rows; a row that is still cached gives the same object again. */
export type MarkReader = (rows: Uint32Array) => EventMark[];

const mostMarks = 10_000;

/** Creates a reader of marks that caches up to 10,000 of them. */
export function createMarkReader(columns: Columns): MarkReader {
  let kept = new Map<number, EventMark>();
  return (rows) => {
    if (kept.size + rows.length > mostMarks) kept = new Map();
    return Array.from(rows, (row) => {
      const found = kept.get(row);
      if (found) return found;
      const mark = readMark(columns, row);
      kept.set(row, mark);
      return mark;
    });
  };
}

/**
 * Reads rows of the table as rows of the event list; those that were also on the previous page keep their
 * objects.
 */
export type LineReader = (rows: Iterable<number>) => EventLine[];

const mostLines = 500; // a list on the screen, not a file that is written

/** Creates a reader of event-list rows that caches the latest page, up to 500 rows. */
export function createLineReader(columns: Columns): LineReader {
  let kept: ReadonlyMap<number, EventLine> = new Map();
  return (rows) => {
    const lines = new Map<number, EventLine>();
    for (const row of rows) lines.set(row, kept.get(row) ?? readLine(columns, row));
    if (lines.size <= mostLines) kept = lines;
    return [...lines.values()];
  };
}

function readMark(columns: Columns, row: number, id = idOfRow(columns, row)): EventMark {
  const flags = columns.flags[row] as number;
  return {
    key: keyOfRow(row),
    id,
    start: columns.startMinute[row] as number,
    end: columns.endMinute[row] as number,
    whenKind: flags & flag.once ? 'once' : 'duration',
    clock: (flags & flag.clock) !== 0,
    approximate: (flags & flag.approximate) !== 0,
    category: columns.category[row] as number,
    status: statusOfRow(columns, row),
    place: columns.place[row] as number,
    role: roleOfRow(columns, row),
    precision: precisionOfRow(columns, row),
    deathsLow: columns.deathsLow[row] as number,
    deathsHigh: columns.deathsHigh[row] as number,
    knownDay: columns.knownDay[row] as number,
    knownAssumed: (flags & flag.assumedReport) !== 0,
    ...(columns.origin?.[row] && { second: true }),
  };
}

/** Reads a row of the table as a row of the event list. `event`: the row's event, if it is decoded already. */
export function readLine(columns: Columns, row: number, event = eventOfRow(columns, row)): EventLine {
  const { id, title, when, time } = event;
  const mark = readMark(columns, row, id);
  return { ...mark, title, when, clockText: mark.clock ? printClock(time) : '' };
}
