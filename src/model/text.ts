import { fallbacksOf } from '../i18n/languages';

/** Language tag of BCP 47, such as `en`, `fr`, `az`, `hy`. */
export type Language = string;

/** Text of the dataset: one string without language, or a string per language. */
export type Text = string | { readonly [language: Language]: string };

/**
 * Returns the text in `language`; else in the first of its fallbacks that there is, else in whichever comes first;
 * `''` where there is none.
 */
export function textIn(text: Text | undefined, language: Language): string {
  if (text === undefined) return '';
  if (typeof text === 'string') return text;
  return text[language] ?? text[otherLanguageIn(text, language) ?? ''] ?? '';
}

/**
 * Returns the language of the text that `textIn` chooses if it isn't `language`; undefined if it is or isn't stated.
 */
export function otherLanguageIn(text: Text | undefined, language: Language): Language | undefined {
  if (text === undefined || typeof text === 'string' || language in text) return undefined;
  return fallbacksOf(language).find((tag) => tag in text) ?? Object.keys(text)[0];
}

/** Returns the text in `language` or in none that it names; undefined where it is in others only, or isn't there. */
export function textOnlyIn(text: Text | undefined, language: Language): string | undefined {
  return typeof text === 'object' ? text[language] : text;
}

/** Lists the strings of a text in all languages. */
export function wordings(text: Text | undefined): readonly string[] {
  if (text === undefined) return [];
  return typeof text === 'string' ? [text] : Object.values(text);
}
