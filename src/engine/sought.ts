import type { Names, Spelling } from './names';
import { parseQuery, type Token } from './query';

/** A search term: a word, a phrase, or a name with all spellings of whatever is called so. */
export type Sought = {
  /** The term matches a text that has every word of at least one spelling; with no spelling it matches nothing. */
  readonly alternatives: readonly Spelling[];
  /** Match whole words in sequence. Otherwise each word matches as a prefix, in any order. */
  readonly phrase: boolean;
  /** The last word of the phrase matches as a prefix: its closing mark isn't typed yet. */
  readonly open: boolean;
  readonly not: boolean;
  /** Offsets of the term in the query. */
  readonly from: number;
  readonly to: number;
};

/** The terms of a query as a conjunction of disjunctions: every inner list must match by one of its terms. */
export type SoughtParts = readonly (readonly Sought[])[];

/** A term that matches nothing. */
const nothing: Sought = { alternatives: [], phrase: false, open: false, not: false, from: 0, to: 0 };

/** Parses a query into its terms. The longest run of words that is a name stands for all spellings of that name. */
export function soughtIn(query: string, names: Names): SoughtParts {
  const { tokens, wordless } = parseQuery(query);
  if (wordless) return [[nothing]];
  const parts: Sought[][] = [];
  for (let at = 0; at < tokens.length;) {
    const first = tokens[at] as Token;
    const found = first.phrase ? undefined : longestName(tokens, at, names);
    const last = tokens[found?.last ?? at] as Token;
    const sought: Sought = {
      alternatives: found?.spellings ?? [first.words],
      phrase: first.phrase,
      open: first.open,
      not: first.not,
      from: first.from,
      to: last.to,
    };
    const before = parts.at(-1);
    if (first.or && before) before.push(sought);
    else parts.push([sought]);
    at = (found?.last ?? at) + 1;
  }
  return parts;
}

function longestName(
  tokens: readonly Token[],
  at: number,
  names: Names,
): { readonly last: number; readonly spellings: readonly Spelling[] } | undefined {
  let best: { readonly last: number; readonly spellings: readonly Spelling[] } | undefined;
  let words: Spelling = [];
  for (let last = at; last < tokens.length; last++) {
    const token = tokens[last] as Token;
    // A name doesn't go on past an operator.
    if (token.phrase || (last > at && (token.or || token.not))) break;
    words = [...words, ...token.words];
    if (words.length > names.longest) break;
    const spellings = names.spellings(words.join(' '));
    if (spellings) best = { last, spellings };
  }
  return best;
}

/** Makes a text searchable by `holds`: its folded words between blanks, ended by `|`. `''` stays `''`. */
export function readable(text: string, words: readonly string[]): string {
  return text === '' ? '' : ` ${words.join(' ')} |`;
}

/** Whether a search term matches texts that `readable` has prepared. */
export function holds(
  texts: string,
  { alternatives, phrase, open }: Pick<Sought, 'alternatives' | 'phrase' | 'open'>,
): boolean {
  return alternatives.some((words) =>
    phrase
      ? texts.includes(` ${words.join(' ')}${open ? '' : ' '}`)
      : words.every((word) => texts.includes(` ${word}`)),
  );
}
