import { closeDirections } from '../model/direction';
import type { UiLanguage } from '../state/view';
import type { MessageKey } from './en';
import type { Message } from './message';
import { messagesOf } from './messages';
import { numberText } from './numbers';

export type Values = { readonly [name: string]: string | number };

/** A message in one language, with its `{names}` filled in; `count` chooses between singular and plural. */
export type Translator = {
  (key: MessageKey, values?: Values): string;
  readonly language: UiLanguage;
};

/**
 * Numbers among the values are written as the language writes them; a text among them turns nothing else
 * round. The language's messages must be loaded: see `loadMessages`.
 */
export function createTranslator(language: UiLanguage): Translator {
  const messages = messagesOf(language);
  if (!messages) throw new Error(`the messages of "${language}" are not loaded`);
  const translate = (key: MessageKey, values: Values = {}): string => {
    const message = messages[key];
    if (message === undefined) throw new Error(`the message "${key}" is not loaded: see withMessages`);
    return spaced(wording(message, values, language), language).replace(
      /\{(\w+)\}/g,
      (whole, name: string) => {
        const value = values[name];
        if (value === undefined) return whole;
        return typeof value === 'number' ? numberText(value, language) : closeDirections(value);
      },
    );
  };
  return Object.assign(translate, { language });
}

/** Picks the plural form of a message by its `count`. */
function wording(message: Message, values: Values, language: UiLanguage): string {
  if (typeof message === 'string') return message;
  return isOne(Number(values[message.by ?? 'count'] ?? 0), language) ? message.one : message.other;
}

/** Whether a language counts so many in the singular, as `Intl.PluralRules` tells: it takes long to be made. */
function isOne(count: number, language: UiLanguage): boolean {
  return language === 'fr' ? Math.abs(count) < 2 : Math.abs(count) === 1;
}

/** French keeps its quotation marks and double signs on the line of their word. */
function spaced(text: string, language: UiLanguage): string {
  return language === 'fr' ? text.replace(/« /g, '«\u00a0').replace(/ ([»:;?!])/g, '\u00a0$1') : text;
}
