import type { MessageGroup } from './messages';

/** The messages of opening a file of the reader's own, with those of what may be wrong in it. */
export const ownFileMessages: MessageGroup = {
  en: async () => (await import('./en/ownFile')).ownFile,
  fr: async () => (await import('./fr/ownFile')).ownFile,
};
