import { foldedWords } from '../../../table/fold';

/** A token of a search query: a run without blanks, or a quoted phrase. */
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
  /** The tokens that hold a word, in the query's order. */
  readonly tokens: readonly Token[];
  /** True for a query such as `%` that holds no word and is not the beginning of a phrase or an exclusion. */
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
