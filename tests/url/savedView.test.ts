import { Ajv2020 } from 'ajv/dist/2020.js';
import fc from 'fast-check';
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { defaultView } from '../../src/state/view/view';
import { languages } from '../../src/i18n/languages';
import { mostOfWords, plainWords, type OwnWord } from '../../src/url/ownWords';
import {
  isViewName,
  readSavedView,
  savedViewFormat,
  viewNameOf,
  writeSavedView,
} from '../../src/url/savedView';
import { hostileTexts } from '../e2e/hostileTexts';

const schema = JSON.parse(readFileSync('data/view.schema.json', 'utf8')) as {
  properties: { [field: string]: { maxLength?: number; enum?: string[] } };
};
const fits = new Ajv2020({ strict: true, strictTypes: false }).compile(schema);
const words = Object.keys(mostOfWords) as readonly OwnWord[];
const text = (fields: object) => JSON.stringify({ format: savedViewFormat, view: 'v=1', ...fields });
const faultsOf = (name: string, content: string) =>
  readSavedView(name, content).faults.map(({ kind, field, right }) => [kind, field, right]);

describe('a saved view', () => {
  it.each(readdirSync('views').filter((file) => file.endsWith('.json')))('views/%s is one', (file) => {
    const content = readFileSync(`views/${file}`, 'utf8');
    expect(readSavedView(file.slice(0, -5), content).faults).toEqual([]);
    expect(fits(JSON.parse(content))).toBe(true);
  });

  it('takes its view as a link or as an object, its own words before those of the link', () => {
    const link = readSavedView('a', text({ view: '#v=1&from=2020-10-04&headline=x&intro=y', headline: 'z' }));
    expect(link.saved?.view).toMatchObject({ headline: 'z', intro: 'y', lang: 'en' });
    const object = readSavedView('a', text({ view: { from: '2020-10-04', lang: 'fr' } }));
    expect(object.saved).toMatchObject({ name: 'a', lang: 'fr', view: { from: link.saved?.view.from } });
  });

  it.each<[string, string, string, (readonly [string, string, unknown])[]]>([
    ['a name with a space', 'My View', text({}), [['name', '', 'my-view']]],
    ['a name that leads elsewhere', '../x', text({}), [['name', '', 'x']]],
    ['no JSON', 'a', 'v=1', [['json', '', expect.stringContaining(savedViewFormat)]]],
    ['a list', 'a', '[]', [['json', '', expect.stringContaining(savedViewFormat)]]],
    ['another format', 'a', text({ format: 'x' }), [['format', 'format', savedViewFormat]]],
    ['no view', 'a', JSON.stringify({ format: savedViewFormat }), [['type', 'view', expect.any(String)]]],
    [
      'an unknown field',
      'a',
      text({ titel: 'x' }),
      [['field', 'titel', expect.stringContaining('headline')]],
    ],
    ['a number as text', 'a', text({ intro: 1 }), [['type', 'intro', '"1"']]],
    ['a number as parameter', 'a', text({ view: { map: 1 } }), [['type', 'view.map', '"1"']]],
    [
      'an unknown parameter',
      'a',
      text({ view: 'v=1&data=x' }),
      [['parameter', 'view.data', expect.any(String)]],
    ],
    ['an unreadable day', 'a', text({ view: 'from=soon' }), [['parameter', 'view.from', '']]],
    ['a text that is too long', 'a', text({ byline: 'x'.repeat(141) }), [['long', 'byline', '140']]],
    ['a line break', 'a', text({ intro: 'a\nb' }), [['plain', 'intro', 'a b']]],
    ['a turned direction', 'a', text({ credit: 'a\u202eb' }), [['plain', 'credit', 'a b']]],
    ['a language without words', 'a', text({ lang: 'de' }), [['lang', 'lang', 'en, fr']]],
    [
      'everything at once',
      'A',
      text({ format: 1, lang: 'de', alt: [] }),
      [
        ['name', '', 'a'],
        ['format', 'format', savedViewFormat],
        ['lang', 'lang', 'en, fr'],
        ['type', 'alt', '"[]"'],
      ],
    ],
  ])('with %s is refused, with what would be right', (_, name, content, faults) => {
    expect(faultsOf(name, content)).toEqual(faults);
    expect(readSavedView(name, content).saved).toBeUndefined();
  });

  it('is read back as it was written, and fits the schema', () => {
    const word = (name: OwnWord) =>
      fc
        .oneof(fc.string({ unit: 'binary', maxLength: 80 }), fc.constantFrom(...hostileTexts))
        .map((given) => plainWords(given.slice(0, mostOfWords[name])).trim());
    fc.assert(
      fc.property(
        fc.record(Object.fromEntries(words.map((name) => [name, word(name)]))),
        fc.constantFrom(...languages, undefined),
        (own, lang) => {
          const view = { ...defaultView, ...own, lang, place: ['shusha'], known: 18_540 };
          const written = writeSavedView(view);
          expect(fits(JSON.parse(written))).toBe(true);
          expect(readSavedView('a', written).saved?.view).toEqual({ ...view, lang: lang ?? 'en' });
        },
      ),
    );
  });

  it('is a view or has faults, whatever is in it', () => {
    fc.assert(
      fc.property(fc.string(), fc.oneof(fc.json(), fc.string()), (name, content) => {
        const { saved, faults } = readSavedView(name, content);
        expect(saved === undefined).toBe(faults.length > 0);
        expect(saved === undefined || isViewName(name)).toBe(true);
      }),
    );
  });
});

it('every text becomes a name', () => {
  expect(viewNameOf('Été 2020 : Şuşa / Շուշի')).toBe('ete-2020-susa');
  expect(viewNameOf('…')).toBe('view');
  fc.assert(
    fc.property(fc.oneof(fc.string(), fc.constantFrom(...hostileTexts)), (given) => {
      expect(isViewName(viewNameOf(given))).toBe(true);
    }),
  );
});

it('the schema has the bounds and languages of the reader', () => {
  const { properties } = schema;
  expect(Object.fromEntries(words.map((word) => [word, properties[word]?.maxLength]))).toEqual(mostOfWords);
  expect(properties['lang']?.enum).toEqual(languages);
});
