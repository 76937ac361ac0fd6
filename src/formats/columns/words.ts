import { eventStatuses, type EventStatus } from '../../model/event';
import type { TableRow } from './tableRows';

/** Reads one of some words however it is written: upper case, blanks or lines between its parts, either apostrophe. */
export function wordReader<Word extends string>(
  words: readonly Word[],
  others: { readonly [other: string]: Word } = {},
): (text: string) => Word | undefined {
  const known = new Map<string, Word>(Object.entries(others).map(([other, word]) => [folded(other), word]));
  for (const word of words) known.set(folded(word), word);
  return (text) => known.get(text) ?? known.get(folded(text));
}

function folded(text: string): string {
  return text
    .normalize('NFC')
    .toLowerCase()
    .replace(/’/g, "'")
    .replace(/[\s_-]+/g, '-');
}

/** What the page calls statuses, in its languages, and what agrees with a feminine noun. */
const statusTitles: { readonly [title: string]: EventStatus } = {
  'not stated': 'not-stated',
  'status not stated': 'not-stated',
  'corroborated by a third party': 'corroborated',
  'one side': 'one-side',
  'one side’s word': 'one-side',
  'non précisé': 'not-stated',
  'statut non précisé': 'not-stated',
  documenté: 'documented',
  documentée: 'documented',
  corroboré: 'corroborated',
  corroborée: 'corroborated',
  'corroboré par un tiers': 'corroborated',
  contesté: 'disputed',
  contestée: 'disputed',
  'selon une seule partie': 'one-side',
  retiré: 'retracted',
  retirée: 'retracted',
};

/** Reads a status as the format writes it, or as the page does. */
export const statusOf = wordReader(eventStatuses, statusTitles);

/** One of some words; undefined for an empty text, and with a warning for another. */
export function wordIn<Column extends string, Word>(
  row: TableRow<Column>,
  column: Column,
  text: string,
  read: (text: string) => Word | undefined,
  code: 'value-unread' | 'value-unknown' = 'value-unread',
): Word | undefined {
  if (text === '') return undefined;
  const word = read(text);
  if (word === undefined) row.tell('warning', code, column, text);
  return word;
}
