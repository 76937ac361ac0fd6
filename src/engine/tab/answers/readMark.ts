import type { ClockTime } from '../../../model/event';
import { readClock } from '../../../model/span';
import {
  eventOfRow,
  flag,
  idOfRow,
  precisionOfRow,
  roleOfRow,
  statusOfRow,
  type Columns,
} from '../../../table/columns';
import { keyOfRow } from '../eventKey';
import type { EventLine, EventMark } from '../../questions';

/** A row as a mark. */
export function readMark(columns: Columns, row: number): EventMark {
  const flags = columns.flags[row] as number;
  return {
    key: keyOfRow(row),
    id: idOfRow(columns, row),
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
  };
}

/** A row as a line: decodes the event's text. */
export function readLine(columns: Columns, row: number): EventLine {
  const mark = readMark(columns, row);
  const { title, time } = eventOfRow(columns, row);
  return { ...mark, title, clockText: mark.clock ? printClock(time) : '' };
}

/** `06:00`, `06:00–07:15`, `~06:00`. */
function printClock(time: ClockTime | undefined): string {
  if (time?.from === undefined) return '';
  const to = readClock(time.to) === undefined || time.to === time.from ? '' : `–${time.to}`;
  return `${time.approximate ? '~' : ''}${time.from}${to}`;
}
