import { plainDay, printDay } from '../../model/day';
import type { IssueCode } from '../../model/issue';
import { readDate, readDateParts, type NoDate, type ReadDate } from './dateText';
import { createMatcher, type CellsOf, type Row } from './mappedCells';
import { columnsOfDate, type DateColumns, type DatePrecision, type Mapping } from './mapping';
import { isFound, openEnd, whenOfDates, type FoundWhen, type WrongWhen } from './whenCells';

/**
 * Function that reads the date and time of a row's event; undefined, with an issue, if that is impossible.
 */
export type WhenReader = (row: Row) => FoundWhen | undefined;

/** Compiles the mapping's date, end and clock columns to a function that reads a row's date and time. */
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
    const found = whenOfDates(
      date.read(row, text),
      end && ending !== '' ? (openEnd(ending) ?? end.read(row, ending)) : undefined,
      {
        date: text,
        end: ending,
        time: time.text(row),
        endTime: endTime.text(row),
      },
    );
    if (isFound(found)) return found;
    tell(row, 'error', found);
    return undefined;
  };
}

/**
 * Gives an end column without an order of day and month the order of the start column: both are usually
 * written alike.
 */
function alike(end: DateColumns, date: DateColumns): DateColumns {
  if (!('column' in end) || !('column' in date) || end.order !== undefined || date.order === undefined)
    return end;
  return { ...end, order: date.order };
}

/** Reports the clock times of a row that couldn't be read, once the row is known to be an event. */
export function tellLost(row: Row, { lost }: FoundWhen, mapping: Mapping): void {
  for (const { field, code, value } of lost) row.tell('warning', code, columnOf(field, mapping), value);
}

function columnOf(field: WrongWhen['field'], mapping: Mapping): string {
  if (field === 'time' || field === 'endTime') return mapping[field] ?? field;
  const date = mapping[field];
  return (date && columnsOfDate(date)[0]) ?? field;
}

type DateReader = {
  /** Parses the date of a row from its cells. `text`: result of the method `text` for that row. */
  readonly read: (row: Row, text: string) => ReadDate | NoDate;
  /** Returns the text of a row's date cells, for parsing and for issues. */
  readonly text: (row: Row) => string;
  readonly column: (row: Row) => string;
};

function createDate(date: DateColumns, cellsOf: CellsOf): DateReader {
  if ('column' in date) {
    const { order } = date;
    const { text, column } = cellsOf(date.column);
    return { read: (_row, cell) => readDate(cell, order), text, column };
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

/**
 * Compiles the mapping's column of date precision to a function that widens a single day to what is actually
 * known, such as its month. Other dates are unchanged.
 */
export function createDatePrecision(mapping: Mapping, cellsOf: CellsOf): (row: Row, when: string) => string {
  const precisionOf = createMatcher(mapping.datePrecision, cellsOf);
  if (!precisionOf) return (_row, when) => when;
  return (row, when) => widened(when, precisionOf(row));
}

const singleDay = /^(-?\d{4}-\d\d-\d\d)~?$/;

function widened(when: string, precision: DatePrecision | undefined): string {
  const day = singleDay.exec(when)?.[1];
  if (precision === undefined || precision === 'day' || day === undefined) return when;
  if (precision === 'month') return day.slice(0, -3);
  if (precision === 'year') return day.slice(0, -6);
  const middle = precision === 'week' ? plainDay(day) : NaN;
  // Days of years BC aren't counted: about that day is as much as can be said.
  return Number.isNaN(middle) ? `${day}~` : `${printDay(middle - 3)}/${printDay(middle + 3)}`;
}

/** Returns the first date of an EDTF interval, or the date itself, without a final `~`. */
export function firstDayOf(when: string): string {
  const end = when.indexOf('/');
  const first = end < 0 ? when : when.slice(0, end);
  return first.endsWith('~') ? first.slice(0, -1) : first;
}
