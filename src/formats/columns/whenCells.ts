import { parseEdtf } from '../../model/edtf';
import type { ClockTime } from '../../model/event';
import type { IssueCode } from '../../model/issue';
import { knownBounds } from '../../model/span';
import { readClockCell, readDate, type NoDate, type ReadDate } from './dateText';
import type { DateOrder } from './mapping';

/** Cells of a row that state when an event happened; `''` for empty ones. */
export type WhenCells = {
  readonly date: string;
  readonly end?: string;
  /** Clock times of start and end, if they are in columns of their own. */
  readonly time?: string;
  readonly endTime?: string;
};

export type WhenField = keyof WhenCells;

/** Error in one of the cells that state when an event happened. */
export type WrongWhen = { readonly field: WhenField; readonly code: IssueCode; readonly value: string };

export type FoundWhen = {
  readonly when: string;
  readonly time?: ClockTime;
  /** Unreadable cells for which the event loses only its clock time. */
  readonly lost: readonly WrongWhen[];
  readonly shortYear: boolean;
  readonly moved: boolean;
  readonly beforeChrist: boolean;
  readonly withZero: boolean;
  /** Whether a date may also be meant as a range of years: `1921-22`, in EDTF the summer of 1921. */
  readonly season: boolean;
};

/**
 * Parses the date and time of an event from its cells; returns the cell at fault if that is impossible.
 * `order`: order of day and month in the date and end columns.
 */
export function readWhenCells(
  cells: WhenCells,
  order: { readonly date?: DateOrder | undefined; readonly end?: DateOrder | undefined } = {},
): FoundWhen | WrongWhen {
  const { date, end = '' } = cells;
  if (date === '') return { field: 'date', code: 'field-missing', value: '' };
  return whenOfDates(
    readDate(date, order.date),
    end === '' ? undefined : (openEnd(end) ?? readDate(end, order.end ?? order.date)),
    cells,
  );
}

/** Reads a word for an end that hasn't come yet, `ongoing`, as the open end of EDTF; undefined for others. */
export function openEnd(cell: string): ReadDate | undefined {
  return /^(?:\.\.|ongoing|present|continuing|en cours|andauernd|en curso|по настоящее время|триває)$/i.test(
    cell,
  )
    ? { when: '..' }
    : undefined;
}

/** Combines parsed dates and clock cells to the date and time of an event, or returns the cell at fault. */
export function whenOfDates(
  first: ReadDate | NoDate,
  last: ReadDate | NoDate | undefined,
  { date, end = '', time = '', endTime = '' }: WhenCells,
): FoundWhen | WrongWhen {
  if (typeof first === 'string') return { field: 'date', code: codeOf(first), value: date };
  if (typeof last === 'string') return { field: 'end', code: codeOf(last), value: end };
  const lost: WrongWhen[] = [];
  const clock = (field: 'time' | 'endTime', cell: string): string | undefined => {
    if (cell === '') return undefined;
    const read = readClockCell(cell);
    if (read === undefined) lost.push({ field, code: 'time-unreadable', value: cell });
    return read === '00:00' ? undefined : read;
  };
  for (const [field, read] of [
    ['date', first],
    ['end', last],
  ] as const)
    if (read?.lostClock !== undefined) lost.push({ field, code: 'time-unreadable', value: read.lostClock });
  const when = last && last.when !== first.when ? `${first.when}/${last.when}` : first.when;
  const edtf = parseEdtf(when);
  if (!edtf) {
    const isBefore = last !== undefined && !first.when.includes('/') && !last.when.includes('/');
    return isBefore && endsBefore(first.when, last.when)
      ? { field: 'end', code: 'end-before-start', value: `${last.when} < ${first.when}` }
      : { field: last ? 'end' : 'date', code: 'date-unreadable', value: last ? end : date };
  }
  if (!knownBounds(edtf)) return { field: 'date', code: 'date-unbounded', value: date };
  const from = clock('time', time) ?? first.clock;
  const to = clock('endTime', endTime) ?? last?.clock;
  if (last && last.when === first.when && from !== undefined && to !== undefined && to < from)
    return { field: 'end', code: 'end-before-start', value: `${to} < ${from}` };
  return {
    when,
    ...(from !== undefined && {
      time: { from, ...(to !== undefined && to !== from && { to }), of: 'event' },
    }),
    lost,
    shortYear: Boolean(first.shortYear ?? last?.shortYear),
    moved: Boolean(first.moved ?? last?.moved),
    beforeChrist: Boolean(first.beforeChrist ?? last?.beforeChrist),
    withZero: Boolean(first.withZero ?? last?.withZero),
    season: mayBeYears(first.when) || (last !== undefined && mayBeYears(last.when)),
  };
}

/** Tests for a season that may be meant as a range of years, since its number is that of a later year. */
function mayBeYears(when: string): boolean {
  return when.length === 7 && when.charCodeAt(5) === two && when.slice(5) > when.slice(2, 4);
}

const two = 50;

function codeOf(wrong: NoDate): IssueCode {
  return wrong === 'order' ? 'date-order-unknown' : 'date-unreadable';
}

/** Tests whether date `last` ends before date `first` begins, both as EDTF. */
function endsBefore(first: string, last: string): boolean {
  const [from, to] = [parseEdtf(first), parseEdtf(last)];
  const [begins, ends] = [from && knownBounds(from), to && knownBounds(to)];
  return begins !== undefined && ends !== undefined && ends.lastDay < begins.firstDay;
}

/** Tests whether cells were parsed successfully as date and time. */
export function isFound(read: FoundWhen | WrongWhen): read is FoundWhen {
  return 'when' in read;
}
