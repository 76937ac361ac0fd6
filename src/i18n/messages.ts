import type { UiLanguage } from '../state/view';
import type { MessageKey } from './en';
import type { Message } from './message';

/** Every message in one language. */
export type Messages = { readonly [key in MessageKey]: Message };

const loaded = new Map<UiLanguage, Messages>();
const listeners = new Set<() => void>();

/** The messages of a language; undefined until they are loaded. */
export function messagesOf(language: UiLanguage): Messages | undefined {
  return loaded.get(language);
}

/** Loads the messages of a language, once; a page loads only those that it shows. */
export async function loadMessages(language: UiLanguage): Promise<void> {
  if (loaded.has(language)) return;
  loaded.set(language, language === 'en' ? (await import('./en')).en : (await import('./fr')).fr);
  for (const listener of listeners) listener();
}

/** Calls back whenever a language has come; returns what stops it. */
export function onMessages(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}
