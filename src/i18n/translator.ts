import type { UiLanguage } from '../state/view';
import { en, type MessageKey } from './en';
import { fr } from './fr';
import type { Message } from './message';

const messages: { readonly [language in UiLanguage]: { readonly [key in MessageKey]: Message } } = { en, fr };

export type Values = { readonly [name: string]: string | number };

/** A message in one language, with its `{names}` filled in; `count` chooses between singular and plural. */
export type Translator = {
  (key: MessageKey, values?: Values): string;
  readonly language: UiLanguage;
};

/** Numbers among the values are written as the language writes them. */
export function createTranslator(language: UiLanguage): Translator {
  const plural = new Intl.PluralRules(language);
  const number = new Intl.NumberFormat(language);
  const translate = (key: MessageKey, values: Values = {}): string => {
    const message = messages[language][key];
    const count = values['count'];
    const text =
      typeof message === 'string'
        ? message
        : plural.select(typeof count === 'number' ? count : Number(count ?? 0)) === 'one'
          ? message.one
          : message.other;
    return text.replace(/\{(\w+)\}/g, (whole, name: string) => {
      const value = values[name];
      if (value === undefined) return whole;
      return typeof value === 'number' ? number.format(value) : value;
    });
  };
  return Object.assign(translate, { language });
}
