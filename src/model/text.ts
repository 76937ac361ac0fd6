import { fallbacksOf } from '../i18n/languages';

/** Language tag of BCP 47, such as `en`, `fr`, `az`, `hy`. */
export type Language = string;

/** Text from the dataset: a single string in an unstated language, or one string per language. */
export type Text = string | { readonly [language: Language]: string };

/**
 * Returns a multilingual text in `language`; else in the first available fallback language, else in the first
 * that it has; `''` if it is empty or undefined.
 */
export function textIn(text: Text | undefined, language: Language): string {
  if (text === undefined) return '';
  if (typeof text === 'string') return text;
  return text[language] ?? text[otherLanguageIn(text, language) ?? ''] ?? '';
}

/**
 * Returns the language of the string that `textIn` falls back on; undefined if the text exists in `language`
 * or states no language.
 */
export function otherLanguageIn(text: Text | undefined, language: Language): Language | undefined {
  if (text === undefined || typeof text === 'string' || language in text) return undefined;
  return fallbacksOf(language).find((tag) => tag in text) ?? Object.keys(text)[0];
}

/**
 * Returns a text in exactly `language`, or a string without a stated language; undefined if it exists only in
 * other languages or is missing.
 */
export function textOnlyIn(text: Text | undefined, language: Language): string | undefined {
  return typeof text === 'object' ? text[language] : text;
}

/** Lists the strings of a multilingual text, in all its languages. */
export function wordings(text: Text | undefined): readonly string[] {
  if (text === undefined) return [];
  return typeof text === 'string' ? [text] : Object.values(text);
}
