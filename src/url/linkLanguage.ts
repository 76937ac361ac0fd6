import { languages, type UiLanguage } from '../i18n/languages';

/**
 * Extracts the interface language from a location hash or a query, without parsing the rest of it; undefined if it
 * states none.
 */
export function linkLanguage(hash: string): UiLanguage | undefined {
  const named = /(?:^[#?]?|&)lang=([^&]*)/.exec(hash)?.[1];
  return languages.find((language) => language === named);
}
