import type { UiLanguage } from '../../src/i18n/languages';
import type { Message } from '../../src/i18n/message';
import type { EnglishMessages, MessageKey } from '../../src/i18n/messageKey';

const groups = import.meta.glob<{ readonly [key: string]: Message } | undefined>('../../src/i18n/*/*.ts', {
  import: 'default',
  eager: true,
});

/** The messages of a language by group, then by key. */
export function groupsIn(language: UiLanguage): ReadonlyMap<string, { readonly [key: string]: Message }> {
  return new Map(
    Object.entries(groups).flatMap(([path, messages]) => {
      const [, tag, group = ''] = /(\w+)\/(\w+)\.ts$/.exec(path) ?? [];
      return tag === language && messages !== undefined ? [[group, messages]] : [];
    }),
  );
}

/** All messages of a language, whichever group they are in. */
export function messagesIn(language: UiLanguage): { readonly [key in MessageKey]: Message } {
  // That each language has every key of English is what the messages' types say, and a test.
  return Object.assign({}, ...groupsIn(language).values()) as EnglishMessages;
}

/** The texts of a message: one, or one a plural category. */
export function textsOf(message: Message): readonly string[] {
  if (typeof message === 'string') return [message];
  const { by: _, ...forms } = message;
  return Object.values(forms);
}

/** The names of the values that a message fills in, sorted. */
export function valueNames(message: Message): readonly string[] {
  const named = textsOf(message).flatMap((text) =>
    [...text.matchAll(/\{(\w+)\}/g)].map(([, name = '']) => name),
  );
  return [...new Set(named)].sort();
}
