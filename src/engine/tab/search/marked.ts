import { foldedWords } from '../../../table/fold';
import type { Sought } from '../../searchTerm';

/** Piece of a text, and whether it is highlighted as a match. */
export type Piece = { readonly text: string; readonly marked: boolean };

type Word = { readonly folded: string; readonly from: number; readonly to: number };

/** Matches words together with the characters that folding removes (accents, soft hyphens). */
const runs = /[\p{L}\p{N}\p{M}\u00ad\u055a-\u055e\u200c-\u200f\u2060]+/gu;

/**
 * Splits a text into pieces, with the words highlighted that match a search, whole or by prefix. Names of several
 * words are highlighted where they stand together, or if the text has all of them; excluded words never.
 */
export function piecesOf(text: string, sought: readonly Sought[]): readonly Piece[] {
  const words: Word[] = [];
  for (const match of text.matchAll(runs)) {
    const { index, 0: run } = match;
    for (const folded of foldedWords(run)) words.push({ folded, from: index, to: index + run.length });
  }
  const marked = new Set<number>();
  for (const one of sought) if (!one.not) mark(words, one, marked);
  const pieces: Piece[] = [];
  let end = 0;
  words.forEach(({ from, to }, at) => {
    if (!marked.has(at) || from < end) return;
    const last = pieces.at(-1);
    // Blanks and hyphens between words that are marked together belong to the mark.
    if (last?.marked && marked.has(at - 1) && /^[\s-]*$/.test(text.slice(end, from))) {
      pieces[pieces.length - 1] = { text: last.text + text.slice(end, to), marked: true };
    } else {
      if (from > end) pieces.push({ text: text.slice(end, from), marked: false });
      pieces.push({ text: text.slice(from, to), marked: true });
    }
    end = to;
  });
  if (end < text.length) pieces.push({ text: text.slice(end), marked: false });
  return pieces;
}

/** Tests whether a text has a word to highlight for a search term. */
export function shows(text: string, sought: Sought): boolean {
  return piecesOf(text, [sought]).some(({ marked }) => marked);
}

function mark(words: readonly Word[], { alternatives, phrase, open }: Sought, marked: Set<number>): void {
  const isAt = (spelling: readonly string[], index: number, at: number) => {
    const word = words[at]?.folded;
    const asked = spelling[index] ?? '';
    const whole = phrase && !(open && index === spelling.length - 1);
    return word !== undefined && (whole ? word === asked : `${word} `.startsWith(asked));
  };
  for (const spelling of alternatives) {
    let together = false;
    for (let at = 0; at + spelling.length <= words.length; at++) {
      if (!spelling.every((_, index) => isAt(spelling, index, at + index))) continue;
      together = true;
      spelling.forEach((_, index) => marked.add(at + index));
    }
    if (together || phrase || spelling.length === 1) continue;
    const places = spelling.map((_, index) =>
      words.flatMap((_, at) => (isAt(spelling, index, at) ? [at] : [])),
    );
    if (places.every((found) => found.length > 0)) places.flat().forEach((at) => marked.add(at));
  }
}
