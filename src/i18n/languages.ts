import { languageTable, type LanguageRow } from './languageTable';

/** Tag of a language of the interface. */
export type UiLanguage = keyof typeof languageTable;

const table: { readonly [tag: string]: LanguageRow | undefined } = languageTable;

/** Tags of the interface's languages in the order of menus; the first is the default. */
// The keys of an object literal are all that it has.
export const languages = Object.keys(languageTable) as readonly UiLanguage[];

/** Language of a text that exists in none of the preferred languages. */
export const defaultLanguage: UiLanguage = 'en';

/** Returns the table row of a language tag (name, formats, spelling rules); undefined for an unknown tag. */
export function languageRow(tag: string): LanguageRow | undefined {
  return Object.hasOwn(table, tag) ? table[tag] : undefined;
}

/** Returns the locale of a language tag for `Intl`; an unknown tag is returned unchanged. */
export function localeOf(tag: string): string {
  return languageRow(tag)?.locale ?? tag;
}

/** Lists a language tag and its fallbacks for missing texts, best first. */
export function fallbacksOf(tag: string): readonly string[] {
  return [...new Set([tag, ...(languageRow(tag)?.fallback ?? []), defaultLanguage])];
}
