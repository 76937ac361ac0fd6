import { languages, type UiLanguage } from '../i18n/languages';

/** The language that a link's hash names, before the rest of it can be read; undefined where it names none. */
export function linkLanguage(hash: string): UiLanguage | undefined {
  const named = /(?:^#?|&)lang=([^&]*)/.exec(hash)?.[1];
  return languages.find((language) => language === named);
}
