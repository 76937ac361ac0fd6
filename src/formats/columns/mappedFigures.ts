import type { Claim } from '../../model/claim';
import type { ConflictEvent, Report } from '../../model/event';
import { slug, type Entries } from './entries';
import { numberIn, type CellsOf, type Row } from './mappedCells';
import type { Claimant, Figure } from './mapping';
import { readCount } from './numbers';

/**
 * Function that reads a casualty figure of a row as a claim; undefined if there is none. `known`: date used
 * for events without reports, as EDTF.
 */
export type FigureReader = (row: Row, event: ConflictEvent, known: string) => Claim | undefined;

/**
 * Compiles a figure of the mapping to a function that reads a row's claim. Figures without a claimant are
 * ignored: a number that nobody states is no claim.
 */
export function createFigure(figure: Figure, cellsOf: CellsOf, entries: Entries): FigureReader {
  const { measure, people = 'all', role = 'third-party', ignoreZero = false } = figure;
  const [lowCells, bestCells, highCells] = [cellsOf(figure.low), cellsOf(figure.best), cellsOf(figure.high)];
  const claimantIn = createClaimant(figure.claimant, cellsOf, entries);
  const ending = figure.id ?? (slug(measure) || measure);
  const title = measureTitles.get(measure) ?? measure;
  return (row, event, known) => {
    const low = numberIn(row, lowCells, readCount);
    const best = numberIn(row, bestCells, readCount);
    const high = numberIn(row, highCells, readCount);
    if (low === undefined && best === undefined && high === undefined) return undefined;
    if (ignoreZero && !low && !best && !high) return undefined;
    const claimedBy = claimantIn(row);
    if (claimedBy === undefined) return undefined;
    const report = earliest(event.reports);
    return {
      id: `${event.id}-${ending}`,
      event: event.id,
      measure: entries.add('measures', { id: measure, title }),
      people,
      side: 'all',
      ...(low !== undefined && { low }),
      ...(best !== undefined && { best }),
      ...(high !== undefined && { high }),
      scope: 'incident',
      asOf: event.when,
      reported: report?.reported ?? known,
      ...(!report || report.assumed ? { assumed: true } : undefined),
      claimedBy,
      claimantRole: role,
      status: 'undisputed',
      sources: event.reports.map(({ source }) => source),
      support: 'not-stated',
    };
  };
}

function createClaimant(
  claimant: Claimant,
  cellsOf: CellsOf,
  entries: Entries,
): (row: Row) => string | undefined {
  const named = (name: string, kind = 'other') =>
    name === ''
      ? undefined
      : entries.of('actors', name, () => ({ id: slug(name) || name, title: name, kind }));
  if ('column' in claimant) {
    const { text } = cellsOf(claimant.column);
    return (row) => named(text(row));
  }
  const { name, id, kind = 'other' } = claimant;
  if (id === undefined || name === '') return () => named(name, kind);
  return () => entries.add('actors', { id, title: name, kind });
}

function earliest(reports: readonly Report[]): Report | undefined {
  let first = reports[0];
  for (const report of reports) if (first && report.reported < first.reported) first = report;
  return first;
}

const measureTitles: ReadonlyMap<string, { readonly en: string; readonly fr: string }> = new Map([
  ['killed', { en: 'Killed', fr: 'Tués' }],
  ['wounded', { en: 'Wounded', fr: 'Blessés' }],
]);
