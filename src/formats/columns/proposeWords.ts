import { precisions, type Precision } from '../../model/place';
import type { EventStatus } from '../../model/event';
import { fitOf, type Column, type Named, type Take } from './headColumns';
import type { Matched } from './mapping';
import { statusOf, wordReader } from './words';

/** Maximum number of different words in a column of statuses or precisions. */
const mostWords = 40;

/** Parses a precision by the words of the dataset format. */
const precisionOf = wordReader(precisions);

/**
 * Proposes the column of statuses. Only words of the dataset format are translated; others mean not stated.
 */
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

/**
 * Proposes the column of place precisions. Only words of the dataset format are translated; others, such as
 * codes 1 to 7 without a codebook, mean not stated.
 */
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
