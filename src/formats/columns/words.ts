import { eventStatuses, type EventStatus } from '../../model/event';
import type { TableRow } from './tableRows';

/**
 * Creates a parser for words from a list that ignores case, blanks, hyphens between parts, and the form of
 * apostrophes. `others`: further spellings with their words.
 */
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

/** Labels of statuses in the user interface, in its languages, and their feminine forms. */
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

/** Parses a status as written in the dataset format or as labelled in the user interface. */
export const statusOf = wordReader(eventStatuses, statusTitles);

/** Parses a word of a row; undefined if the text is empty, or, with a warning, if the word is unknown. */
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
