import { languageTable, type LanguageRow } from './languageTable';

/** The tag of a language that the app's own texts are in. */
export type UiLanguage = keyof typeof languageTable;

const table: { readonly [tag: string]: LanguageRow | undefined } = languageTable;

/** The app's languages in the order of menus; the first is the default. */
// The keys of an object literal are all that it has.
export const languages = Object.keys(languageTable) as readonly UiLanguage[];

/** The language of texts that are in no other that is asked for. */
export const defaultLanguage: UiLanguage = 'en';

/** The row of a language that may be any text; undefined where the app doesn't have it. */
export function languageRow(tag: string): LanguageRow | undefined {
  return Object.hasOwn(table, tag) ? table[tag] : undefined;
}

/** The tag for `Intl` formats of a language. */
export function localeOf(tag: string): string {
  return languageRow(tag)?.locale ?? tag;
}

/** A language and those that stand in for it where a text is missing, best first. */
export function fallbacksOf(tag: string): readonly string[] {
  return [...new Set([tag, ...(languageRow(tag)?.fallback ?? []), defaultLanguage])];
}
