import type { Issue } from '../../../model/issue';
import { shown } from '../../../model/issue';
import { UnpackStopped, spend, type Budget } from '../budget';
import { csvLine, type Found, type Workbook } from './sheet';

/**
 * Maximum number of consecutive empty rows that are written out, so that later rows keep their row numbers.
 */
const mostBlank = 100_000;

/**
 * Returns the index of the sheet to read: the one with the given name, else the first with more than one row,
 * else the first with one row; visible sheets before hidden ones. Throws `UnpackStopped` if all are empty.
 */
export async function sheetToRead(workbook: Workbook, name: string | undefined): Promise<number> {
  const { sheets } = workbook;
  const named = sheets.findIndex((sheet) => sheet.name === name);
  if (named >= 0) return named;
  let withOne = -1;
  for (const hidden of [false, true]) {
    for (const [index, { isHidden }] of sheets.entries()) {
      if (isHidden !== hidden) continue;
      const rows = await countRows(workbook, index, 2);
      if (rows > 1) return index;
      if (rows === 1 && withOne < 0) withOne = index;
    }
    if (withOne >= 0) return withOne;
  }
  throw new UnpackStopped('workbook-empty', sheets.map((sheet) => sheet.name).join(', '));
}

async function countRows(workbook: Workbook, sheet: number, most: number): Promise<number> {
  let rows = 0;
  for await (const piece of workbook.rows(sheet, { dates: 0, errors: 0, error: '' })) {
    rows += piece.length;
    if (rows >= most) break;
  }
  return rows;
}

/**
 * Streams a sheet as CSV text. Reports which of several sheets it is and, at the end, how many dates and
 * error values it had.
 */
export async function* sheetText(
  workbook: Workbook,
  sheet: number,
  budget: Budget,
  report: (issue: Issue) => void,
): AsyncGenerator<string> {
  const found: Found = { dates: 0, errors: 0, error: '' };
  const { sheets } = workbook;
  if (sheets.length > 1) {
    const others = sheets.filter((_each, index) => index !== sheet).map(({ name }) => name);
    const value = shown(`${sheets[sheet]?.name ?? ''} (≠ ${others.join(', ')})`, 400);
    report({ severity: 'note', code: 'workbook-sheet', row: 0, value });
  }
  let next = 1;
  for await (const rows of workbook.rows(sheet, found)) {
    let text = '';
    for (const { row, cells } of rows) {
      text += '\n'.repeat(Math.min(Math.max(0, row - next), mostBlank));
      text += csvLine(cells);
      next = row + 1;
      if (text.length < 65_536) continue;
      spend(budget, text.length);
      yield text;
      text = '';
    }
    spend(budget, text.length);
    if (text !== '') yield text;
  }
  if (found.dates > 0) report({ severity: 'note', code: 'workbook-dates', row: found.dates });
  if (found.errors > 0) {
    const value = found.error;
    report({ severity: 'warning', code: 'workbook-errors', row: found.errors, value });
  }
}
