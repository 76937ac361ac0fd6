import type { MessageGroup } from './messages';

/** The messages of the map, an event and the claims. */
export const screenMessages: MessageGroup = {
  en: async () => (await import('./en/screen')).screen,
  fr: async () => (await import('./fr/screen')).screen,
};
