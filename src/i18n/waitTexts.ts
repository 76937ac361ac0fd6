import type { UiLanguage } from './languages';

/** What the page itself says, before any script: the build writes it into `index.html`, in every language. */
export const waitTexts: {
  readonly [language in UiLanguage]: { readonly slow: string; readonly again: string };
} = {
  en: { slow: 'This page is taking long to load.', again: 'Load it again' },
  fr: { slow: 'Cette page tarde à se charger.', again: 'La recharger' },
};
