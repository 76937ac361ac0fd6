import type { MessageGroup } from './messages';

/** The messages of the dialog that shares a view. */
export const shareMessages: MessageGroup = {
  en: async () => (await import('./en/shareDialog')).shareDialog,
  fr: async () => (await import('./fr/shareDialog')).shareDialog,
};
