import { foldedWords } from '../table/fold';

/** What stands between blanks, or between quotation marks. */
export type Token = {
  readonly words: readonly string[];
  /** In quotation marks: these very words, one after another. */
  readonly phrase: boolean;
  /** A phrase whose closing mark isn't typed yet: its last word may go on. */
  readonly open: boolean;
  /** Behind `-` or NOT. */
  readonly not: boolean;
  /** Behind OR: an alternative of the token before it. */
  readonly or: boolean;
  /** Where the words stand in the query, without signs and quotation marks. */
  readonly from: number;
  readonly to: number;
};

export type ParsedQuery = {
  /** Those that hold a word. */
  readonly tokens: readonly Token[];
  /** Whether nothing of it can be sought, though it is more than signs that a word may still follow: `%`. */
  readonly wordless: boolean;
};

/** A sign of exclusion, then either a phrase and its closing mark or what goes on to the next blank. */
const tokens = /(-?)(?:["“”„«]([^"“”„«»]*)(["“”»]?)|(\S+))/g;
const signsOnly = /^[\s"“”„«»-]*$/;

/**
 * Reads a query of words, `"phrases"`, `-exclusions` and OR between alternatives; AND and NOT are understood too,
 * all three in capitals. An operator without the word that it belongs to is left out at the end and a word at the start.
 */
export function parseQuery(query: string): ParsedQuery {
  const found: Token[] = [];
  let operators = { or: false, not: false };
  for (const match of query.matchAll(tokens)) {
    const [whole, sign = '', quoted, closing, plain] = match;
    if (plain === 'NOT' && sign === '') operators = { ...operators, not: true };
    else if (plain === 'OR' && sign === '' && found.length > 0) operators = { or: true, not: false };
    else if (plain !== 'AND' || sign !== '' || found.length === 0) {
      const phrase = quoted !== undefined;
      const text = quoted ?? plain ?? '';
      const words = foldedWords(text);
      if (words.length === 0) continue;
      const from = match.index + sign.length + (phrase ? 1 : 0);
      found.push({
        words,
        phrase,
        open: phrase && closing === '',
        not: operators.not || sign === '-',
        or: operators.or,
        from,
        to: phrase ? from + text.length : match.index + whole.length,
      });
      operators = { or: false, not: false };
    }
  }
  if (found.length === 0 && operators.not) return parseQuery(query.toLowerCase());
  return { tokens: found, wordless: found.length === 0 && !signsOnly.test(query) };
}
