import { expect, it } from 'vitest';
import { textProps } from '../../src/i18n/textProps';
import { textIn, type Text } from '../../src/model/text';

it.each<readonly [string, Text | undefined, string, string | undefined]>([
  ['one of no language', 'Ganja struck', 'fr', undefined],
  ['one in the page’s', { en: 'Ganja struck', fr: 'Gandja frappée' }, 'fr', undefined],
  ['one in English on a French page', { en: 'Ganja struck', hy: 'x' }, 'fr', 'en'],
  ['one in neither', { ru: 'Миссия омбудсмена' }, 'en', 'ru'],
  ['none', undefined, 'en', undefined],
])('a text says its language and direction: %s', (_name, text, language, lang) => {
  expect(textProps(text, language)).toEqual(lang === undefined ? { dir: 'auto' } : { dir: 'auto', lang });
  if (lang !== undefined && typeof text === 'object') expect(textIn(text, language)).toBe(text[lang]);
});
