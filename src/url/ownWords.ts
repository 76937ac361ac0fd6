import { decode, encode, type Codec } from './codec';

/** Maximum lengths of a sharer's words in a link, in UTF-16 code units. */
export const mostOfWords = { headline: 140, intro: 600, byline: 140, credit: 200, alt: 1000 } as const;

export type OwnWord = keyof typeof mostOfWords;

/**
 * Matches what would make a text look like another one: control characters, line breaks among them, marks that
 * turn the direction of text (bidi overrides, embeddings, isolates), and lone surrogates.
 */
const disguise = /[\p{Cc}\p{Cs}\u2028\u2029\u202a-\u202e\u2066-\u2069]+/gu;

/** Normalises a sharer's text to one line without characters that disguise it; spaces at its ends stay. */
export function plainWords(text: string): string {
  return text.replace(disguise, ' ');
}

/** Creates the codec of a sharer's text of at most `most` code units; a longer one is unreadable. */
function wordsOf(most: number): Codec<string> {
  return {
    read: (text) => {
      const words = decode(text);
      return words === undefined || words.length > most ? undefined : plainWords(words).trim();
    },
    write: (words) => encode(plainWords(words.slice(0, most)).trim()) || undefined,
  };
}

/** Codecs of a sharer's words, by link parameter. */
export const ownWordCodecs: { readonly [word in OwnWord]: Codec<string> } = {
  headline: wordsOf(mostOfWords.headline),
  intro: wordsOf(mostOfWords.intro),
  byline: wordsOf(mostOfWords.byline),
  credit: wordsOf(mostOfWords.credit),
  alt: wordsOf(mostOfWords.alt),
};
