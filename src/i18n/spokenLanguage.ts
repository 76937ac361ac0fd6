import { languages, type UiLanguage } from '../state/view';

/** The first of the reader's languages, BCP 47 tags, that the app speaks, else English. */
export function spokenLanguage(tags: readonly string[]): UiLanguage {
  const spoken = tags.map((tag) => tag.slice(0, 2));
  const found = spoken.find((tag) => languages.some((known) => known === tag));
  return languages.find((language) => language === found) ?? 'en';
}
