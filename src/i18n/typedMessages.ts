import type { MessageGroup } from './messages';

/** The messages of what was typed and can't be taken as it stands. */
export const typedMessages: MessageGroup = {
  en: async () => (await import('./en/typed')).typed,
  fr: async () => (await import('./fr/typed')).typed,
};
