import type { UiLanguage } from '../state/view';
import { prepareDates } from './dates';
import type { MessageKey } from './en';
import type { Message } from './message';

/** The messages of one language that are there: those until the first event, and group by group the others. */
export type Messages = { readonly [key in MessageKey]?: Message };

/** Messages that come together, by language: those of one part of the page, which loads them. */
export type MessageGroup = { readonly [language in UiLanguage]: () => Promise<Messages> };

const loaded = new Map<UiLanguage, Messages>();
const listeners = new Set<() => void>();
const wanted = new Set<MessageGroup>();

/** The messages of a language; undefined until they are loaded. The same object grows by those that come later. */
export function messagesOf(language: UiLanguage): Messages | undefined {
  return loaded.get(language);
}

/** Loads the messages of a language, once, with the groups that the page shows by now. */
export async function loadMessages(language: UiLanguage): Promise<void> {
  if (loaded.has(language)) return;
  const first = language === 'en' ? (await import('./en')).en : (await import('./fr')).fr;
  const messages: Messages = { ...first };
  const there = new Set<MessageGroup>();
  // A group may be asked for while another one comes.
  for (let next = wantedBeside(there); next; next = wantedBeside(there)) {
    Object.assign(messages, await next[language]());
    there.add(next);
  }
  // Another call may have been quicker: translators hold its messages already.
  if (loaded.has(language)) return void Object.assign(loaded.get(language) ?? {}, messages);
  loaded.set(language, messages);
  // Here the page waits for its dataset; later a reader waits for the page.
  prepareDates(language);
  for (const listener of listeners) listener();
}

/** Loads a group of messages in every language that is there or comes. Rejects where it can't be had. */
export async function loadMessageGroup(group: MessageGroup): Promise<void> {
  wanted.add(group);
  const languages = [...loaded];
  const found = await Promise.all(languages.map(([language]) => group[language]()));
  languages.forEach(([, messages], i) => Object.assign(messages, found[i]));
}

/** A part of the page, once it and a group of its messages are there. */
export async function withMessages<Part>(part: Promise<Part>, group: MessageGroup): Promise<Part> {
  const [there] = await Promise.all([part, loadMessageGroup(group)]);
  return there;
}

function wantedBeside(there: ReadonlySet<MessageGroup>): MessageGroup | undefined {
  return [...wanted].find((group) => !there.has(group));
}

/** Calls back whenever a language has come; returns what stops it. */
export function onMessages(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}
