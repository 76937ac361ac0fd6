import { parseEdtf } from '../../model/edtf';
import { readDate } from './dateText';
import type { DateOrder } from './mapping';

/** Result of analysing the cells of a column as dates. */
export type DateForm = {
  /** Number of non-empty cells, and how many of them are dates in the detected order. */
  readonly of: number;
  readonly fit: number;
  /**
   * Detected order of day, month and year. Undefined: no cell depends on it. `either`: day and month are
   * ambiguous in all cells.
   */
  readonly order: DateOrder | 'either' | undefined;
  /** Whether some numeric dates imply one order and others another. */
  readonly isMixed: boolean;
};

const figures = /^(\d{1,2})([-/.\s])\s?(\d{1,2})\2\s?(\d{2}|\d{4})(?!\d)/;

/**
 * Detects the order of day and month in a column of dates: cells in which only one order gives a valid day
 * decide. `numbers`: plain numbers may also be spreadsheet dates, seconds or milliseconds, if all are in
 * range. Default: false.
 */
export function dateFormOf(cells: readonly string[], numbers = false): DateForm {
  const filled = cells.filter((cell) => cell !== '');
  const order = (numbers ? numberOrder(filled) : undefined) ?? figureOrder(filled);
  const asked = order.order === 'either' ? undefined : order.order;
  const fit = filled.filter((cell) => {
    const read = readDate(cell, asked);
    return typeof read === 'object' || (read === 'order' && order.order === 'either');
  }).length;
  return { of: filled.length, fit, ...order };
}

type Order = Pick<DateForm, 'order' | 'isMixed'>;

function figureOrder(cells: readonly string[]): Order {
  let day = 0;
  let month = 0;
  let either = 0;
  for (const cell of cells) {
    const match = figures.exec(cell);
    // Two figures for a year in front are rare, and EDTF's own.
    if (!match || parseEdtf(cell)) continue;
    const [first, second] = [Number(match[1]), Number(match[3])];
    if (first > 12 && second <= 12) day++;
    else if (second > 12 && first <= 12) month++;
    else if (first !== second && first <= 12) either += match[2] === '.' ? 0 : 1;
  }
  if (day > 0 && month > 0) return { order: day >= month ? 'dmy' : 'mdy', isMixed: true };
  if (day > 0) return { order: 'dmy', isMixed: false };
  if (month > 0) return { order: 'mdy', isMixed: false };
  return { order: either > 0 ? 'either' : undefined, isMixed: false };
}

function numberOrder(cells: readonly string[]): Order | undefined {
  if (cells.length === 0) return undefined;
  const all = (from: number, to: number) =>
    cells.every(
      (cell) =>
        /^\d+(?:[.,]\d+)?$/.test(cell) &&
        Number(cell.replace(',', '.')) >= from &&
        Number(cell.replace(',', '.')) < to,
    );
  // 1927 to 2064, in days; 1970-04 to 2286 in seconds of nine or ten figures.
  if (all(10_000, 60_000)) return { order: 'serial', isMixed: false };
  if (all(100_000_000, 10_000_000_000) && !cells.every((cell) => cell.length === 8))
    return { order: 'seconds', isMixed: false };
  if (all(100_000_000_000, 10_000_000_000_000)) return { order: 'milliseconds', isMixed: false };
  return undefined;
}
