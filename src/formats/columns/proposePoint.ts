import { enough, enoughNamed, fitOf, isDate, share, type Column, type Named, type Take } from './headColumns';
import type { Mapping } from './mapping';
import { readCoordinate } from './numbers';
import { readPointCell } from './points';
import type { Question } from './proposal';

/** Matches `12,5`: a number with a decimal comma rather than two whole degrees. */
const isDecimalComma = /^[+-]?\d+,\d+$/;

/**
 * Proposes the coordinates: two columns of degrees, or one with both, by their headings or the content of
 * their cells.
 */
export function proposePoint(
  columns: readonly Column[],
  taken: ReadonlySet<string>,
  named: Named,
  take: Take,
  questions: Question[],
): Mapping['point'] {
  const isNumber = (cell: string) => readCoordinate(cell) !== undefined;
  const lat = named('lat').find((column) => share(column, isNumber) >= enoughNamed);
  const lng = named('lng').find((column) => share(column, isNumber) >= enoughNamed);
  if (lat && lng) {
    take('point', [lat, lng], 'both', fitOf(lat, isNumber));
    const beyond = fitOf(lat, (cell) => Math.abs(readCoordinate(cell) ?? 0) > 90).fit;
    const within = fitOf(lng, (cell) => Math.abs(readCoordinate(cell) ?? 99) <= 90).fit;
    if (beyond > lat.filled.length / 2 && within > lng.filled.length / 2) {
      // One row may be a slip; of a whole column the headings are.
      if (lat.filled.length > 1)
        questions.push({ kind: 'point-swapped', fit: beyond, of: lat.filled.length });
    }
    return { lat: lat.name, lng: lng.name };
  }
  const isPoint = (cell: string) => readPointCell(cell)?.kind === 'point';
  const both =
    named('point').find((column) => share(column, isPoint) >= enoughNamed) ??
    columns.find(
      (column) =>
        !taken.has(column.name) &&
        share(column, (cell) => isPoint(cell) && !isDecimalComma.test(cell) && /[.,]\d|point/i.test(cell)) >=
          enough &&
        share(column, isDate) < enoughNamed,
    );
  if (!both) return undefined;
  const isLngFirst = both.filled.some((cell) => {
    const read = readPointCell(cell);
    return read?.kind === 'wrong' && read.code === 'coordinates-swapped';
  });
  // GeoJSON writes the longitude first in brackets, others the latitude: which it is, only a number beyond 90 tells.
  if (!isLngFirst && share(both, (cell) => cell.startsWith('[')) > 0) return undefined;
  take('point', [both], both.named === 'point' ? 'both' : 'content', fitOf(both, isPoint));
  return { both: both.name, ...(isLngFirst && { lngFirst: true }) };
}
