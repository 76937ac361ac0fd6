import type { UiLanguage } from '../state/view';
import { prepareDates } from './dates';
import type { MessageKey } from './en';
import type { Message } from './message';

/** Every message in one language that is there: those of the first screen, and later the others. */
export type Messages = { readonly [key in MessageKey]?: Message };

const loaded = new Map<UiLanguage, Messages>();
const listeners = new Set<() => void>();
let laterToo = false;

/** The messages of a language; undefined until they are loaded. The same object grows by those that come later. */
export function messagesOf(language: UiLanguage): Messages | undefined {
  return loaded.get(language);
}

/** Loads the messages of a language, once; a page loads only those that it shows. */
export async function loadMessages(language: UiLanguage): Promise<void> {
  if (loaded.has(language)) return;
  const first = language === 'en' ? (await import('./en')).en : (await import('./fr')).fr;
  const messages = { ...first, ...(laterToo ? await laterMessages(language) : {}) };
  loaded.set(language, messages);
  // Here the page waits for its dataset; later a reader waits for the page.
  prepareDates(language);
  for (const listener of listeners) listener();
}

/** Loads the messages of what isn't on the first screen, in every language that is there or comes. */
export async function loadLaterMessages(): Promise<void> {
  laterToo = true;
  for (const [language, messages] of loaded) Object.assign(messages, await laterMessages(language));
}

/** A part of the page that isn't on the first screen, once it and its messages are there. */
export async function withMessages<Part>(part: Promise<Part>): Promise<Part> {
  const [there] = await Promise.all([part, loadLaterMessages()]);
  return there;
}

async function laterMessages(language: UiLanguage): Promise<Messages> {
  return language === 'en' ? (await import('./en/later')).later : (await import('./fr/later')).later;
}

/** Calls back whenever a language has come; returns what stops it. */
export function onMessages(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}
