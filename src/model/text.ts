import { fallbacksOf } from '../i18n/languages';

/** A language tag of BCP 47, such as `en`, `fr`, `az`, `hy`. */
export type Language = string;

/** A text in one language of no name, or the same text in several. */
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
 * Returns the language of what `textIn` finds, where it isn't the one asked for; undefined where it is, or where the
 * text says none.
 */
export function otherLanguageIn(text: Text | undefined, language: Language): Language | undefined {
  if (text === undefined || typeof text === 'string' || language in text) return undefined;
  return fallbacksOf(language).find((tag) => tag in text) ?? Object.keys(text)[0];
}

/** Returns the text in `language` or in none that it names; undefined where it is in others only, or isn't there. */
export function textOnlyIn(text: Text | undefined, language: Language): string | undefined {
  return typeof text === 'object' ? text[language] : text;
}

/** Lists the wordings of a text, in whichever language. */
export function wordings(text: Text | undefined): readonly string[] {
  if (text === undefined) return [];
  return typeof text === 'string' ? [text] : Object.values(text);
}
