import type { MessageGroup } from './messages';

/** The messages of the guide and of what is wrong with data. */
export const laterMessages: MessageGroup = {
  en: async () => (await import('./en/later')).later,
  fr: async () => (await import('./fr/later')).later,
};
