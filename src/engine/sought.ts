import type { Names, Spelling } from './names';
import { parseQuery, type Token } from './query';

/** One thing that a query asks for: a word, a phrase, or whatever has a name, by all its spellings. */
export type Sought = {
  /** It is there where all words of one of these are; without any, nothing is it. */
  readonly alternatives: readonly Spelling[];
  /** The words are whole and follow one another; else each begins a word. */
  readonly phrase: boolean;
  /** The last word of the phrase may go on. */
  readonly open: boolean;
  readonly not: boolean;
  /** Where it stands in the query. */
  readonly from: number;
  readonly to: number;
};

/** What a query asks for, all of it; what stands in one list are alternatives. */
export type SoughtParts = readonly (readonly Sought[])[];

/** Nothing is this. */
const nothing: Sought = { alternatives: [], phrase: false, open: false, not: false, from: 0, to: 0 };

/** What a query asks for. Words that make a name, the longest that they can, stand for all spellings of it. */
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

/** A text as `holds` reads it: its folded words with blanks between and around them, then a stroke. */
export function readable(text: string, words: readonly string[]): string {
  return text === '' ? '' : ` ${words.join(' ')} |`;
}

/** Whether what is sought is in texts that were made readable. */
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
