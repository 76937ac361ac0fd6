import { precisions, type Precision } from '../../model/place';
import type { EventStatus } from '../../model/event';
import { fitOf, type Column, type Named, type Take } from './headColumns';
import type { Matched } from './mapping';
import { statusOf, wordReader } from './words';

/** A column with more different words is none of statuses or precisions. */
const mostWords = 40;

/** Reads a precision as the format writes it. */
const precisionOf = wordReader(precisions);

/** Proposes the column of the status; only words that are ours already are matched, others are not stated. */
export function proposeStatus(named: Named, take: Take): Matched<EventStatus> | undefined {
  const column = named('status').find(hasFewWords);
  if (!column) return undefined;
  take(
    'status',
    [column],
    'name',
    fitOf(column, (cell) => statusOf(cell) !== undefined),
  );
  return { column: column.name, words: matchedIn(column, statusOf) };
}

/** Likewise of the precision of places: codes of nobody's book, 1 to 7, are not stated either. */
export function proposePrecision(named: Named, take: Take): Matched<Precision> | undefined {
  const column = named('precision').find(hasFewWords);
  if (!column) return undefined;
  take(
    'precision',
    [column],
    'name',
    fitOf(column, (cell) => precisionOf(cell) !== undefined),
  );
  return { column: column.name, words: matchedIn(column, precisionOf) };
}

function hasFewWords({ filled }: Column): boolean {
  return new Set(filled).size <= mostWords;
}

function matchedIn<Word extends string>(
  { filled }: Column,
  wordOf: (cell: string) => Word | undefined,
): { readonly [cell: string]: Word } {
  return Object.fromEntries(
    [...new Set(filled)].flatMap((cell) => {
      const word = wordOf(cell);
      return word === undefined || word === 'not-stated' ? [] : [[cell, word]];
    }),
  );
}
