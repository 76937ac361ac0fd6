/**
 * Letters that Unicode normalisation doesn't decompose, mapped to what people without such a keyboard type
 * instead.
 */
const plainLetters: ReadonlyMap<string, string> = new Map([
  ['ə', 'e'],
  // What some keyboards give in place of the Latin schwa: the Cyrillic one, and a turned e.
  ['ә', 'e'],
  ['ǝ', 'e'],
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
  // Signs of transliterations, which count as letters, and the stroke that widens Arabic words.
  ['ʼ', ''],
  ['ʻ', ''],
  ['ʹ', ''],
  ['ʾ', ''],
  ['ʿ', ''],
  ['ـ', ''],
  // Letters with a form of their own at the end of a word, or on another keyboard of the same script.
  ['ς', 'σ'],
  ['ך', 'כ'],
  ['ם', 'מ'],
  ['ן', 'נ'],
  ['ף', 'פ'],
  ['ץ', 'צ'],
  ['ی', 'ي'],
  ['ى', 'ي'],
  ['ک', 'ك'],
]);

const ascii = /^[\0-\x7f]*$/;
/**
 * Matches combining accents and invisible characters inside words: soft hyphens, joiners, bidirectional
 * marks.
 */
const marks = /[\p{M}\u00ad\u200c-\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff]+/gu;
const unplainLetters = new RegExp(`[${[...plainLetters.keys()].join('')}]`, 'g');
const words = /[\p{L}\p{N}]+/gu;
const asciiWords = /[a-z0-9]+/g;

/**
 * Folds a text for searching: lower case without accents, "Şuşa" → "susa", "Xankəndi" → "xankendi", "Évacuée"
 * → "evacuee".
 */
export function fold(text: string): string {
  if (ascii.test(text)) return text.toLowerCase();
  // Lower case after taking apart: `İ` would otherwise keep a dot of its own.
  return text
    .normalize('NFKD')
    .toLowerCase()
    .replace(marks, '')
    .replace(unplainLetters, (letter) => plainLetters.get(letter) ?? letter);
}

/**
 * Tokenises a text into folded words: runs of letters and digits in any script, in order, duplicates kept.
 */
export function foldedWords(text: string): readonly string[] {
  const folded = fold(text);
  return folded.match(ascii.test(folded) ? asciiWords : words) ?? [];
}
