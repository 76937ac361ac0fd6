import type { UiLanguage } from './languages';

/** Texts shown if the app fails to start; they are in the first script, since messages can't be loaded then. */
export const startTexts: {
  readonly [language in UiLanguage]: { readonly failed: string; readonly again: string };
} = {
  en: {
    failed:
      'This page could not be loaded whole. Is the network there? The page may also have a newer version.',
    again: 'Reload',
  },
  fr: {
    failed:
      'Cette page n’a pas pu être chargée en entier. Le réseau répond-il\u00a0? La page a peut-être aussi une version plus récente.',
    again: 'Recharger',
  },
};
