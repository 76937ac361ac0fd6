import { languageTable, type LanguageRow } from './languageTable';

/** Tag of a language of the interface. */
export type UiLanguage = keyof typeof languageTable;

const table: { readonly [tag: string]: LanguageRow | undefined } = languageTable;

/** Tags of the interface's languages in the order of menus; the first is the default. */
// The keys of an object literal are all that it has.
export const languages = Object.keys(languageTable) as readonly UiLanguage[];

/** Last fallback for texts. */
export const defaultLanguage: UiLanguage = 'en';

/** Returns the row of a language tag; undefined for an unknown one. */
export function languageRow(tag: string): LanguageRow | undefined {
  return Object.hasOwn(table, tag) ? table[tag] : undefined;
}

/** Returns the `Intl` locale of a language. */
export function localeOf(tag: string): string {
  return languageRow(tag)?.locale ?? tag;
}

/** Lists a language and its fallbacks, best first. */
export function fallbacksOf(tag: string): readonly string[] {
  return [...new Set([tag, ...(languageRow(tag)?.fallback ?? []), defaultLanguage])];
}
