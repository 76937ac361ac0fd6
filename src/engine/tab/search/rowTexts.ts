import { eventAsOf } from '../../../model/asOf';
import { eventOfRow } from '../../../table/columns';
import { foldedWords } from '../../../table/fold';
import { ownTexts } from '../../../table/ownTexts';
import type { TableAsOf } from '../indexes/tableAsOf';
import type { Day } from '../../questions';
import { readable } from './sought';

/** Creates a reader of an event's own texts as of a day, searchable by `holds`; the last row is cached. */
export function createRowTexts(
  { table, sourceDays }: Pick<TableAsOf, 'table' | 'sourceDays'>,
  asOf: Day | undefined,
): (row: number) => string {
  let last = -1;
  let texts = '';
  return (row) => {
    if (row === last) return texts;
    const event = eventOfRow(table.columns, row);
    const then = asOf === undefined ? event : eventAsOf(event, asOf, sourceDays);
    texts = Array.from(ownTexts(then), (text) => readable(text, foldedWords(text))).join('');
    last = row;
    return texts;
  };
}
