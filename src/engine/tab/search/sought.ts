import type { Names } from './names';
import { parseQuery, type Token } from './query';
import type { Sought, SoughtDate, SoughtParts, Spelling } from '../../searchTerm';
import { readSoughtDate, wordingsOfDate } from './soughtDate';

/** Most words of a date in a query: "the 9th of October 2020". */
const wordsOfDate = 5;

/** Search term that matches nothing. */
const nothing: Sought = { alternatives: [], phrase: false, open: false, not: false, from: 0, to: 0 };

/**
 * Parses a query into search terms. The longest run of words that is a name stands for all its spellings; a longer
 * run that is a date stands for the events of that date and the texts with it.
 */
export function soughtIn(query: string, names: Names): SoughtParts {
  const { tokens, wordless } = parseQuery(query);
  if (wordless) return [[nothing]];
  const parts: Sought[][] = [];
  for (let at = 0; at < tokens.length;) {
    const first = tokens[at] as Token;
    const found = first.phrase ? undefined : longestRun(tokens, at, names);
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
    const terms = found?.date ? termsOfDate(found.date, sought) : [sought];
    if (first.or && before) before.push(...terms);
    else parts.push([...terms]);
    at = (found?.last ?? at) + 1;
  }
  return parts;
}

/**
 * Returns the search terms that a date stands for: events on its days, and texts that contain it; for an
 * excluded date, events only.
 */
function termsOfDate(date: SoughtDate, typed: Sought): readonly Sought[] {
  // Empty offsets, since no corrections are suggested for a date.
  const events = { ...nothing, not: typed.not, date };
  if (typed.not) return [events];
  const written = wordingsOfDate(date).map((words) => ({
    ...nothing,
    alternatives: [words],
    phrase: words.length > 1,
  }));
  // A single word ("mars", "2020") may also be the prefix of another word.
  const isWord = date.day === undefined && (date.month === undefined || date.year === undefined);
  return [events, ...written, ...(isWord ? [{ ...typed, from: 0, to: 0 }] : [])];
}

type Run = {
  readonly last: number;
  readonly spellings?: readonly Spelling[];
  readonly date?: SoughtDate;
};

/**
 * Finds the longest run of tokens, from a position on, that is a name or a date; a name if the same run is
 * both.
 */
function longestRun(tokens: readonly Token[], at: number, names: Names): Run | undefined {
  let best: Run | undefined;
  let words: Spelling = [];
  const longest = Math.max(names.longest, wordsOfDate);
  for (let last = at; last < tokens.length; last++) {
    const token = tokens[last] as Token;
    // Neither a name nor a date extends past an operator.
    if (token.phrase || (last > at && (token.or || token.not))) break;
    words = [...words, ...token.words];
    if (words.length > longest) break;
    const spellings = names.spellings(words.join(' '));
    const date = spellings ? undefined : readSoughtDate(words, last === at);
    if (spellings) best = { last, spellings };
    else if (date) best = { last, date };
  }
  return best;
}

/** Makes a text searchable by `holds`: folded words between blanks, ended by `|`; `''` stays `''`. */
export function readable(text: string, words: readonly string[]): string {
  return text === '' ? '' : ` ${words.join(' ')} |`;
}

/** Tests whether a text prepared by `readable` matches a search term. */
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
