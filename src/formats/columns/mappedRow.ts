import type { ConflictEvent } from '../../model/event';
import { checkFigures } from '../own/readClaim';
import type { Sink } from '../sink';
import type { Entries } from './entries';
import { createActors } from './mappedActors';
import { createCategory } from './mappedCategory';
import { createCells, createMatcher, type Row } from './mappedCells';
import { createFigure } from './mappedFigures';
import { createPlaces } from './mappedPlaces';
import { createReports } from './mappedSources';
import { createTitle } from './mappedTitle';
import { createDatePrecision, createWhen, firstDayOf, tellLost } from './mappedWhen';
import type { Mapping } from './mapping';
import { createRowIds } from './rowIds';
import type { TableHeader } from './tableRows';
import type { FoundWhen } from './whenCells';

/**
 * Function that passes the event and claims of a row to the sink; undefined for a row that is rejected, with
 * an error.
 */
export type MappedRowReader = (row: Row) => FoundWhen | undefined;

/** Compiles a column mapping to a function that reads rows, once for a table with these headings. */
export function createMappedRow(
  mapping: Mapping,
  header: TableHeader,
  { entries, sink }: { readonly entries: Entries; readonly sink: Sink },
): MappedRowReader {
  const { whenKind = 'duration', reportedElse, filled = [] } = mapping;
  const cellsOf = createCells(mapping, header);
  const id = cellsOf(mapping.id);
  const idOf = createRowIds(mapping.id !== undefined);
  const needsId = mapping.id !== undefined && filled.includes(mapping.id);
  const needed = filled.filter((column) => column !== mapping.id).map((column) => cellsOf(column));
  const whenOf = createWhen(mapping, cellsOf);
  const withPrecision = createDatePrecision(mapping, cellsOf);
  const kindOf = createMatcher(mapping.whenKindBy, cellsOf);
  const titleOf = createTitle(mapping.title, cellsOf, header);
  const titleElse = createTitle(mapping.titleElse ?? '', cellsOf, header);
  const summaryCells = cellsOf(mapping.summary);
  const categoryOf = createCategory(mapping, cellsOf, entries);
  const placesOf = createPlaces(mapping, cellsOf, entries);
  const actorsOf = createActors(mapping.actors ?? [], cellsOf, entries);
  const statusOf = createMatcher(mapping.status, cellsOf);
  const reportsOf = createReports(mapping, cellsOf, entries);
  const figures = (mapping.figures ?? []).map((figure) => createFigure(figure, cellsOf, entries));

  return (row) => {
    const own = id.text(row);
    if (needsId && own === '') {
      row.tell('error', 'field-missing', id.column(row));
      return undefined;
    }
    const found = whenOf(row);
    if (!found) return undefined;
    const lacking = needed.find((cells) => cells.text(row) === '');
    if (lacking) {
      row.tell('error', 'field-missing', lacking.column(row));
      return undefined;
    }
    const title = titleOf(row) || titleElse(row);
    if (title === '') {
      row.tell('error', 'field-missing', 'title');
      return undefined;
    }
    tellLost(row, found, mapping);
    const when = withPrecision(row, found.when);
    const known = reportedElse === 'first-day' ? firstDayOf(found.when) : found.when;
    const summary = summaryCells.text(row);
    const event: ConflictEvent = {
      id: idOf(own, row.row),
      when,
      whenKind: kindOf?.(row) ?? whenKind,
      // A clock time belongs to a day.
      ...(found.time && when === found.when && { time: found.time }),
      title,
      ...(summary && summary !== title && { summary }),
      category: categoryOf(row),
      places: placesOf(row),
      actors: actorsOf(row),
      status: statusOf?.(row) ?? 'not-stated',
      reports: reportsOf(row, known),
      positions: [],
      updates: [],
    };
    sink.event(event, undefined, row.row);
    for (const figureOf of figures) {
      const claim = figureOf(row, event, known);
      if (!claim) continue;
      // One number alone contradicts nothing.
      if (claim.low !== undefined || claim.high !== undefined)
        checkFigures(claim, { list: 'claims', row: row.row, path: '' }, sink);
      sink.claim(claim, undefined, row.row);
    }
    return found;
  };
}
