/** Letters that no Unicode decomposition takes apart, and what a reader without their keyboard types. */
const plainLetters: ReadonlyMap<string, string> = new Map([
  ['ə', 'e'],
  ['ı', 'i'],
  ['ł', 'l'],
  ['ø', 'o'],
  ['đ', 'd'],
  ['ð', 'd'],
  ['ħ', 'h'],
  ['þ', 'th'],
  ['ß', 'ss'],
  ['æ', 'ae'],
  ['œ', 'oe'],
  // Armenian writes its stress, question and exclamation marks inside a word.
  ['՛', ''],
  ['՜', ''],
  ['՞', ''],
  ['՚', ''],
]);

const ascii = /^[\0-\x7f]*$/;
const marks = /\p{M}+/gu;
const unplainLetters = new RegExp(`[${[...plainLetters.keys()].join('')}]`, 'g');
const words = /[\p{L}\p{N}]+/gu;
const asciiWords = /[a-z0-9]+/g;

/** A text in lower case without accents: "Şuşa" → "susa", "Xankəndi" → "xankendi", "Évacuée" → "evacuee". */
export function fold(text: string): string {
  if (ascii.test(text)) return text.toLowerCase();
  // Lower case after taking apart: `İ` would otherwise keep a dot of its own.
  return text
    .normalize('NFKD')
    .toLowerCase()
    .replace(marks, '')
    .replace(unplainLetters, (letter) => plainLetters.get(letter) ?? letter);
}

/** The words of a text, folded: runs of letters and digits in whichever script, repeats kept. */
export function foldedWords(text: string): readonly string[] {
  const folded = fold(text);
  return folded.match(ascii.test(folded) ? asciiWords : words) ?? [];
}
