import { describe, expect, it } from 'vitest';
import { en as firstEn } from '../../src/i18n/en';
import { dialogs as dialogsEn } from '../../src/i18n/en/dialogs';
import { dialogs as dialogsFr } from '../../src/i18n/fr/dialogs';
import { later as laterEn } from '../../src/i18n/en/later';
import { ownFile as ownFileEn } from '../../src/i18n/en/ownFile';
import { screen as screenEn } from '../../src/i18n/en/screen';
import { shareDialog as shareEn } from '../../src/i18n/en/shareDialog';
import { shareDialog as shareFr } from '../../src/i18n/fr/shareDialog';
import { typed as typedEn } from '../../src/i18n/en/typed';
import { fr as firstFr } from '../../src/i18n/fr';
import { later as laterFr } from '../../src/i18n/fr/later';
import { ownFile as ownFileFr } from '../../src/i18n/fr/ownFile';
import { screen as screenFr } from '../../src/i18n/fr/screen';
import { typed as typedFr } from '../../src/i18n/fr/typed';
import type { Message } from '../../src/i18n/message';
import { createTranslator } from '../../src/i18n/translator';
import { eventStatuses } from '../../src/model/event';
import { languages } from '../../src/state/view';

const en = { ...firstEn, ...screenEn, ...laterEn, ...dialogsEn, ...ownFileEn, ...shareEn, ...typedEn };
const fr = { ...firstFr, ...screenFr, ...laterFr, ...dialogsFr, ...ownFileFr, ...shareFr, ...typedFr };

const texts = (message: Message) => (typeof message === 'string' ? [message] : [message.one, message.other]);
const names = (message: Message) =>
  [
    ...new Set(texts(message).flatMap((text) => [...text.matchAll(/\{(\w+)\}/g)].map((match) => match[1]))),
  ].sort();

/** Values that are numbers of things. */
const numeric = /^\{(?:count|shown|row|total|done|days|years)\}$/;
/** Told only of several. */
const alwaysMany = ['claims.tooMany', 'timeline.byYears'];

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

  it('agree with the number that stands before the noun', () => {
    const t = createTranslator('fr');
    expect(t('known.told', { count: 1, whole: 138 })).toMatch(/^1 événement sur 138 était connu /);
    expect(t('known.told', { count: 0, whole: 138 })).toMatch(/^0 événement sur 138 était connu /);
    expect(t('known.told', { count: 2, whole: 138 })).toMatch(/^2 événements sur 138 étaient connus /);
    expect(t('issue.connection-lost', { row: 1 })).toContain('après 1 événement.');
    for (const messages of [en, fr]) {
      for (const [key, message] of Object.entries<Message>(messages)) {
        if (typeof message === 'string') continue;
        const words = (text: string) => text.match(/\{\w+\}|[\p{L}’]+/gu) ?? [];
        const [one, other] = [words(message.one), words(message.other)];
        const at = other.findIndex((word, index) => word !== one[index]);
        const number = other.slice(0, Math.max(0, at)).findLast((word) => word.startsWith('{'));
        const by = `{${message.by ?? 'count'}}`;
        // Other values stand before a noun as texts: a date, a title, a figure in words.
        if (at > 0 && texts(message).some((text) => text.includes(by)) && numeric.test(number ?? ''))
          expect(`${key}: ${number}`).toBe(`${key}: ${by}`);
      }
    }
  });

  it('never set a plural noun behind a number that may be 1', () => {
    const fixed = ([key, message]: readonly [string, Message]) =>
      typeof message === 'string' && !alwaysMany.includes(key)
        ? [...message.matchAll(/(\{\w+\}) (?!sans )[\p{L}’]+[sx]\b/gu)]
            .filter((match) => numeric.test(match[1] ?? ''))
            .map((match) => `${key}: ${match[0]}`)
        : [];
    expect([...Object.entries<Message>(en), ...Object.entries<Message>(fr)].flatMap(fixed)).toEqual([]);
  });

  it.each(eventStatuses)('call the status %s by one name everywhere', (status) => {
    const shortKey = status === 'corroborated' ? 'status.short.corroborated' : (`status.${status}` as const);
    for (const language of languages) {
      const t = createTranslator(language);
      const short = t(shortKey);
      for (const key of [`status.${status}`, `detail.statusLong.${status}`] as const) {
        expect(t(key).slice(0, short.length), key).toBe(short);
      }
    }
    const legend = { documented: 'solid', disputed: 'half', 'one-side': 'hollow' } as const;
    const fill = status in legend ? legend[status as keyof typeof legend] : undefined;
    if (fill === undefined) return;
    // The key names a fill by all the statuses that it stands for.
    for (const messages of [en, fr])
      expect(texts(messages[`key.fill.${fill}`])[0]?.split(', ')).toContain(messages[shortKey]);
  });

  it('call a thing by one name on its button, its tab and its heading', () => {
    for (const messages of [en, fr]) {
      expect(messages['guide.name']).toBe(messages['app.guide']);
      expect(messages['claims.name']).toBe(messages['guide.show.claims']);
      expect(messages['share.panel.claims']).toBe(messages['guide.show.claims']);
    }
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
