import { foldedWords } from '../../../table/fold';

/** Token of a search query: a run without blanks, or a quoted phrase. */
export type Token = {
  readonly words: readonly string[];
  /** Whether the token was quoted: its words must match in sequence. */
  readonly phrase: boolean;
  /** Whether a quoted token lacks its closing mark: its last word then matches as a prefix. */
  readonly open: boolean;
  /** Whether the token is excluded by `-` or NOT before it. */
  readonly not: boolean;
  /** Whether OR precedes the token, which makes it an alternative to the token before. */
  readonly or: boolean;
  /** Character offsets of the token's words in the query, without signs and quotation marks. */
  readonly from: number;
  readonly to: number;
};

export type ParsedQuery = {
  /** Tokens with at least one word, in order. */
  readonly tokens: readonly Token[];
  /** True for a query such as `%` without any word, if it doesn't begin a phrase or an exclusion. */
  readonly wordless: boolean;
};

/** Matches a token: an optional minus, then a quoted phrase with its closing mark or a run up to the next blank. */
const tokens = /(-?)(?:["“”„«]([^"“”„«»]*)(["“”»]?)|(\S+))/g;
const signsOnly = /^[\s"“”„«»-]*$/;

/**
 * Parses a search query of words, `"phrases"`, `-exclusions` and alternatives with OR; AND and NOT are operators too, all
 * three in capitals only. At the end of a query an operator without an operand is ignored; at its start it is a word.
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
