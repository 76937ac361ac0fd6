import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fallbacksOf, languageRow, languages, localeOf } from '../../src/i18n/languages';
import { createTranslator } from '../../src/i18n/translator';
import { properties } from '../seed';
import { groupsIn, messagesIn, textsOf, valueNames } from './allMessages';

const keys = Object.keys(messagesIn('en'));
type AnyCall = (key: string, values?: { readonly [name: string]: unknown }) => string;
const anyCall = (language: (typeof languages)[number]) => createTranslator(language) as unknown as AnyCall;

let reported: string[] = [];
beforeEach(() => {
  reported = [];
  vi.spyOn(console, 'error').mockImplementation((text) => void reported.push(String(text)));
});
afterEach(() => vi.restoreAllMocks());

const anyValue = fc.oneof(
  fc.string().filter((text) => text.trim() !== ''),
  fc.integer(),
  fc.double(),
  fc.constantFrom(undefined, null, NaN, Infinity, Symbol('s'), 1n, {}, [], () => 1, Object.create(null)),
);

describe('a message', () => {
  it.each(languages)(
    'never throws in %s, whatever it is given, and leaves no braces of its own',
    (language) => {
      const t = anyCall(language);
      fc.assert(
        fc.property(
          fc.constantFrom(...keys),
          fc.dictionary(fc.constantFrom('count', 'date', 'name', 'shown', 'text', '__proto__'), anyValue),
          (key, values) => {
            const text = t(key, values);
            expect(typeof text).toBe('string');
            expect(text.trim()).not.toBe('');
            const given = Object.values(values).filter((value) => typeof value === 'string');
            if (given.length === 0) expect(text).not.toMatch(/\{\w+\}|undefined|NaN|\[object/);
          },
        ),
        { ...properties, numRuns: 3000 },
      );
    },
  );

  it.each(languages)(
    'is whole in %s with the values that its type asks for, and none is reported',
    (language) => {
      const t = anyCall(language);
      for (const [key, message] of Object.entries(messagesIn(language))) {
        const names = ['count', ...valueNames(message), ...valueNames(messagesIn('en')[key as 'app.name'])];
        for (const value of [0, 1, 2, 5, 22, 1_000_000, 1.5]) {
          expect(t(key, Object.fromEntries(names.map((name) => [name, value])))).not.toMatch(/\{/);
        }
      }
      expect(reported).toEqual([]);
    },
  );

  it('that is missing is its key in words, and is reported', () => {
    const t = anyCall('fr');
    expect(t('claims.someThing')).toBe('Some thing');
    expect(t('')).toBe('');
    expect(t('toString')).not.toBe('');
    expect(reported[0]).toBe('message "claims.someThing" is not loaded in "fr"');
  });

  it('that lacks a value shows that something is left out, and is reported', () => {
    expect(anyCall('en')('app.from', {})).toBe('Data from …');
    expect(anyCall('en')('count.events', { count: NaN })).toBe('… events');
    expect(reported).toContain('message "app.from" lacks its value {host}');
    expect(reported).toContain('message "count.events" lacks its number {count}');
  });

  it('of a language that isn’t loaded is said in a fallback that is', async () => {
    vi.resetModules();
    const { loadMessages } = await import('../../src/i18n/messages');
    const { createTranslator: create } = await import('../../src/i18n/translator');
    const t = create('fr');
    expect(t('app.cancel')).toBe('Cancel');
    await loadMessages('en');
    expect(t('count.events', { count: 2 })).toBe('2 events');
    await loadMessages('fr');
    expect(t('app.cancel')).toBe('Annuler');
  });
});

describe('a language', () => {
  it.each(languages)(
    '%s has every message of English unless it is partial, with the same values',
    (language) => {
      const english = groupsIn('en');
      for (const [group, messages] of groupsIn(language)) {
        const own = Object.keys(english.get(group) ?? {});
        if (!languageRow(language)?.partial) expect(Object.keys(messages).sort()).toEqual(own.sort());
        for (const [key, message] of Object.entries(messages)) {
          const asked = english.get(group)?.[key] ?? '';
          const by = typeof message === 'object' ? [message.by ?? 'count'] : [];
          const there = [...valueNames(asked), ...(typeof asked === 'object' ? [asked.by ?? 'count'] : [])];
          expect(there, key).toEqual(expect.arrayContaining([...by, ...valueNames(message)]));
        }
      }
      expect([...groupsIn(language).keys()].sort()).toEqual([...english.keys()].sort());
    },
  );

  it.each(languages)('%s has the plural forms that its numbers take', (language) => {
    const rules = new Intl.PluralRules(localeOf(language));
    const taken = new Set(Array.from({ length: 1000 }, (_, count) => rules.select(count)));
    for (const [key, message] of Object.entries(messagesIn(language))) {
      if (typeof message === 'string') continue;
      for (const category of taken) expect(message[category], `${key} ${category}`).toBeTypeOf('string');
      expect(textsOf(message).length).toBeGreaterThan(0);
    }
  });

  it.each(languages)('%s has a row that Intl knows, and fallbacks that there are', (language) => {
    const row = languageRow(language);
    expect(Intl.PluralRules.supportedLocalesOf([localeOf(language)])).toHaveLength(1);
    expect(row?.name).not.toBe('');
    for (const tag of fallbacksOf(language)) expect(languages).toContain(tag);
  });
});
