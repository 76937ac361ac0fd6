import type { MessageGroup } from './messages';

/** The messages of the dialogs of a page of its own, with those that they share with other views. */
export const pageMessages: MessageGroup = {
  en: async () => ({ ...(await import('./en/later')).later, ...(await import('./en/dialogs')).dialogs }),
  fr: async () => ({ ...(await import('./fr/later')).later, ...(await import('./fr/dialogs')).dialogs }),
};
