import { languages, type UiLanguage } from '../i18n/languages';

/** Returns the language in a link's hash, before the rest is parsed; undefined without one. */
export function linkLanguage(hash: string): UiLanguage | undefined {
  const named = /(?:^#?|&)lang=([^&]*)/.exec(hash)?.[1];
  return languages.find((language) => language === named);
}
