import { plainDay, printDay } from '../../model/day';
import type { IssueCode } from '../../model/issue';
import { readDate, readDateParts, type NoDate, type ReadDate } from './dateText';
import { createMatcher, type CellsOf, type Row } from './mappedCells';
import type { DateColumns, DatePrecision, Mapping } from './mapping';
import { isFound, whenOfDates, type FoundWhen, type WrongWhen } from './whenCells';

/** Reads when the event of a row was; undefined where that can't be said, which is told. */
export type WhenReader = (row: Row) => FoundWhen | undefined;

/** Prepares the date of a mapping: from its columns, its end, and its clock times. */
export function createWhen(mapping: Mapping, cellsOf: CellsOf): WhenReader {
  const date = createDate(mapping.date, cellsOf);
  const end = mapping.end && createDate(alike(mapping.end, mapping.date), cellsOf);
  const [time, endTime] = [cellsOf(mapping.time), cellsOf(mapping.endTime)];
  const columns = {
    date: date.column,
    end: end?.column ?? date.column,
    time: time.column,
    endTime: endTime.column,
  };
  const tell = (row: Row, severity: 'error' | 'warning', { field, code, value }: WrongWhen) =>
    row.tell(severity, code, columns[field](row), value);
  return (row) => {
    const text = date.text(row);
    const missing: IssueCode = 'field-missing';
    if (text === '') {
      tell(row, 'error', { field: 'date', code: missing, value: '' });
      return undefined;
    }
    const ending = end?.text(row) ?? '';
    const found = whenOfDates(date.read(row), end && ending !== '' ? end.read(row) : undefined, {
      date: text,
      end: ending,
      time: time.text(row),
      endTime: endTime.text(row),
    });
    if (isFound(found)) return found;
    tell(row, 'error', found);
    return undefined;
  };
}

/** The end, in the order of the beginning where it has none of its own: both columns of a table are written alike. */
function alike(end: DateColumns, date: DateColumns): DateColumns {
  if (!('column' in end) || !('column' in date) || end.order !== undefined || date.order === undefined) return end;
  return { ...end, order: date.order };
}

/** Tells of the clock times that a row loses, once it is known to be an event. */
export function tellLost(row: Row, { lost }: FoundWhen, mapping: Mapping): void {
  for (const { field, code, value } of lost) row.tell('warning', code, mapping[clockOf(field)] ?? field, value);
}

function clockOf(field: WrongWhen['field']): 'time' | 'endTime' {
  return field === 'endTime' ? field : 'time';
}

type DateReader = {
  readonly read: (row: Row) => ReadDate | NoDate;
  /** The cells of a date as an issue shows them. */
  readonly text: (row: Row) => string;
  readonly column: (row: Row) => string;
};

function createDate(date: DateColumns, cellsOf: CellsOf): DateReader {
  if ('column' in date) {
    const { order } = date;
    const { text, column } = cellsOf(date.column);
    return { read: (row) => readDate(text(row), order), text, column };
  }
  const [year, month, day] = [cellsOf(date.year), cellsOf(date.month), cellsOf(date.day)];
  return {
    read: (row) => readDateParts(year.text(row), month.text(row), day.text(row)),
    text(row) {
      const first = year.text(row);
      // A table of parts may have ends that are empty or 0 throughout.
      if (first === '0') return '';
      return [first, month.text(row), day.text(row)].filter((part) => part !== '').join(' ');
    },
    column: year.column,
  };
}

/** Prepares the precision of a date: widens a single day to what is known of it. */
export function createDatePrecision(
  mapping: Mapping,
  cellsOf: CellsOf,
): (row: Row, when: string) => string {
  const precisionOf = createMatcher(mapping.datePrecision, cellsOf);
  if (!precisionOf) return (_row, when) => when;
  return (row, when) => widened(when, precisionOf(row));
}

const day = /^-?\d{4}-\d\d-\d\d$/;

function widened(when: string, precision: DatePrecision | undefined): string {
  if (precision === undefined || precision === 'day' || !day.test(when)) return when;
  if (precision === 'approximate') return `${when}~`;
  if (precision === 'month') return when.slice(0, -3);
  if (precision === 'year') return when.slice(0, -6);
  const middle = plainDay(when);
  // Of a year BC nobody knows the week.
  return Number.isNaN(middle) ? `${when}~` : `${printDay(middle - 3)}/${printDay(middle + 3)}`;
}

/** The first day of a date, or what is known of it. */
export function firstDayOf(when: string): string {
  return (when.split('/')[0] ?? when).replace(/~$/, '');
}
