import { defaultLanguage, languages, type UiLanguage } from './languages';

/**
 * Returns the first of the reader's languages (BCP 47 tags, best first) that the interface has, else the
 * default.
 */
export function spokenLanguage(tags: readonly string[]): UiLanguage {
  for (const tag of tags) {
    const found = languages.find((language) => language === tag.split('-')[0]);
    if (found) return found;
  }
  return defaultLanguage;
}
