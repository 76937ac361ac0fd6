import { describe, expect, it, test } from 'vitest';
import { verbCount } from '../../src/i18n/agreement';
import { createTranslator } from '../../src/i18n/translator';
import type { Actor } from '../../src/model/actor';
import { stances } from '../../src/model/event';
import { textIn } from '../../src/model/text';
import { languages } from '../../src/i18n/languages';
import { datasets } from '../data/datasets';

const actor = (plural: Actor['plural']): Actor => ({
  id: 'a',
  title: 'A',
  kind: 'office',
  ...(plural === undefined ? undefined : { plural }),
});

describe('the verb behind an actor', () => {
  it.each([
    [undefined, 1, 1],
    [false, 1, 1],
    [true, 2, 2],
    [{ fr: true }, 1, 2],
    [{ en: true, fr: false }, 2, 1],
  ] as const)('of plural %j', (plural, english, french) => {
    expect(verbCount(actor(plural), 'en')).toBe(english);
    expect(verbCount(actor(plural), 'fr')).toBe(french);
  });

  it.each(languages)('has two forms for every stance, in %s', (language) => {
    const t = createTranslator(language);
    for (const stance of stances) {
      for (const key of [`detail.stance.${stance}`, `detail.stanceText.${stance}`] as const) {
        expect(t(key, { count: 1, text: '' })).not.toBe(t(key, { count: 2, text: '' }));
      }
    }
  });
});

/** What a title in the plural begins with in French, or holds as its main noun in English. */
const plurals = {
  en: /\b(authorities|officials|media|analysts|signatories|journalists|forces|residents|members|states)\b/i,
  fr: /^(les )?(autorités|responsables|médias|analystes|signataires|journalistes|forces|habitants|membres|nations|états)\b/i,
};
/** Whose title is in the plural in English and in French. */
const plural = [
  'nagorno-karabakh',
  'nk-authorities',
  'nk-officials',
  'armenia-officials',
  'azerbaijan-officials',
  'iran-officials',
  'armenian-media',
  'azerbaijani-media',
  'iranian-media',
  'russian-media',
  'media',
  'independent-analysts',
  'azerbaijan-antiwar-signatories',
] as const;
/** English takes the name of a state or a body as one. */
const single = ['united-states', 'united-nations'];

describe.each(datasets)('the actors of %s', (_file, { actors }) => {
  test.each([
    ['en', plural, 'says so', 'say so'],
    ['fr', [...plural, 'united-nations', 'united-states'], 'l’affirme', 'l’affirment'],
  ] as const)(
    'have a sentence each in %s, in the plural where their title is',
    (language, ids, one, more) => {
      const t = createTranslator(language);
      const sentence = (each: Actor, verb: string) => `${textIn(each.title, language)} ${verb}`;
      const said = actors.map((each) =>
        sentence(each, t('detail.stance.asserts', { count: verbCount(each, language) })),
      );
      const wanted: readonly string[] = ids;
      expect(said).toEqual(actors.map((each) => sentence(each, wanted.includes(each.id) ? more : one)));
    },
  );

  test.each(languages)('mark each title that looks like a plural, and no other, in %s', (language) => {
    const wrong = actors.filter((each) => {
      const title = textIn(each.title, language).replace(/ \([^)]*\)/g, '');
      const looks = plurals[language].test(title) && !(language === 'en' && single.includes(each.id));
      return looks !== (verbCount(each, language) === 2);
    });
    expect(wrong.map(({ id }) => id)).toEqual([]);
  });
});
