import { asKnown } from '../../../model/asOf';
import { eventOfRow } from '../../../table/columns';
import { foldedWords } from '../../../table/fold';
import { ownTexts } from '../../../table/ownTexts';
import { sourceDaysOf } from '../../../table/sourceDays';
import type { Table } from '../../../table/table';
import type { Day } from '../../questions';
import { readable } from './sought';

/** Gives the own texts of an event as they were known on a day, readable (see `holds`); those of the last row are kept. */
export function createRowTexts(table: Table, known: Day | undefined): (row: number) => string {
  const sourceDays = sourceDaysOf(table.dictionaries.sources);
  let last = -1;
  let texts = '';
  return (row) => {
    if (row === last) return texts;
    const event = eventOfRow(table.columns, row);
    const then = known === undefined ? event : asKnown(event, known, sourceDays);
    texts = Array.from(ownTexts(then), (text) => readable(text, foldedWords(text))).join('');
    last = row;
    return texts;
  };
}
