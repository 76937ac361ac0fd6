import { describe, expect, it } from 'vitest';
import { en as firstEn } from '../../src/i18n/en';
import { later as laterEn } from '../../src/i18n/en/later';
import { fr as firstFr } from '../../src/i18n/fr';
import { later as laterFr } from '../../src/i18n/fr/later';
import type { Message } from '../../src/i18n/message';
import { createTranslator } from '../../src/i18n/translator';

const en = { ...firstEn, ...laterEn };
const fr = { ...firstFr, ...laterFr };

const texts = (message: Message) => (typeof message === 'string' ? [message] : [message.one, message.other]);
const names = (message: Message) =>
  [
    ...new Set(texts(message).flatMap((text) => [...text.matchAll(/\{(\w+)\}/g)].map((match) => match[1]))),
  ].sort();

describe('the messages', () => {
  it.each(Object.keys(en) as (keyof typeof en)[])('%s fills in the same values in French', (key) => {
    expect(names(fr[key])).toEqual(names(en[key]));
  });

  it('are never empty', () => {
    for (const message of [...Object.values<Message>(en), ...Object.values(fr)]) {
      for (const text of texts(message)) expect(text.trim()).not.toBe('');
    }
  });

  it('choose singular and plural by the language: French has 0 in the singular', () => {
    expect(createTranslator('en')('list.dayCount', { count: 0 })).toBe('0 events');
    expect(createTranslator('fr')('list.dayCount', { count: 0 })).toBe('0 événement');
  });

  it('write numbers as the language does', () => {
    expect(createTranslator('en')('list.dayCount', { count: 12345 })).toBe('12,345 events');
    expect(createTranslator('fr')('list.dayCount', { count: 12345 })).toBe('12\u202f345 événements');
  });

  it('stay readable round a text that turns the writing direction', () => {
    expect(createTranslator('en')('app.fromFile', { name: '\u202egnp.exe' })).toContain(
      '\u202egnp.exe\u202c',
    );
  });

  it('keep French quotation marks and double signs on the line of their word', () => {
    const t = createTranslator('fr');
    expect(t('list.lift', { filter: 'Frappes : nuit' })).toBe('Lever «\u00a0Frappes : nuit\u00a0»');
    for (const key of Object.keys(fr) as (keyof typeof fr)[]) expect(t(key)).not.toMatch(/« | [»:;?!]/);
  });
});
