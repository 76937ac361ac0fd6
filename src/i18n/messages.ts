import { prepareDates } from './dates';
import { fallbacksOf, languageRow, type UiLanguage } from './languages';
import { boot, type GroupMessages, type MessageGroup } from './messageGroups';
import { pluralForm } from './pluralForm';

const loaded = new Map<UiLanguage, GroupMessages>();
const listeners = new Set<() => void>();
const wanted = new Set<MessageGroup>();

/**
 * Returns the loaded messages of a language; undefined until its group `boot` is loaded. Groups that load later
 * are added to the same object.
 */
export function messagesOf(language: UiLanguage): GroupMessages | undefined {
  return loaded.get(language);
}

/** Loads the messages of a language, once, in all groups needed so far. */
export async function loadMessages(language: UiLanguage): Promise<void> {
  if (loaded.has(language)) return;
  const messages = { ...(await groupIn(language, boot)) };
  const there = new Set<MessageGroup>();
  const missing = () => [...wanted].find((group) => !there.has(group));
  // A group may be asked for while another one comes.
  for (let next = missing(); next; next = missing()) {
    Object.assign(messages, await groupIn(language, next));
    there.add(next);
  }
  // Another call may have been quicker: translators hold its messages already.
  if (loaded.has(language)) return void Object.assign(loaded.get(language) ?? {}, messages);
  loaded.set(language, messages);
  // Done now, while the page waits for its dataset anyway.
  prepareDates(language);
  pluralForm({ other: '' }, 0, language);
  for (const listener of listeners) listener();
}

/** Loads groups of messages for all loaded languages. Rejects if they can't be loaded. */
export async function loadMessageGroups(groups: readonly MessageGroup[]): Promise<void> {
  await Promise.all(
    groups.map((group) => {
      wanted.add(group);
      return Promise.all(
        [...loaded].map(async ([language, messages]) =>
          Object.assign(messages, await groupIn(language, group)),
        ),
      );
    }),
  );
}

/** Loads a part of the page together with its groups of messages. */
export async function withMessages<Part>(
  part: Promise<Part>,
  groups: readonly MessageGroup[],
): Promise<Part> {
  const [there] = await Promise.all([part, loadMessageGroups(groups)]);
  return there;
}

/** Subscribes to newly loaded languages; returns an unsubscribe function. */
export function onMessages(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** Loads a group of messages in a language; for a `partial` language also those of its fallbacks. */
async function groupIn(language: UiLanguage, group: MessageGroup): Promise<GroupMessages> {
  const chain = languageRow(language)?.partial ? fallbacksOf(language) : [language];
  const paths = chain.map((tag) => Object.keys(group).find((path) => path.startsWith(`./${tag}/`)) ?? '');
  const found = await Promise.all(paths.map((path) => group[path]?.()));
  return Object.assign({}, ...found.reverse()) as GroupMessages;
}
