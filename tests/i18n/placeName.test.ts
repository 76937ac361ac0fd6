import { describe, expect, it } from 'vitest';
import { actorName, placeName, placeNames, type Naming } from '../../src/i18n/placeName';
import type { Actor } from '../../src/model/actor';
import type { Place } from '../../src/model/place';
import { conventions, nameChoices } from '../conflict';

const stepanakert: Place = {
  id: 'stepanakert',
  names: {
    // Not in the order of the alphabet: a file of somebody's own may write it so.
    en: 'Stepanakert / Khankendi',
    fr: 'Stepanakert / Khankendi',
    az: 'Xankəndi',
    hy: 'Ստեփանակերտ',
    'hy-Latn': 'Stepanakert',
  },
  usedBy: { az: ['azerbaijani'], 'hy-Latn': ['armenian'] },
  precision: 'settlement',
};
const agdam: Place = {
  id: 'agdam',
  names: { en: 'Agdam district', az: 'Ağdam rayonu', 'hy-Latn': 'Akna district' },
  usedBy: { az: ['azerbaijani'], 'hy-Latn': ['armenian'] },
  precision: 'district',
};
const moscow: Place = {
  id: 'moscow',
  names: { en: 'Moscow', fr: 'Moscou', az: 'Moskva', hy: 'Մոսկվա' },
  precision: 'settlement',
};
const naming = (names: Naming['names'], language = 'en'): Naming => ({ language, names, conventions });

describe('the name of a place', () => {
  it.each([
    ['both', 'Khankendi / Stepanakert', 'Agdam / Akna district'],
    ['hy', 'Stepanakert', 'Akna district'],
    ['az', 'Xankəndi', 'Ağdam rayonu'],
    ['reader', 'Khankendi / Stepanakert', 'Agdam district'],
  ] as const)('by the convention “%s”', (names, first, second) => {
    expect(placeName(stepanakert, naming(names))).toBe(first);
    expect(placeName(agdam, naming(names))).toBe(second);
  });

  it.each(nameChoices)('that nobody contests is the reader’s under “%s”', (names) => {
    expect(placeName(moscow, naming(names))).toBe('Moscow');
    expect(placeName(moscow, naming(names, 'fr'))).toBe('Moscou');
  });

  it('holds no English word in French', () => {
    const french: Place = { ...agdam, names: { ...agdam.names, fr: 'District d’Agdam' } };
    expect(placeName(french, naming('both', 'fr'))).toBe('District d’Agdam / Akna');
    expect(placeName(french, naming('hy', 'fr'))).toBe('District d’Akna');
  });

  it('stands first among all its names, the others in the order of their spelling', () => {
    expect(placeNames(stepanakert, naming('az')).map(({ name }) => name)).toEqual([
      'Xankəndi',
      'Stepanakert',
      'Stepanakert / Khankendi',
      'Ստեփանակերտ',
    ]);
  });

  it('says its language, but where that is the page’s, is put together of two, or isn’t said', () => {
    expect(placeNames(stepanakert, naming('az'))).toEqual([
      { name: 'Xankəndi', lang: 'az' },
      { name: 'Stepanakert', lang: 'hy-Latn' },
      { name: 'Stepanakert / Khankendi' },
      { name: 'Ստեփանակերտ', lang: 'hy' },
    ]);
    const own: Place = { id: 'x', names: { und: 'Alpha' }, precision: 'settlement' };
    expect(placeNames(own, naming('both'))).toEqual([{ name: 'Alpha' }]);
    expect(placeNames(moscow, naming('both', 'fr'))[0]).toEqual({ name: 'Moscou' });
  });

  it('is left as it stands where nobody is said to use another', () => {
    const place: Place = { id: 'x', names: { en: 'Zeta / Alpha' }, precision: 'settlement' };
    expect(placeName(place, naming('both'))).toBe('Zeta / Alpha');
  });
});

describe('the name of an actor', () => {
  const actor: Actor = {
    id: 'nk',
    kind: 'de-facto-state',
    title: { en: 'Nagorno-Karabakh', 'hy-Latn': 'Artsakh' },
  };
  it('follows the convention where it has more than one', () => {
    expect(actorName(actor, naming('hy'))).toBe('Artsakh');
    expect(actorName(actor, naming('az'))).toBe('Nagorno-Karabakh');
    expect(actorName(actor, naming('both'))).toBe('Nagorno-Karabakh');
  });
});
