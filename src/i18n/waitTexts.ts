import type { UiLanguage } from './languages';

/** Texts shown until the first script runs; the build writes them into `index.html`, in every language. */
export const waitTexts: {
  readonly [language in UiLanguage]: { readonly slow: string; readonly again: string };
} = {
  en: { slow: 'This page is taking long to load.', again: 'Load it again' },
  fr: { slow: 'Cette page tarde à se charger.', again: 'La recharger' },
};
