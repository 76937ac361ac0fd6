import { closeDirections } from '../model/direction';
import { fallbacksOf, languageRow, languages, type UiLanguage } from './languages';
import type { Message } from './message';
import type { MessageKey, ValueName } from './messageKey';
import { messagesOf } from './messages';
import { numberText } from './numbers';
import { pluralForm } from './pluralForm';
import { reportMessage } from './reportMessage';

export type Values = { readonly [name: string]: string | number };

type ValuesOf<Key extends MessageKey> = [ValueName<Key>] extends [never]
  ? [values?: Values]
  : [values: Values & { readonly [Name in ValueName<Key>]: string | number }];

/**
 * Function that formats a message in one language: fills in its placeholders, and chooses its plural form by a
 * number (`count` by default).
 */
export type Translator = {
  <Key extends MessageKey>(key: Key, ...values: ValuesOf<Key>): string;
  readonly language: UiLanguage;
};

/**
 * Creates the translator of a language. Numbers among the values are formatted, texts isolated from the writing
 * direction around them. Never throws: a missing message becomes its key in words, a missing value `…`; both are
 * reported.
 */
export function createTranslator(language: UiLanguage): Translator {
  const translate = (key: string, values: { readonly [name: string]: unknown } = {}): string => {
    const message = messagesOf(language)?.[key] ?? fallbackOf(key, language);
    const by = typeof message === 'object' ? (message.by ?? 'count') : undefined;
    const text =
      typeof message === 'object'
        ? pluralForm(message, Number(valueOf(values, by ?? '')), language)
        : message;
    if (typeof text !== 'string') {
      return keyInWords(key);
    }
    if (by !== undefined && valueOf(values, by) === undefined)
      reportMessage(`"${key}" lacks its number {${by}}`);
    return spaced(text, language).replace(/\{(\w+)\}/g, (_, name: string) => {
      const value = valueOf(values, name);
      if (value === undefined) reportMessage(`"${key}" lacks its value {${name}}`);
      if (typeof value === 'number') return numberText(value, language);
      return closeDirections(value ?? '…');
    });
  };
  return Object.assign(translate, { language });
}

function fallbackOf(key: string, language: UiLanguage): Message | undefined {
  const found = languages.find(
    (one) => fallbacksOf(language).includes(one) && messagesOf(one)?.[key] !== undefined,
  );
  reportMessage(`"${key}" is not loaded in "${language}"`);
  return found && messagesOf(found)?.[key];
}

/** Returns a value of a message by name; undefined for anything but a text or a number. */
function valueOf(values: { readonly [name: string]: unknown }, name: string): string | number | undefined {
  const value = Object.hasOwn(values, name) ? values[name] : undefined;
  return typeof value === 'string' || (typeof value === 'number' && !Number.isNaN(value)) ? value : undefined;
}

/** Converts the key of a missing message to words: `claims.noClaim` → `No claim`. */
function keyInWords(key: string): string {
  const words = (key.split('.').at(-1) ?? '').replace(/[A-Z]/g, (capital) => ` ${capital.toLowerCase()}`);
  return words.charAt(0).toUpperCase() + words.slice(1);
}

function spaced(text: string, language: UiLanguage): string {
  return (languageRow(language)?.spacing ?? []).reduce((now, [sign, put]) => now.replace(sign, put), text);
}
